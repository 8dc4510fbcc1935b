package dev.receptive.ui;

import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.words.Sentence;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A job that does what a test says. */
record TestJob(String code, Doing doing) implements Job<ConvolutionExperiment> {

    /** As {@link Job#run}, on the convolution bench. */
    interface Doing {
        void run(ConvolutionExperiment from, Consumer<UnaryOperator<ConvolutionExperiment>> arrive, Progress progress);
    }

    /** The words of no job are in the program yet. */
    @Override
    public Sentence name() {
        return Sentence.of("export.title");
    }

    @Override
    public void run(
            ConvolutionExperiment from,
            String way,
            Consumer<UnaryOperator<ConvolutionExperiment>> arrive,
            Progress progress) {
        doing.run(from, arrive, progress);
    }
}
