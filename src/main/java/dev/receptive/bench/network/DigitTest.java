package dev.receptive.bench.network;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Classified;
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

    @Override
    public void run(NetworkExperiment from, Consumer<UnaryOperator<NetworkExperiment>> arrive, Progress progress) {
        Classified said = Classified.of(from.scores(), ImageSet.mnistTest(), (done, of) -> {
            progress.rest();
            progress.done(done, of);
        });
        // another network may have come meanwhile, of which this says nothing
        arrive.accept(now -> now.layers().equals(from.layers()) ? now.with(said) : now);
    }
}
