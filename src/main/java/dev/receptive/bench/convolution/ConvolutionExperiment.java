package dev.receptive.bench.convolution;

import dev.receptive.bench.Border;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;

/**
 * One input plane, one kernel, and how it slides. Whatever exists can be computed: a setting that cannot is refused.
 *
 * @param input 1×1 to 32×32, or levels of grey up to 256×256
 * @param kernel 1×1 to 7×7
 * @param biases what is added to every output, {@code [1, 1]}
 * @param stride 1 to 8 down and across
 * @param dilation 1 to 4 down and across
 * @param border zeros around the input, 0 to 6 on each side where they are said by number
 */
public record ConvolutionExperiment(
        Numbers input, Numbers kernel, Numbers biases, Extent stride, Extent dilation, Border border)
        implements Experiment {

    /**
     * @throws Refusal if a size is out of its range or the kernel does not fit the padded input
     */
    public ConvolutionExperiment {
        int limit = input.levels() ? Limits.PICTURE : Limits.TYPED;
        Limits.inRange("field.input.height", input.height(), 1, limit);
        Limits.inRange("field.input.width", input.width(), 1, limit);
        Limits.inRange("field.kernel.height", kernel.height(), 1, Limits.KERNEL);
        Limits.inRange("field.kernel.width", kernel.width(), 1, Limits.KERNEL);
        Limits.geometry(stride, dilation, border.sides());
        Extent size = size(kernel);
        Padding padding = border.resolve(size(input), size, stride, dilation);
        fits("field.height", size.height(), dilation.height(), input.height(), padding.top() + padding.bottom());
        fits("field.width", size.width(), dilation.width(), input.width(), padding.left() + padding.right());
    }

    public ConvolutionExperiment(
            Numbers input, Numbers kernel, float bias, Extent stride, Extent dilation, Border border) {
        this(input, kernel, Numbers.number(bias), stride, dilation, border);
    }

    /** What is added to every output. */
    public float bias() {
        return biases.values().at(0);
    }

    /** An experiment with stride 1, without padding, dilation or bias. */
    public static ConvolutionExperiment of(Numbers input, Numbers kernel) {
        return new ConvolutionExperiment(input, kernel, 0, Extent.ONE, Extent.ONE, Border.NONE);
    }

    @Override
    public List<Path> files() {
        return input.source() instanceof Source.Image image ? List.of(Path.of(image.path())) : List.of();
    }

    @Override
    public List<Tensor> tensors() {
        return List.of(input.values(), kernel.values());
    }

    /** The kernel's size, stride, zeros and dilation as the layer takes them. */
    public Window2d window() {
        Extent size = size(kernel);
        return new Window2d(size, stride, border.resolve(size(input), size, stride, dilation), dilation);
    }

    public Conv2d layer() {
        return new Conv2d(
                kernel.values().reshape(1, 1, kernel.height(), kernel.width()),
                Tensor.of(Shape.of(1), bias()),
                window(),
                1);
    }

    /** Computes the output, and how it came about. */
    ConvTrace trace() {
        return new ConvTrace(layer(), input.values().reshape(1, 1, input.height(), input.width()), 0, 0);
    }

    public ConvolutionExperiment withInput(Numbers next) {
        return new ConvolutionExperiment(next, kernel, biases, stride, dilation, border);
    }

    public ConvolutionExperiment withKernel(Numbers next) {
        return new ConvolutionExperiment(input, next, biases, stride, dilation, border);
    }

    public ConvolutionExperiment withBias(float next) {
        return withBias(Numbers.number(next));
    }

    public ConvolutionExperiment withBias(Numbers next) {
        return new ConvolutionExperiment(input, kernel, next, stride, dilation, border);
    }

    public ConvolutionExperiment withStride(Extent next) {
        return new ConvolutionExperiment(input, kernel, biases, next, dilation, border);
    }

    public ConvolutionExperiment withDilation(Extent next) {
        return new ConvolutionExperiment(input, kernel, biases, stride, next, border);
    }

    public ConvolutionExperiment withBorder(Border next) {
        return new ConvolutionExperiment(input, kernel, biases, stride, dilation, next);
    }

    private static Extent size(Numbers numbers) {
        return new Extent(numbers.height(), numbers.width());
    }

    private static void fits(String axis, int kernel, int dilation, int input, int padding) {
        int span = dilation * (kernel - 1) + 1;
        if (span > input + padding) {
            throw Refusal.of("error.fit", Sentence.of(axis), span, input + padding, input, padding);
        }
    }
}
