package dev.receptive.nn;

import static dev.receptive.nn.Winners.leads;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The largest number under a window that slides over every channel by itself.
 *
 * <pre>
 * output[n][c][y][x] = max_i max_j input[n][c][y·sH + i·dH − top][x·sW + j·dW − left]
 * gradInput[n][c][row][col] += gradOutput[n][c][y][x]     where input[n][c][row][col] is the winner of y, x
 * </pre>
 *
 * The padding never wins, as if it were −∞. Of equal numbers the first wins, in the order of the formula; a number that
 * is none wins over every other. {@link Pass#kept(String) kept("argmax")} has the winner of each output as its row-major
 * place in the unpadded plane, −1 if the window lies in the padding only. Source: PyTorch, {@code torch.nn.MaxPool2d}.
 *
 * @param window how it slides; the padding is at most half the kernel
 * @param ceilMode whether a last window that is not full counts, if it starts inside the plane or the padding before it
 */
public record MaxPool2d(Window2d window, boolean ceilMode) implements Layer {

    private static final String ARGMAX = "argmax";

    /**
     * @throws IllegalArgumentException if the padding is more than half the kernel
     */
    public MaxPool2d {
        new PoolWindow(window, ceilMode).check("max_pool2d");
    }

    /** A square window that moves by its own side, as PyTorch's {@code MaxPool2d(side)}. */
    public static MaxPool2d of(int side) {
        return new MaxPool2d(Window2d.square(side).withStride(side), false);
    }

    /** The vertical axis over an input of this height; the window that is not full lies over more padding. */
    public Axis rows(int inputHeight) {
        return windows().rows(inputHeight);
    }

    /** The horizontal axis over an input of this width. */
    public Axis columns(int inputWidth) {
        return windows().columns(inputWidth);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C, H_out, W_out]}.
     *
     * @throws IllegalArgumentException if the input has not four axes or the kernel does not fit it
     */
    @Override
    public Shape outputShape(Shape input) {
        Shape output = windows().outputShape("max_pool2d", input);
        Winners.check("max_pool2d", input);
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

    private void pool(Planes in, Planes out, Planes winners) {
        int inW = in.width();
        int outH = out.height();
        int outW = out.width();
        int kH = window.kernel().height();
        int kW = window.kernel().width();
        int sH = window.stride().height();
        int sW = window.stride().width();
        int dH = window.dilation().height();
        int dW = window.dilation().width();
        int top = window.padding().top();
        int left = window.padding().left();
        // tag::max-pool[]
        for (int y = 0; y < outH; y++) {
            for (int x = 0; x < outW; x++) { // <place>
                float best = Float.NEGATIVE_INFINITY;
                int winner = -1;
                for (int i = 0; i < kH; i++) {
                    for (int j = 0; j < kW; j++) {
                        int row = y * sH + i * dH - top;
                        int col = x * sW + j * dW - left;
                        if (in.holds(row, col)) { // <inside>
                            float a = in.at(row, col);
                            if (leads(a, best, winner)) { // <compare>
                                best = a; // <wins>
                                winner = row * inW + col;
                            }
                        }
                    }
                }
                out.set(y, x, best); // <result>
                winners.set(y, x, winner);
            }
        }
        // end::max-pool[]
    }

    /** Only the winners feel the loss. */
    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        return Winners.backward(pass.input().shape(), pass.kept(ARGMAX), gradOutput);
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Shape shape = pass.output().shape();
        Axis rows = rows(pass.input().shape().size(2));
        Axis columns = columns(pass.input().shape().size(3));
        int plane = index / (shape.size(2) * shape.size(3)) * rows.input() * columns.input();
        int y = index / shape.size(3) % shape.size(2);
        int x = index % shape.size(3);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < rows.kernel(); i++) {
            for (int j = 0; j < columns.kernel(); j++) {
                int row = rows.read(y, i);
                int column = columns.read(x, j);
                if (!rows.isPadding(row) && !columns.isPadding(column)) {
                    terms.add(Term.of(pass.input(), plane + row * columns.input() + column));
                }
            }
        }
        return new Unit(index, terms, Form.MAXIMUM, pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return windows().reads(outputs, input);
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return windows().reaches(inputs, input);
    }

    private PoolWindow windows() {
        return new PoolWindow(window, ceilMode);
    }

    /** As in {@code MaxPool2d(2×2, stride 2×2)}. */
    @Override
    public String toString() {
        return "MaxPool2d(" + windows() + ")";
    }
}
