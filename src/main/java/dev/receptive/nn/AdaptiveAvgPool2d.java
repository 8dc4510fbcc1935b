package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/**
 * The mean of each of {@code H_out × W_out} nearly equal parts of every channel, whatever the size of the input:
 *
 * <pre>
 * output[n][c][y][x] = Σ input[n][c][row][col] / d,  ⌊y·H/H_out⌋ ≤ row &lt; ⌈(y + 1)·H/H_out⌉, columns alike
 * gradInput[n][c][row][col] += gradOutput[n][c][y][x] / d     where the part of y, x has row, col
 * </pre>
 *
 * where d is how many numbers the part has. Sums are taken in float32, row by row, then divided. Source: PyTorch,
 * {@code torch.nn.AdaptiveAvgPool2d}; of a single part, the global average pooling of Lin et al., Network in Network,
 * 2013.
 *
 * @param output rows and columns of the output
 */
public record AdaptiveAvgPool2d(Extent output) implements Layer {

    /** The mean of each channel. */
    public static AdaptiveAvgPool2d global() {
        return new AdaptiveAvgPool2d(Extent.ONE);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has not four axes
     */
    @Override
    public Shape outputShape(Shape input) {
        return windows().outputShape("adaptive_avg_pool2d", input);
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Shape shape = outputShape(input.shape());
        float[] output = new float[shape.count()];
        Planes in = Planes.over(input.numbers(), input.shape());
        Planes out = Planes.over(output, shape);
        for (int plane = 0; plane < shape.size(0) * shape.size(1); plane++) {
            pool(in.from(plane), out.from(plane));
        }
        return Pass.of(this, input, Tensor.over(shape, output));
    }

    private static void pool(Planes in, Planes out) {
        int outH = out.height();
        int outW = out.width();
        Shares down = new Shares(in.height(), outH);
        Shares across = new Shares(in.width(), outW);
        // tag::adaptive-average-pool[]
        for (int y = 0; y < outH; y++) {
            for (int x = 0; x < outW; x++) { // <place>
                int r0 = down.of(y).from();
                int r1 = down.of(y).to();
                int c0 = across.of(x).from();
                int c1 = across.of(x).to();
                float sum = 0;
                for (int row = r0; row < r1; row++) {
                    for (int col = c0; col < c1; col++) {
                        sum += in.at(row, col); // <sum>
                    }
                }
                int count = (r1 - r0) * (c1 - c0);
                out.set(y, x, sum / count); // <result>
            }
        }
        // end::adaptive-average-pool[]
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Shape input = pass.input().shape();
        float[] gradInput = new float[input.count()];
        for (int i = 0; i < gradOutput.shape().count(); i++) {
            int[] part = windows().inputs(i, input).toArray();
            for (int source : part) {
                gradInput[source] += gradOutput.at(i) / part.length;
            }
        }
        return Gradients.of(Tensor.over(input, gradInput));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        List<Term> part = windows().terms(pass.input(), index);
        return new Unit(index, part, new Form.Mean(part.size()), pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return windows().reads(outputs, input);
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return windows().reaches(inputs, input);
    }

    private ShareWindow windows() {
        return new ShareWindow(output);
    }

    /** As in {@code AdaptiveAvgPool2d(1×1)}. */
    @Override
    public String toString() {
        return "AdaptiveAvgPool2d(" + output + ")";
    }
}
