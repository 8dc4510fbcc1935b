package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.data.LabelledImages;
import dev.receptive.digit.Preparation;
import dev.receptive.tensor.Tensor;
import java.util.Optional;
import java.util.OptionalInt;

/** The test images of the folder that a network learns from, as what goes into it: as they are, not prepared as drawings of digits are. */
record NetTestImages(LabelledImages images) {

    private static final Preparation NONE = new Preparation(false, false, false);

    /** Nothing where it learns from the digits, or nothing was read yet. */
    static Optional<NetTestImages> of(NetworkExperiment now) {
        return now.run().flatMap(NetRun::tests).map(NetTestImages::new);
    }

    /** The first that is what goes in. */
    OptionalInt index(NetworkExperiment now) {
        Tensor shown = now.input().first().values();
        if (shown.shape().size(0) != images.height() || shown.shape().size(1) != images.width()) {
            return OptionalInt.empty();
        }
        for (int image = 0; image < images.count(); image++) {
            if (images.levels(image).equals(shown)) {
                return OptionalInt.of(image);
            }
        }
        return OptionalInt.empty();
    }

    NetworkExperiment with(NetworkExperiment now, int image) {
        NetworkExperiment shown = now.withInput(Channels.of(Numbers.picture(images.levels(image), new Source.Typed())));
        return shown.isDrawn() ? shown.with(NONE) : shown;
    }

    /** The one after what goes in, going round. */
    NetworkExperiment next(NetworkExperiment now) {
        return with(now, (index(now).orElse(-1) + 1) % images.count());
    }
}
