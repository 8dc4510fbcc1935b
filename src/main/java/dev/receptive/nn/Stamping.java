package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * The loops of a transposed convolution: every input lays its multiple of the kernel on the output, and what overlaps adds
 * up. They add to an output in the order of {@link Correlation#gradInput}, which is the same seen from behind.
 *
 * @param window how the kernel slides over the output; its padding is cut off from the output
 * @param groups channels are split into this many groups
 */
record Stamping(Window2d window, int groups) {

    /**
     * @param input {@code [N, C_in, H, W]}
     * @param weight {@code [C_in, C_out / groups, kH, kW]}
     * @param shape of the output, {@code [N, C_out, H_out, W_out]}
     */
    Tensor output(Tensor input, Tensor weight, Tensor bias, Shape shape) {
        float[] output = new float[shape.count()];
        Planes in = Planes.over(input.numbers(), input.shape());
        Planes kernels = Planes.over(weight.numbers(), weight.shape());
        Planes out = Planes.over(output, shape);
        int channels = input.shape().size(1) / groups;
        for (int n = 0; n < shape.size(0); n++) {
            stamp(in.from(n, 0, input.shape()), kernels, channels, bias, out.from(n, 0, shape));
        }
        return Tensor.over(shape, output);
    }

    private void stamp(Planes input, Planes weight, int channels, Tensor bias, Planes output) {
        int outC = bias.shape().count();
        int each = outC / groups;
        int inH = input.height();
        int inW = input.width();
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
        // tag::stamp[]
        for (int o = 0; o < outC; o++) {
            int g = o / each * channels;
            Planes k = weight.after(o % each);
            Planes out = output.after(o);
            for (int c = g; c < g + channels; c++) {
                for (int y = 0; y < inH; y++) {
                    for (int x = 0; x < inW; x++) {
                        float a = input.at(c, y, x); // <place>
                        for (int i = 0; i < kH; i++) {
                            for (int j = 0; j < kW; j++) {
                                int row = y * sH + i * dH - pT;
                                int col = x * sW + j * dW - pL;
                                float w = k.at(c * each, i, j);
                                out.add(0, row, col, a * w); // <stamp>
                            }
                        }
                    }
                }
            }
            float b = bias.at(o);
            for (int y = 0; y < outH; y++) {
                for (int x = 0; x < outW; x++) {
                    out.add(0, y, x, b); // <bias>
                }
            }
        }
        // end::stamp[]
    }
}
