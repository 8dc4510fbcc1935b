package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A two-dimensional convolution layer as deep learning means it, a cross-correlation: the kernel is not flipped.
 *
 * <pre>
 * output[n][o][y][x]             = bias[o] + Σ_c Σ_i Σ_j input[n][g + c][row][col] · weight[o][c][i][j]
 * gradWeight[o][c][i][j]        += input[n][g + c][row][col] · gradOutput[n][o][y][x]
 * gradInput[n][g + c][row][col] += weight[o][c][i][j] · gradOutput[n][o][y][x]
 * gradBias[o]                   += gradOutput[n][o][y][x]
 *
 * row = y·sH + i·dH − top,   col = x·sW + j·dW − left
 * </pre>
 *
 * where {@code g} is the first input channel of the group of {@code o} and what stands outside the plane is said by the
 * padding mode: an input that it repeats gets the gradient of every repetition, that of a zero is lost. Sums are taken
 * in float32 in the order of the formula and the bias is added last, so a trace that adds the same terms in the same
 * order ends on the same bits. Source: PyTorch, {@code torch.nn.Conv2d}.
 *
 * @param weight {@code [C_out, C_in / groups, kH, kW]}
 * @param bias {@code [C_out]}
 * @param window how the kernel slides; its kernel is kH×kW
 * @param groups channels are split into this many groups that do not see each other; 1 is an ordinary convolution
 * @param paddingMode what stands outside the input
 * @param biased whether the bias is learned; if not it is 0 (PyTorch's {@code bias=False})
 */
public record Conv2d(Tensor weight, Tensor bias, Window2d window, int groups, PaddingMode paddingMode, boolean biased)
        implements Layer {

    /**
     * @throws IllegalArgumentException if the shapes do not agree, or a bias that is not learned is not 0
     */
    public Conv2d {
        Shape shape = weight.shape();
        if (shape.rank() != 4) {
            throw new IllegalArgumentException("conv2d: weight needs 4 axes, not " + shape);
        }
        if (!bias.shape().equals(Shape.of(shape.size(0)))) {
            throw new IllegalArgumentException("conv2d: bias " + bias.shape() + " for " + shape.size(0) + " outputs");
        }
        if (window.kernel().height() != shape.size(2) || window.kernel().width() != shape.size(3)) {
            throw new IllegalArgumentException("conv2d: window of " + window.kernel() + " for weight " + shape);
        }
        if (groups < 1 || shape.size(0) % groups != 0) {
            throw new IllegalArgumentException(
                    "conv2d: " + shape.size(0) + " output channels in " + groups + " groups");
        }
        State.checkBias("conv2d", bias, biased);
    }

    /** A layer with zeros around its input and a bias to learn. */
    public Conv2d(Tensor weight, Tensor bias, Window2d window, int groups) {
        this(weight, bias, window, groups, PaddingMode.ZEROS, true);
    }

    /** A layer that has not learned anything: its weights are 0. */
    public static Conv2d of(int inChannels, int outChannels, Window2d window) {
        Extent kernel = window.kernel();
        return new Conv2d(
                Tensor.zeros(Shape.of(outChannels, inChannels, kernel.height(), kernel.width())),
                Tensor.zeros(Shape.of(outChannels)),
                window,
                1);
    }

    /** The same layer with its bias fixed at 0. */
    public Conv2d withoutBias() {
        return new Conv2d(weight, Tensor.zeros(bias.shape()), window, groups, paddingMode, false);
    }

    /**
     * The layer whose kernels are turned by 180°: it computes the convolution of mathematics,
     * {@code Σ input[y − i][x − j] · weight[i][j]} but for the place of its first output.
     */
    public Conv2d flipped() {
        float[] turned = new float[weight.shape().count()];
        // tag::turn[]
        int area = window.kernel().count();
        for (int i = 0; i < turned.length; i++) {
            int last = i - i % area + area - 1;
            turned[i] = weight.at(last - i % area);
        }
        // end::turn[]
        return new Conv2d(Tensor.over(weight.shape(), turned), bias, window, groups, paddingMode, biased);
    }

    public int outChannels() {
        return weight.shape().size(0);
    }

    public int inChannels() {
        return weight.shape().size(1) * groups;
    }

    /**
     * {@code [N, C_in, H, W]} → {@code [N, C_out, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has other channels or the kernel does not fit it
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() != 4 || input.size(1) != inChannels()) {
            throw new IllegalArgumentException(
                    "conv2d: input " + input + " where N×" + inChannels() + "×H×W is expected");
        }
        Padding padding = window.padding();
        paddingMode.check(padding.top(), padding.bottom(), input.size(2));
        paddingMode.check(padding.left(), padding.right(), input.size(3));
        return Shape.of(
                input.size(0),
                outChannels(),
                window.rows(input.size(2)).outputs(),
                window.columns(input.size(3)).outputs());
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        return Pass.of(this, input, loops().output(input, weight, bias, outputShape(input.shape())));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor gradWeight = loops().gradWeight(pass.input(), gradOutput, weight.shape());
        Tensor gradBias = Correlation.gradBias(gradOutput);
        Tensor gradInput = loops().gradInput(weight, gradOutput, pass.input().shape());
        return Gradients.of(gradInput, State.of(gradWeight, gradBias, biased));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Shape output = pass.output().shape();
        int x = index % output.size(3);
        int y = index / output.size(3) % output.size(2);
        int plane = index / (output.size(2) * output.size(3));
        int o = plane % outChannels();
        Correlation loops = loops();
        Planes in = loops.over(pass.input().numbers(), pass.input().shape())
                .from(loops.firstSeen(plane / outChannels(), o, weight.shape()));
        List<Term> terms = new ArrayList<>();
        int perOutput = weight.shape().count() / outChannels();
        int area = window.kernel().count();
        for (int k = 0; k < perOutput; k++) {
            int i = k % area / window.kernel().width();
            int j = k % window.kernel().width();
            int source = in.index(k / area, loops.row(y, i), loops.column(x, j));
            int w = o * perOutput + k;
            terms.add(new Term(pass.input(), source, w, weight.at(w)));
        }
        return new Unit(
                index, terms, Form.Sum.of(bias.at(o), biased), pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return new Region(
                Groups.across(outputs.channels(), outChannels(), inChannels(), groups),
                window.rows(input.size(2)).reads(outputs.rows(), paddingMode),
                window.columns(input.size(3)).reads(outputs.columns(), paddingMode));
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return new Region(
                Groups.across(inputs.channels(), inChannels(), outChannels(), groups),
                window.rows(input.size(2)).reaches(inputs.rows(), paddingMode),
                window.columns(input.size(3)).reaches(inputs.columns(), paddingMode));
    }

    @Override
    public Map<String, Tensor> parameters() {
        return State.of(weight, bias, biased);
    }

    @Override
    public Conv2d with(Map<String, Tensor> changed) {
        State.check(this, changed);
        Tensor newWeight = changed.getOrDefault("weight", weight);
        return new Conv2d(newWeight, changed.getOrDefault("bias", bias), window, groups, paddingMode, biased);
    }

    /** One for each weight at each output; those of the padding are counted, as the literature does. */
    @Override
    public long multiplyAdds(Shape input) {
        return outputShape(input).count() * (long) (weight.shape().count() / outChannels());
    }

    private Correlation loops() {
        return new Correlation(window, paddingMode, groups);
    }

    /** As in {@code Conv2d(1→6, 5×5, padding 2)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Conv2d(" + inChannels() + "→" + outChannels() + ", " + window);
        text.append(paddingMode == PaddingMode.ZEROS ? "" : " " + paddingMode.word());
        text.append(groups > 1 ? ", groups " + groups : "");
        return text.append(biased ? ")" : ", no bias)").toString();
    }
}
