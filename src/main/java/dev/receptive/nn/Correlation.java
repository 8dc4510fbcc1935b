package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * The three loop nests of a convolution, over the same indices: {@code output} from input and weight, and how a loss
 * that feels each output feels each weight and each input.
 *
 * <pre>
 * output[o][y][x]         += input[c][row][col]  · weight[o][c][i][j]
 * gradWeight[o][c][i][j]  += input[c][row][col]  · gradOutput[o][y][x]
 * gradInput[c][row][col]  += weight[o][c][i][j]  · gradOutput[o][y][x]
 *
 * row = y·sH + i·dH − top,   col = x·sW + j·dW − left
 * </pre>
 *
 * The third is a transposed convolution, and the first is its gradient: a transposed convolution exchanges them.
 *
 * @param window how the kernel slides
 * @param mode what stands outside the plane that the kernel slides over
 * @param groups channels are split into this many groups
 */
record Correlation(Window2d window, PaddingMode mode, int groups) {

    /**
     * Every output is the sum of its window's products, and the bias.
     *
     * @param shape of the output, {@code [N, C_out, H_out, W_out]}
     */
    Tensor output(Tensor input, Tensor weight, Tensor bias, Shape shape) {
        float[] output = new float[shape.count()];
        Planes in = over(input.numbers(), input.shape());
        Planes kernels = plain(weight.numbers(), weight.shape());
        Planes out = plain(output, shape);
        for (int n = 0; n < shape.size(0); n++) {
            correlate(in.from(firstSeen(n, 0, weight.shape())), kernels, perGroup(weight), bias, out.from(n, 0, shape));
        }
        return Tensor.over(shape, output);
    }

    private void correlate(Planes input, Planes weight, int channels, Tensor bias, Planes output) {
        int outC = bias.shape().count();
        int perGroup = outC / groups;
        int outH = output.height();
        int outW = output.width();
        int kH = weight.height();
        int kW = weight.width();
        int sH = window.stride().height();
        int sW = window.stride().width();
        int dH = window.dilation().height();
        int dW = window.dilation().width();
        int pT = window.padding().top();
        int pL = window.padding().left();
        // tag::correlate[]
        for (int o = 0; o < outC; o++) {
            int g = o / perGroup * channels;
            Planes in = input.after(g);
            Planes k = weight.after(o * channels);
            for (int y = 0; y < outH; y++) {
                for (int x = 0; x < outW; x++) { // <place>
                    float sum = 0;
                    for (int c = 0; c < channels; c++) {
                        for (int i = 0; i < kH; i++) {
                            for (int j = 0; j < kW; j++) {
                                int row = y * sH + i * dH - pT;
                                int col = x * sW + j * dW - pL;
                                float a = in.at(c, row, col);
                                sum += a * k.at(c, i, j); // <sum>
                            }
                        }
                    }
                    sum += bias.at(o); // <bias>
                    output.set(o, y, x, sum); // <result>
                }
            }
        }
        // end::correlate[]
    }

    /** How the loss feels each weight. */
    Tensor gradWeight(Tensor input, Tensor gradOutput, Shape weight) {
        float[] gradWeight = new float[weight.count()];
        Planes in = over(input.numbers(), input.shape());
        Planes grad = plain(gradOutput.numbers(), gradOutput.shape());
        Planes gradKernels = plain(gradWeight, weight);
        for (int n = 0; n < gradOutput.shape().size(0); n++) {
            for (int o = 0; o < weight.size(0); o++) {
                Planes seen = in.from(firstSeen(n, o, weight));
                Planes gradOut = grad.from(n, o, gradOutput.shape());
                Planes gradK = gradKernels.from(o * weight.size(1));
                // tag::correlate-back-weight[]
                each(gradOut, weight, (y, x, c, i, j) -> {
                    int row = row(y, i);
                    int col = column(x, j);
                    float a = seen.at(c, row, col);
                    float g = gradOut.at(0, y, x);
                    gradK.add(c, i, j, a * g); // <weight>
                });
                // end::correlate-back-weight[]
            }
        }
        return Tensor.over(weight, gradWeight);
    }

    /** And each input. What a padding mode repeats feels every repetition. */
    Tensor gradInput(Tensor weight, Tensor gradOutput, Shape input) {
        float[] gradInput = new float[input.count()];
        Planes kernels = plain(weight.numbers(), weight.shape());
        Planes grad = plain(gradOutput.numbers(), gradOutput.shape());
        Planes gradIn = over(gradInput, input);
        for (int n = 0; n < gradOutput.shape().size(0); n++) {
            for (int o = 0; o < weight.shape().size(0); o++) {
                Planes gradSeen = gradIn.from(firstSeen(n, o, weight.shape()));
                Planes gradOut = grad.from(n, o, gradOutput.shape());
                Planes k = kernels.from(o * perGroup(weight));
                Shape shape = weight.shape();
                // tag::correlate-back-input[]
                each(gradOut, shape, (y, x, c, i, j) -> {
                    int row = row(y, i);
                    int col = column(x, j);
                    float b = k.at(c, i, j);
                    float g = gradOut.at(0, y, x);
                    gradSeen.add(c, row, col, b * g); // <input>
                });
                // end::correlate-back-input[]
            }
        }
        return Tensor.over(input, gradInput);
    }

    /** And each bias: {@code gradBias[o] = Σ gradOutput[n][o][y][x]}. */
    static Tensor gradBias(Tensor gradOutput) {
        Shape shape = gradOutput.shape();
        float[] gradBias = new float[shape.size(1)];
        int area = shape.size(2) * shape.size(3);
        // tag::correlate-back-bias[]
        for (int i = 0; i < shape.count(); i++) {
            int o = i / area % gradBias.length;
            gradBias[o] += gradOutput.at(i); // <bias>
        }
        // end::correlate-back-bias[]
        return Tensor.over(Shape.of(gradBias.length), gradBias);
    }

    /** One product: the weight at channel, row and column {@code c, i, j} for the output at {@code y, x}. */
    @FunctionalInterface
    private interface Product {
        void at(int y, int x, int c, int i, int j);
    }

    /** Every product of one output plane, in the order of {@link #correlate}. */
    private static void each(Planes out, Shape weight, Product product) {
        for (int y = 0; y < out.height(); y++) {
            for (int x = 0; x < out.width(); x++) {
                for (int c = 0; c < weight.size(1); c++) {
                    for (int i = 0; i < weight.size(2); i++) {
                        for (int j = 0; j < weight.size(3); j++) {
                            product.at(y, x, c, i, j);
                        }
                    }
                }
            }
        }
    }

    /** The input plane that channel 0 of the weight of an output channel meets. */
    int firstSeen(int n, int o, Shape weight) {
        int perGroup = weight.size(1);
        return n * perGroup * groups + o / (weight.size(0) / groups) * perGroup;
    }

    int row(int y, int i) {
        return y * window.stride().height()
                + i * window.dilation().height()
                - window.padding().top();
    }

    int column(int x, int j) {
        return x * window.stride().width()
                + j * window.dilation().width()
                - window.padding().left();
    }

    Planes over(float[] numbers, Shape shape) {
        return Planes.over(numbers, shape.size(2), shape.size(3), mode);
    }

    private static Planes plain(float[] numbers, Shape shape) {
        return Planes.over(numbers, shape.size(2), shape.size(3));
    }

    private static int perGroup(Tensor weight) {
        return weight.shape().size(1);
    }
}
