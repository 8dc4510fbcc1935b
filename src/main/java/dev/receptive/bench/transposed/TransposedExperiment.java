package dev.receptive.bench.transposed;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.ConvTranspose2d;
import dev.receptive.nn.Extent;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input, the kernels that it stamps, and how. Whatever exists can be computed: a setting that cannot is refused.
 *
 * @param input 1 to 16 channels of at most 32×32
 * @param kernels one for each channel in, with a slice for each channel out of its group: {@code [C_in, C_out/groups, h, w]}
 * @param biases one for each channel out, {@code [1, C_out]}
 * @param view from where it is looked at
 * @param notation the letters of the formula
 */
record TransposedExperiment(
        Channels input,
        KernelSlices kernels,
        Numbers biases,
        TransposedGeometry geometry,
        TransposedView view,
        Notation notation)
        implements Experiment {

    /**
     * @throws Refusal if the channels do not agree with the kernels, or the padding cuts off all of the output
     */
    TransposedExperiment {
        Limits.inRange("field.input.height", input.height(), 1, Limits.TYPED);
        Limits.inRange("field.input.width", input.width(), 1, Limits.TYPED);
        if (kernels.count() != input.count()) {
            throw Refusal.of("error.transposed.kernels", kernels.count(), input.count());
        }
        if (input.count() % geometry.groups() != 0) {
            throw Refusal.of("error.transposed.groups", input.count(), geometry.groups());
        }
        int outputs = kernels.depth() * geometry.groups();
        Limits.inRange("field.channels.out", outputs, 1, Limits.CHANNELS);
        if (biases.height() != 1 || biases.width() != outputs) {
            throw Refusal.of("error.transposed.biases", biases.height() * biases.width(), outputs);
        }
        remains("field.height", StampLane.rows(geometry, input.height(), kernels.height()));
        remains("field.width", StampLane.columns(geometry, input.width(), kernels.width()));
    }

    private static void remains(String axis, StampLane lane) {
        if (lane.outputs() < 1) {
            throw Refusal.of(
                    "error.transposed.cut",
                    Sentence.of(axis),
                    lane.stamped() + lane.extra(),
                    lane.before(),
                    lane.cutAfter());
        }
    }

    /** One channel in and out, with stride 1 and nothing cut off, and no bias. */
    static TransposedExperiment of(Numbers input, Numbers kernel) {
        return new TransposedExperiment(
                Channels.of(input),
                new KernelSlices(List.of(kernel), 1),
                noBiases(1),
                TransposedGeometry.USUAL,
                TransposedView.STAMPS,
                Notation.PYTORCH);
    }

    static Numbers noBiases(int count) {
        return Numbers.typed(Tensor.zeros(Shape.of(1, count)));
    }

    /** Rows and columns of the input. */
    Extent size() {
        return new Extent(input.height(), input.width());
    }

    /** Rows and columns of the kernel. */
    Extent kernel() {
        return new Extent(kernels.height(), kernels.width());
    }

    /** How stamps lie along the rows. */
    StampLane rows() {
        return StampLane.rows(geometry, input.height(), kernels.height());
    }

    /** How stamps lie along the columns. */
    StampLane columns() {
        return StampLane.columns(geometry, input.width(), kernels.width());
    }

    /** Channels out. */
    int outputs() {
        return biases.width();
    }

    int groups() {
        return geometry.groups();
    }

    /** Whether any bias is not zero. */
    boolean isBiased() {
        return !biases.equals(noBiases(outputs()));
    }

    ConvTranspose2d layer() {
        return new ConvTranspose2d(
                kernels.weight(),
                biases.values().reshape(outputs()),
                geometry.window(kernel()),
                geometry.outputPadding(),
                groups(),
                true);
    }

    @Override
    public List<Path> files() {
        return Stream.concat(input.planes().stream(), kernels.slices().stream())
                .flatMap(grid -> grid.source().file().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Tensor> tensors() {
        return Stream.concat(input.tensors().stream(), kernels.tensors().stream())
                .toList();
    }

    TransposedExperiment withInput(Channels next) {
        return new TransposedExperiment(next, kernels, biases, geometry, view, notation);
    }

    TransposedExperiment withKernels(KernelSlices next) {
        return new TransposedExperiment(input, next, biases, geometry, view, notation);
    }

    TransposedExperiment withBiases(Numbers next) {
        return new TransposedExperiment(input, kernels, next, geometry, view, notation);
    }

    TransposedExperiment withGeometry(TransposedGeometry next) {
        return new TransposedExperiment(input, kernels, biases, next, view, notation);
    }

    TransposedExperiment withView(TransposedView next) {
        return new TransposedExperiment(input, kernels, biases, geometry, next, notation);
    }

    TransposedExperiment withNotation(Notation next) {
        return new TransposedExperiment(input, kernels, biases, geometry, view, next);
    }
}
