package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The mean of the numbers under a window that slides over every channel by itself.
 *
 * <pre>
 * output[n][c][y][x]        = Σ_i Σ_j input[n][c][y·sH + i − top][x·sW + j − left] / d[y][x]
 * gradInput[n][c][row][col] += gradOutput[n][c][y][x] / d[y][x]     where the window of y, x covers row, col
 * </pre>
 *
 * The divisor d is how many numbers the window covers, those of the padding with them or not; what reaches past the
 * padded plane (in ceil mode) never counts. Sums are taken in float32 in the order of the formula, then divided.
 * Source: PyTorch, {@code torch.nn.AvgPool2d}.
 *
 * @param window how it slides, without dilation; the padding is at most half the kernel
 * @param ceilMode whether a last window that is not full counts, if it starts inside the plane or the padding before it
 * @param countIncludePad whether the zeros of the padding count
 * @param divisorOverride what to divide by instead, at least 1
 */
public record AvgPool2d(Window2d window, boolean ceilMode, boolean countIncludePad, OptionalInt divisorOverride)
        implements Layer {

    /**
     * @throws IllegalArgumentException if the padding is more than half the kernel, the window has gaps, or the divisor
     *     is below 1
     */
    public AvgPool2d {
        new PoolWindow(window, ceilMode).check("avg_pool2d");
        if (!window.dilation().equals(Extent.ONE)) {
            throw new IllegalArgumentException("avg_pool2d: a dilation of " + window.dilation() + " is not defined");
        }
        if (divisorOverride.isPresent() && divisorOverride.getAsInt() < 1) {
            throw new IllegalArgumentException("avg_pool2d: divisor " + divisorOverride.getAsInt() + " is below 1");
        }
    }

    /** A window that divides by its size, the padding's zeros counted. */
    public static AvgPool2d of(Window2d window) {
        return new AvgPool2d(window, false, true, OptionalInt.empty());
    }

    /** A square window that moves by its own side, as PyTorch's {@code AvgPool2d(side)}. */
    public static AvgPool2d of(int side) {
        return of(Window2d.square(side).withStride(side));
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
        return windows().outputShape("avg_pool2d", input);
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

    private void pool(Planes in, Planes out) {
        int outH = out.height();
        int outW = out.width();
        int kH = window.kernel().height();
        int kW = window.kernel().width();
        int sH = window.stride().height();
        int sW = window.stride().width();
        int top = window.padding().top();
        int left = window.padding().left();
        Counted counted = new Counted(countedRows(in.height()), countedColumns(in.width()));
        // tag::average-pool[]
        for (int y = 0; y < outH; y++) {
            for (int x = 0; x < outW; x++) { // <place>
                float sum = 0;
                int count = 0;
                for (int i = 0; i < kH; i++) {
                    for (int j = 0; j < kW; j++) {
                        int row = y * sH + i - top;
                        int col = x * sW + j - left;
                        if (counted.holds(row, col)) { // <inside>
                            sum += in.at(row, col); // <sum>
                            count++;
                        }
                    }
                }
                out.set(y, x, sum / divisor(count)); // <result>
            }
        }
        // end::average-pool[]
    }

    /** The rows and columns that count. */
    private record Counted(Range rows, Range columns) {
        boolean holds(int row, int column) {
            return rows.holds(row) && columns.holds(column);
        }
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Shape input = pass.input().shape();
        float[] gradInput = new float[input.count()];
        Planes gradIn = Planes.over(gradInput, input);
        Shape output = gradOutput.shape();
        int count = output.count();
        // tag::average-pool-back[]
        for (int i = 0; i < count; i++) {
            Cover cover = cover(i, output, input);
            float grad = gradOutput.at(i);
            float share = grad / divisor(cover);
            int bottom = cover.rows.to();
            int right = cover.columns.to();
            int left = cover.columns.from();
            int top = cover.rows.from();
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    gradIn.add(cover.plane, y, x, share); // <input>
                }
            }
        }
        // end::average-pool-back[]
        return Gradients.of(Tensor.over(input, gradInput));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Shape input = pass.input().shape();
        Cover cover = cover(index, pass.output().shape(), input);
        Planes in = Planes.over(pass.input().numbers(), input);
        List<Term> terms = new ArrayList<>();
        for (int row = cover.rows.from(); row < cover.rows.to(); row++) {
            for (int column = cover.columns.from(); column < cover.columns.to(); column++) {
                terms.add(Term.of(pass.input(), in.index(cover.plane, row, column)));
            }
        }
        return new Unit(
                index, terms, new Form.Mean(divisor(cover)), pass.output().at(index));
    }

    /**
     * What counts of one window.
     *
     * @param plane which of the N·C planes
     * @param rows of the plane, those of the padding below 0 and past its height
     * @param columns of the plane
     */
    private record Cover(int plane, Range rows, Range columns) {}

    private Cover cover(int index, Shape output, Shape input) {
        int x = index % output.size(3);
        int y = index / output.size(3) % output.size(2);
        int height = input.size(2);
        int width = input.size(3);
        return new Cover(
                index / (output.size(2) * output.size(3)),
                covered(rows(height), y).meet(countedRows(height)),
                covered(columns(width), x).meet(countedColumns(width)));
    }

    private static Range covered(Axis axis, int output) {
        int first = axis.read(output, 0);
        return new Range(first, first + axis.kernel());
    }

    /**
     * The rows of a plane that count in a mean, those of the padding with them if they do: below 0 and past its height.
     *
     * @param height of the plane
     */
    public Range countedRows(int height) {
        Padding padding = window.padding();
        return countIncludePad ? new Range(-padding.top(), height + padding.bottom()) : Range.of(height);
    }

    /** Likewise the columns. */
    public Range countedColumns(int width) {
        Padding padding = window.padding();
        return countIncludePad ? new Range(-padding.left(), width + padding.right()) : Range.of(width);
    }

    private int divisor(Cover cover) {
        return divisor(cover.rows.size() * cover.columns.size());
    }

    private int divisor(int count) {
        return divisorOverride.orElse(count);
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

    /** As in {@code AvgPool2d(2×2, stride 2×2)}. */
    @Override
    public String toString() {
        return "AvgPool2d(" + windows()
                + (countIncludePad ? "" : ", padding not counted")
                + (divisorOverride.isPresent() ? ", divisor " + divisorOverride.getAsInt() + ")" : ")");
    }
}
