package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A transposed convolution: every input lays its multiple of the kernel on the output, and what overlaps adds up.
 *
 * <pre>
 * output[n][g + o][row][col] += input[n][c][y][x] · weight[c][o][i][j],   and bias[g + o] last
 * gradWeight[c][o][i][j]     += input[n][c][y][x] · gradOutput[n][g + o][row][col]
 * gradInput[n][c][y][x]      += weight[c][o][i][j] · gradOutput[n][g + o][row][col]
 * gradBias[g + o]             = Σ gradOutput[n][g + o]
 *
 * row = y·sH + i·dH − top,   col = x·sW + j·dW − left
 * H_out = (H − 1)·sH − top − bottom + dH·(kH − 1) + 1 + output padding,   W_out alike
 * </pre>
 *
 * where {@code g} is the first output channel of the group of {@code c}; what falls outside the output is lost. Sums
 * are taken in float32. It is the {@link Conv2d} of the same weight seen from behind: its output is that one's gradient
 * of the input, its gradient of the input that one's output. Source: PyTorch, {@code torch.nn.ConvTranspose2d};
 * Dumoulin and Visin, A Guide to Convolution Arithmetic, 2016.
 *
 * @param weight {@code [C_in, C_out / groups, kH, kW]}
 * @param bias {@code [C_out]}
 * @param window how the kernel slides over the output; its padding is cut off from the output
 * @param outputPadding rows below and columns to the right that the output has more; above and to the left 0
 * @param groups channels are split into this many groups that do not see each other
 * @param biased whether the bias is learned; if not it is 0 (PyTorch's {@code bias=False})
 */
public record ConvTranspose2d(
        Tensor weight, Tensor bias, Window2d window, Padding outputPadding, int groups, boolean biased)
        implements Layer {

    /**
     * @throws IllegalArgumentException if the shapes do not agree, or the output padding is not below the stride or
     *     dilation, as several inputs would then have that output size
     */
    public ConvTranspose2d {
        Shape shape = weight.shape();
        if (shape.rank() != 4) {
            throw new IllegalArgumentException("conv_transpose2d: weight needs 4 axes, not " + shape);
        }
        if (groups < 1 || shape.size(0) % groups != 0) {
            throw new IllegalArgumentException(
                    "conv_transpose2d: " + shape.size(0) + " input channels in " + groups + " groups");
        }
        if (!bias.shape().equals(Shape.of(shape.size(1) * groups))) {
            throw new IllegalArgumentException(
                    "conv_transpose2d: bias " + bias.shape() + " for " + shape.size(1) * groups + " outputs");
        }
        if (window.kernel().height() != shape.size(2) || window.kernel().width() != shape.size(3)) {
            throw new IllegalArgumentException(
                    "conv_transpose2d: window of " + window.kernel() + " for weight " + shape);
        }
        checkOutputPadding(outputPadding, window);
        State.checkBias("conv_transpose2d", bias, biased);
    }

    private static void checkOutputPadding(Padding extra, Window2d window) {
        Extent stride = window.stride();
        Extent dilation = window.dilation();
        if (extra.top() > 0
                || extra.left() > 0
                || extra.bottom() >= Math.max(stride.height(), dilation.height())
                || extra.right() >= Math.max(stride.width(), dilation.width())) {
            throw new IllegalArgumentException("conv_transpose2d: output padding " + extra + " with stride " + stride
                    + " and dilation " + dilation);
        }
    }

    /** A layer of one group with a bias to learn and without output padding. */
    public ConvTranspose2d(Tensor weight, Tensor bias, Window2d window) {
        this(weight, bias, window, Padding.NONE, 1, true);
    }

    public int inChannels() {
        return weight.shape().size(0);
    }

    public int outChannels() {
        return weight.shape().size(1) * groups;
    }

    /**
     * {@code [N, C_in, H, W]} → {@code [N, C_out, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has other channels or the padding cuts off all of the output
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 4 || input.size(1) != inChannels()) {
            throw new IllegalArgumentException(
                    "conv_transpose2d: input " + input + " where N×" + inChannels() + "×H×W is expected");
        }
        long height = span(
                        input.size(2),
                        window.stride().height(),
                        window.dilation().height(),
                        window.kernel().height())
                + outputPadding.bottom()
                - window.padding().top()
                - window.padding().bottom();
        long width = span(
                        input.size(3),
                        window.stride().width(),
                        window.dilation().width(),
                        window.kernel().width())
                + outputPadding.right()
                - window.padding().left()
                - window.padding().right();
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("conv_transpose2d: padding " + window.padding() + " leaves an output of "
                    + height + "×" + width + " for input " + input);
        }
        if (Math.max(height, width) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("conv_transpose2d: an output of " + height + "×" + width + " for input "
                    + input + " is too large to be counted");
        }
        return Shape.of(input.size(0), outChannels(), (int) height, (int) width);
    }

    /** Outputs from the first that any input reaches to the last. */
    private static long span(int inputs, int stride, int dilation, int kernel) {
        return (inputs - 1) * (long) stride + dilation * (kernel - 1L) + 1;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Shape shape = outputShape(input.shape());
        return Pass.of(this, input, new Stamping(window, groups).output(input, weight, bias, shape));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor gradWeight = loops().gradWeight(gradOutput, pass.input(), weight.shape());
        Tensor gradBias = Correlation.gradBias(gradOutput);
        Tensor none = Tensor.zeros(Shape.of(inChannels()));
        Tensor gradInput = loops().output(gradOutput, weight, none, pass.input().shape());
        return Gradients.of(gradInput, State.of(gradWeight, gradBias, biased));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Shape input = pass.input().shape();
        Shape output = pass.output().shape();
        int row = index / output.size(3) % output.size(2);
        int column = index % output.size(3);
        int plane = index / (output.size(2) * output.size(3));
        int o = plane % outChannels();
        Range group = Groups.across(Range.only(o), outChannels(), inChannels(), groups);
        Planes kernels = Planes.over(
                weight.numbers(), window.kernel().height(), window.kernel().width());
        List<Term> terms = new ArrayList<>();
        for (int c = group.from(); c < group.to(); c++) {
            int first = (plane / outChannels() * inChannels() + c) * input.size(2) * input.size(3);
            for (int k = 0; k < input.size(2) * input.size(3); k++) {
                int i = rows(input).weight(k / input.size(3), row);
                int j = columns(input).weight(k % input.size(3), column);
                if (i != TransposedAxis.NO_WEIGHT && j != TransposedAxis.NO_WEIGHT) {
                    int w = kernels.from(c, o % weight.shape().size(1), weight.shape())
                            .index(0, i, j);
                    terms.add(new Term(pass.input(), first + k, w, weight.at(w)));
                }
            }
        }
        return new Unit(
                index, terms, Form.Sum.of(bias.at(o), biased), pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return new Region(
                Groups.across(outputs.channels(), outChannels(), inChannels(), groups),
                rows(input).reads(outputs.rows()),
                columns(input).reads(outputs.columns()));
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return new Region(
                Groups.across(inputs.channels(), inChannels(), outChannels(), groups),
                rows(input).reaches(inputs.rows()),
                columns(input).reaches(inputs.columns()));
    }

    @Override
    public Map<String, Tensor> parameters() {
        return State.of(weight, bias, biased);
    }

    @Override
    public ConvTranspose2d with(Map<String, Tensor> changed) {
        State.check(this, changed);
        Tensor newWeight = changed.getOrDefault("weight", weight);
        Tensor newBias = changed.getOrDefault("bias", bias);
        return new ConvTranspose2d(newWeight, newBias, window, outputPadding, groups, biased);
    }

    /** One for each weight at each input; those that the padding cuts off are counted. */
    @Override
    public long multiplyAdds(Shape input) {
        outputShape(input);
        return input.count() * (long) (weight.shape().count() / inChannels());
    }

    private Correlation loops() {
        return new Correlation(window, PaddingMode.ZEROS, groups);
    }

    private TransposedAxis rows(Shape input) {
        return new TransposedAxis(window.rows(outputShape(input).size(2)), input.size(2));
    }

    private TransposedAxis columns(Shape input) {
        return new TransposedAxis(window.columns(outputShape(input).size(3)), input.size(3));
    }

    /** As in {@code ConvTranspose2d(16→8, 4×4, stride 2×2, padding 1)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ConvTranspose2d(" + inChannels() + "→" + outChannels() + ", " + window);
        if (!outputPadding.equals(Padding.NONE)) {
            text.append(", output padding ").append(outputPadding.bottom() + "×" + outputPadding.right());
        }
        text.append(groups > 1 ? ", groups " + groups : "");
        return text.append(biased ? ")" : ", no bias)").toString();
    }
}
