package dev.receptive.bench.convolution;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.Border;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Grouping;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input, the kernels that slide over it, and how. Whatever exists can be computed: a setting that cannot is refused.
 *
 * @param input 1 to 16 channels
 * @param kernels 1 to 16; each sees as many channels as it has slices, so that their depth says how many groups there are
 * @param activation through which every sum goes, unless there is none
 * @param aids how it is shown
 */
public record ConvolutionExperiment(
        Channels input, KernelBank kernels, Geometry geometry, Optional<ActivationFunction> activation, Aids aids)
        implements Experiment {

    /**
     * @throws Refusal if the kernel does not fit the padded input, or the channels cannot be split into groups
     */
    public ConvolutionExperiment {
        Grouping.check(input.count(), kernels.count(), kernels.depth());
        Window2d window = geometry.over(size(input), size(kernels));
        aids = aids.within(input.count(), kernels.count());
        int rows = window.rows(input.height()).outputs();
        int columns = window.columns(input.width()).outputs();
        for (Spot guessed : aids.guesses().keySet()) {
            Limits.inRange("field.channel", guessed.channel(), 0, kernels.count() - 1);
            Limits.inRange("field.row", guessed.row(), 0, rows - 1);
            Limits.inRange("field.column", guessed.column(), 0, columns - 1);
        }
    }

    /** Without an activation. */
    public ConvolutionExperiment(Channels input, KernelBank kernels, Geometry geometry) {
        this(input, kernels, geometry, Optional.empty(), Aids.NONE);
    }

    /** One channel and one kernel with stride 1, without padding, dilation or bias. */
    public static ConvolutionExperiment of(Numbers input, Numbers kernel) {
        return new ConvolutionExperiment(Channels.of(input), KernelBank.of(kernel), Geometry.USUAL);
    }

    private static Extent size(Channels input) {
        return new Extent(input.height(), input.width());
    }

    private static Extent size(KernelBank kernels) {
        return new Extent(kernels.height(), kernels.width());
    }

    /** Rows and columns of the input. */
    Extent size() {
        return size(input);
    }

    /** Channels are split into this many groups; a kernel sees those of its own. */
    public int groups() {
        return input.count() / kernels.depth();
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

    /** The kernel's size, stride, padding and dilation as the layer takes them. */
    public Window2d window() {
        return geometry.over(size(input), size(kernels));
    }

    public Conv2d layer() {
        Conv2d plain = new Conv2d(kernels.weight(), kernels.bias(), window(), groups(), geometry.mode(), true);
        return geometry.flip() ? plain.flipped() : plain;
    }

    /** Computes the output, and how it came about. */
    ConvTrace trace() {
        return new ConvTrace(layer(), after(), input.batch(), geometry.flip());
    }

    /** What every sum goes through, unless there is nothing. */
    Optional<Activation> after() {
        return activation.map(ActivationFunction::layer);
    }

    ConvolutionExperiment with(Channels channels, KernelBank bank) {
        return new ConvolutionExperiment(channels, bank, geometry, activation, aids.afresh());
    }

    ConvolutionExperiment withAids(Aids next) {
        return new ConvolutionExperiment(input, kernels, geometry, activation, next);
    }

    /** The same with zeros for what is switched off: what is computed. */
    ConvolutionExperiment counted() {
        Off off = aids.off();
        if (off.isNone()) {
            return this;
        }
        KernelBank bank = kernels;
        for (int slice = 0; slice < kernels.slices().size(); slice++) {
            if (isOff(slice)) {
                bank = bank.withSlice(slice, Numbers.typed(Tensor.zeros(Shape.of(bank.height(), bank.width()))));
            }
        }
        for (int kernel : off.kernels()) {
            bank = bank.withBias(kernel, Numbers.number(0));
        }
        return new ConvolutionExperiment(input, bank, geometry, activation, aids);
    }

    /** Whether a slice takes no part. */
    boolean isOff(int slice) {
        int kernel = slice / kernels.depth();
        int group = kernel / (kernels.count() / groups());
        int channel = group * kernels.depth() + slice % kernels.depth();
        return aids.off().kernels().contains(kernel) || aids.off().inputs().contains(channel);
    }

    /** An input of one channel. */
    public ConvolutionExperiment withInput(Numbers next) {
        return withInput(Channels.of(next));
    }

    public ConvolutionExperiment withInput(Channels next) {
        return with(next, kernels);
    }

    public ConvolutionExperiment withKernels(KernelBank next) {
        return with(input, next);
    }

    /** The first slice of the first kernel replaced. */
    public ConvolutionExperiment withKernel(Numbers next) {
        return withKernels(kernels.withSlice(0, next));
    }

    /** The first kernel's bias replaced. */
    public ConvolutionExperiment withBias(float next) {
        return withBias(Numbers.number(next));
    }

    public ConvolutionExperiment withBias(Numbers next) {
        return withKernels(kernels.withBias(0, next));
    }

    public ConvolutionExperiment withGeometry(Geometry next) {
        return new ConvolutionExperiment(input, kernels, next, activation, aids.afresh());
    }

    public ConvolutionExperiment withActivation(Optional<ActivationFunction> next) {
        return new ConvolutionExperiment(input, kernels, geometry, next, aids.afresh());
    }

    public ConvolutionExperiment withStride(Extent next) {
        return withGeometry(geometry.withStride(next));
    }

    public ConvolutionExperiment withDilation(Extent next) {
        return withGeometry(geometry.withDilation(next));
    }

    public ConvolutionExperiment withBorder(Border next) {
        return withGeometry(geometry.withBorder(next));
    }

    public ConvolutionExperiment withMode(PaddingMode next) {
        return withGeometry(geometry.withMode(next));
    }

    public ConvolutionExperiment withFlip(boolean next) {
        return withGeometry(geometry.withFlip(next));
    }
}
