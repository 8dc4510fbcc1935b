package dev.receptive.ui;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A job that can be started in two ways and goes on from where it was ended.
 *
 * @param wanted as {@link Job#isWanted}
 */
record KeepingJob(BiPredicate<ConvolutionExperiment, ConvolutionExperiment> wanted, Doing doing)
        implements Job<ConvolutionExperiment> {

    /** As {@link Job#run}, on the convolution bench. */
    interface Doing {
        void run(
                ConvolutionExperiment from,
                String way,
                Consumer<UnaryOperator<ConvolutionExperiment>> arrive,
                Progress progress);
    }

    /** One whose results are always wanted. */
    KeepingJob(Doing doing) {
        this((from, now) -> true, doing);
    }

    @Override
    public String code() {
        return "keeping";
    }

    @Override
    public Sentence name() {
        return Sentence.of("export.title");
    }

    @Override
    public Sentence name(String way) {
        return Sentence.of("edit.open", way);
    }

    @Override
    public List<String> starts() {
        return List.of("once", "always");
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public boolean isWanted(ConvolutionExperiment from, ConvolutionExperiment now) {
        return wanted.test(from, now);
    }

    @Override
    public void run(
            ConvolutionExperiment from,
            String way,
            Consumer<UnaryOperator<ConvolutionExperiment>> arrive,
            Progress progress) {
        doing.run(from, way, arrive, progress);
    }
}
