package dev.receptive.nn;

import static dev.receptive.nn.Winners.leads;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Map;

/**
 * The largest number of each of {@code H_out × W_out} nearly equal parts of every channel, whatever the size of the
 * input:
 *
 * <pre>
 * output[n][c][y][x] = max input[n][c][row][col],  ⌊y·H/H_out⌋ ≤ row &lt; ⌈(y + 1)·H/H_out⌉, columns alike
 * gradInput[n][c][row][col] += gradOutput[n][c][y][x]     where input[n][c][row][col] is the winner of y, x
 * </pre>
 *
 * Winners are chosen and kept as in {@link MaxPool2d}. Source: PyTorch, {@code torch.nn.AdaptiveMaxPool2d}.
 *
 * @param output rows and columns of the output
 */
public record AdaptiveMaxPool2d(Extent output) implements Layer {

    private static final String ARGMAX = "argmax";

    /** The largest number of each channel. */
    public static AdaptiveMaxPool2d global() {
        return new AdaptiveMaxPool2d(Extent.ONE);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has not four axes
     */
    @Override
    public Shape outputShape(Shape input) {
        Shape output = windows().outputShape("adaptive_max_pool2d", input);
        Winners.check("adaptive_max_pool2d", input);
        return output;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Shape shape = outputShape(input.shape());
        float[] output = new float[shape.count()];
        float[] argmax = new float[shape.count()];
        Planes in = Planes.over(input.numbers(), input.shape());
        Planes out = Planes.over(output, shape);
        Planes winners = Planes.over(argmax, shape);
        for (int plane = 0; plane < shape.size(0) * shape.size(1); plane++) {
            pool(in.from(plane), out.from(plane), winners.from(plane));
        }
        return Pass.keeping(this, input, Tensor.over(shape, output), Map.of(ARGMAX, Tensor.over(shape, argmax)));
    }

    private static void pool(Planes in, Planes out, Planes winners) {
        int inW = in.width();
        int outH = out.height();
        int outW = out.width();
        Shares down = new Shares(in.height(), outH);
        Shares across = new Shares(in.width(), outW);
        // tag::adaptive-max-pool[]
        for (int y = 0; y < outH; y++) {
            for (int x = 0; x < outW; x++) { // <place>
                int r0 = down.of(y).from();
                int r1 = down.of(y).to();
                int c0 = across.of(x).from();
                int c1 = across.of(x).to();
                float best = Float.NEGATIVE_INFINITY;
                int winner = -1;
                for (int row = r0; row < r1; row++) {
                    for (int col = c0; col < c1; col++) {
                        float a = in.at(row, col);
                        if (leads(a, best, winner)) { // <compare>
                            best = a; // <wins>
                            winner = row * inW + col;
                        }
                    }
                }
                out.set(y, x, best); // <result>
                winners.set(y, x, winner);
            }
        }
        // end::adaptive-max-pool[]
    }

    /** Only the winners feel the loss. */
    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        return Winners.backward(pass.input().shape(), pass.kept(ARGMAX), gradOutput);
    }

    @Override
    public Unit explain(Pass pass, int index) {
        return new Unit(
                index,
                windows().terms(pass.input(), index),
                Form.MAXIMUM,
                pass.output().at(index));
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

    /** As in {@code AdaptiveMaxPool2d(7×7)}. */
    @Override
    public String toString() {
        return "AdaptiveMaxPool2d(" + output + ")";
    }
}
