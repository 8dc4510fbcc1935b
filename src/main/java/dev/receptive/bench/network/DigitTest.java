package dev.receptive.bench.network;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Classified;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What a network says to each of the 10,000 digits that it did not learn from. */
final class DigitTest implements Job<NetworkExperiment> {

    @Override
    public String code() {
        return "digits";
    }

    @Override
    public boolean applies(NetworkExperiment experiment) {
        return TestDigits.fit(experiment);
    }

    /** Where something is switched off, the whole network is asked first, so that it is known what that changed. */
    @Override
    public void run(
            NetworkExperiment from, String way, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
        boolean both = !from.off().isNone() && from.off().whole().isEmpty();
        int count = ImageSet.mnistTest().count();
        NetworkExperiment on = from.switching(NetOff.NONE);
        Optional<Classified> whole = both
                ? Optional.of(said(on, progress, 0, 2 * count))
                : from.off().whole();
        Classified said = said(from, progress, both ? count : 0, both ? 2 * count : count);
        // another network may have come meanwhile, of which this says nothing
        arrive.accept(now -> now.layers().equals(from.layers()) && now.off().isSame(from.off())
                ? now.with(now.off().with(whole)).with(said)
                : now);
    }

    private static Classified said(NetworkExperiment network, Progress progress, int before, int of) {
        return Classified.of(network.scores(), ImageSet.mnistTest(), (done, some) -> {
            progress.rest();
            progress.done(before + done, of);
        });
    }
}
