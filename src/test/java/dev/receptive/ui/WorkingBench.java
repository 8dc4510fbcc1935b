package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Job;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The convolution bench, with jobs.
 *
 * @param carry as {@link Bench#carried}
 * @param more controls, besides its own
 */
record WorkingBench(
        List<Job<ConvolutionExperiment>> jobs,
        BinaryOperator<ConvolutionExperiment> carry,
        List<Parameter<ConvolutionExperiment>> more)
        implements Bench<ConvolutionExperiment> {

    private static final Convolution CONVOLUTION = new Convolution();

    WorkingBench(List<Job<ConvolutionExperiment>> jobs) {
        this(jobs, (left, came) -> came, List.of());
    }

    @Override
    public String code() {
        return CONVOLUTION.code();
    }

    @Override
    public ConvolutionExperiment first() {
        return CONVOLUTION.first();
    }

    @Override
    public Subject<ConvolutionExperiment> compute(ConvolutionExperiment experiment) {
        return CONVOLUTION.compute(experiment);
    }

    @Override
    public Change<ConvolutionExperiment> with(ConvolutionExperiment experiment, Spot first, Numbers block) {
        return CONVOLUTION.with(experiment, first, block);
    }

    @Override
    public ConvolutionExperiment carried(ConvolutionExperiment left, ConvolutionExperiment came) {
        return carry.apply(left, came);
    }

    @Override
    public Schema<ConvolutionExperiment> schema() {
        return CONVOLUTION.schema();
    }

    @Override
    public List<Parameter<ConvolutionExperiment>> parameters() {
        return Stream.concat(more.stream(), CONVOLUTION.parameters().stream()).toList();
    }

    @Override
    public List<String> edited() {
        return CONVOLUTION.edited();
    }
}
