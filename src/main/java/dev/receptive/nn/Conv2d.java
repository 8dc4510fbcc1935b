package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * A two-dimensional convolution layer as deep learning means it, a cross-correlation: the kernel is not flipped.
 *
 * <pre>
 * output[n][o][y][x] = bias[o] + Σ_c Σ_i Σ_j input[n][g + c][y·sH + i·dH − top][x·sW + j·dW − left] · weight[o][c][i][j]
 * </pre>
 *
 * where {@code g} is the first input channel of the group of {@code o} and inputs outside the plane are 0. Sums are
 * taken in float32 in the order of the formula and the bias is added last, so a trace that adds the same terms in the
 * same order ends on the same bits. Source: PyTorch, {@code torch.nn.Conv2d}.
 *
 * @param weight {@code [C_out, C_in / groups, kH, kW]}
 * @param bias {@code [C_out]}
 * @param window how the kernel slides; its kernel is kH×kW
 * @param groups channels are split into this many groups that do not see each other; 1 is an ordinary convolution
 */
public record Conv2d(Tensor weight, Tensor bias, Window2d window, int groups) {

    /**
     * @throws IllegalArgumentException if the shapes do not agree
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
    public Shape outputShape(Shape input) {
        if (input.rank() != 4 || input.size(1) != inChannels()) {
            throw new IllegalArgumentException(
                    "conv2d: input " + input + " where N×" + inChannels() + "×H×W is expected");
        }
        return Shape.of(
                input.size(0),
                outChannels(),
                window.rows(input.size(2)).outputs(),
                window.columns(input.size(3)).outputs());
    }

    /**
     * The output for {@code [N, C_in, H, W]}, of {@link #outputShape}. This is the definition: a loop nest to read.
     *
     * @throws IllegalArgumentException if the input has other channels or the kernel does not fit it
     */
    public Tensor forward(Tensor input) {
        Shape shape = outputShape(input.shape());
        Plane in =
                Plane.over(input.toArray(), input.shape().size(2), input.shape().size(3));
        Plane weights = Plane.over(
                weight.toArray(), window.kernel().height(), window.kernel().width());
        float[] output = new float[shape.count()];
        Plane out = Plane.over(output, shape.size(2), shape.size(3));
        int perGroup = inChannels() / groups;
        for (int n = 0; n < shape.size(0); n++) {
            for (int o = 0; o < outChannels(); o++) {
                int group = o / (outChannels() / groups);
                correlate(
                        in.from(n * inChannels() + group * perGroup),
                        weights.from(o * perGroup),
                        bias.at(o),
                        out.from(n * outChannels() + o),
                        perGroup);
            }
        }
        return Tensor.of(shape, output);
    }

    /** One output plane: every output is the sum of its window's products, and the bias. */
    private void correlate(Plane in, Plane k, float bias, Plane out, int channels) {
        int outH = out.height();
        int outW = out.width();
        int kH = k.height();
        int kW = k.width();
        int sH = window.stride().height();
        int sW = window.stride().width();
        int dH = window.dilation().height();
        int dW = window.dilation().width();
        int top = window.padding().top();
        int left = window.padding().left();
        // tag::correlate[]
        for (int y = 0; y < outH; y++) {
            for (int x = 0; x < outW; x++) {
                float sum = 0;
                for (int c = 0; c < channels; c++) {
                    for (int i = 0; i < kH; i++) {
                        for (int j = 0; j < kW; j++) {
                            int row = y * sH + i * dH - top;
                            int col = x * sW + j * dW - left;
                            float a = in.at(c, row, col);
                            sum += a * k.at(c, i, j);
                        }
                    }
                }
                out.set(y, x, sum + bias);
            }
        }
        // end::correlate[]
    }

    /** As in {@code Conv2d(1→6, 5×5, padding 2)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Conv2d(" + inChannels() + "→" + outChannels() + ", " + window.kernel());
        if (!window.stride().equals(Extent.ONE)) {
            text.append(", stride ").append(window.stride());
        }
        if (!window.padding().equals(Padding.NONE)) {
            text.append(", padding ").append(window.padding());
        }
        if (!window.dilation().equals(Extent.ONE)) {
            text.append(", dilation ").append(window.dilation());
        }
        return text.append(groups > 1 ? ", groups " + groups : "").append(')').toString();
    }
}
