package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * What a sliding window sees, each position as a column, so that a convolution is a product of two matrices:
 *
 * <pre>
 * columns[n][(c·kH + i)·kW + j][y·W_out + x] = input[n][c][y·sH + i·dH − top][x·sW + j·dW − left]
 * output[n][o][l] = Σ_k weight[o][k] · columns[n][k][l]
 * </pre>
 *
 * Source: PyTorch, {@code torch.nn.Unfold}; Chellapilla et al., High Performance Convolutional Neural Networks for
 * Document Processing, 2006.
 *
 * @param window how it slides
 * @param mode what stands outside the input
 */
public record Im2col(Window2d window, PaddingMode mode) {

    /** With zeros outside the input, as PyTorch's. */
    public Im2col(Window2d window) {
        this(window, PaddingMode.ZEROS);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C·kH·kW, H_out·W_out]}.
     *
     * @throws IllegalArgumentException if the input has not four axes or the kernel does not fit it
     */
    public Tensor columns(Tensor input) {
        Shape shape = input.shape();
        PoolWindow.checkAxes("im2col", shape);
        mode.check(window.padding().top(), window.padding().bottom(), shape.size(2));
        mode.check(window.padding().left(), window.padding().right(), shape.size(3));
        Axis rows = window.rows(shape.size(2));
        Axis columns = window.columns(shape.size(3));
        Planes planes = Planes.over(input.numbers(), shape.size(2), shape.size(3), mode);
        int area = window.kernel().count();
        Shape seen = Shape.of(shape.size(0), shape.size(1) * area, rows.outputs() * columns.outputs());
        float[] numbers = new float[seen.count()];
        for (int at = 0; at < numbers.length; at++) {
            int place = at % seen.size(2);
            int weight = at / seen.size(2) % area;
            int row = rows.read(place / columns.outputs(), weight / columns.kernel());
            int column = columns.read(place % columns.outputs(), weight % columns.kernel());
            numbers[at] = planes.at(at / seen.size(2) / area, row, column);
        }
        return Tensor.over(seen, numbers);
    }

    /**
     * The convolution of what the columns were made of, without a bias.
     *
     * @param weight {@code [C_out, C, kH, kW]}, of one group
     * @param columns {@code [N, C·kH·kW, L]}
     * @return {@code [N, C_out, L]}
     * @throws IllegalArgumentException if a kernel has another number of weights than a column
     */
    public static Tensor product(Tensor weight, Tensor columns) {
        Shape seen = columns.shape();
        int outputs = weight.shape().size(0);
        int height = weight.shape().count() / outputs;
        if (seen.rank() != 3 || seen.size(1) != height) {
            throw new IllegalArgumentException("im2col: weight " + weight.shape() + " for columns " + seen);
        }
        Shape shape = Shape.of(seen.size(0), outputs, seen.size(2));
        float[] product = new float[shape.count()];
        for (int n = 0; n < shape.size(0); n++) {
            for (int o = 0; o < outputs; o++) {
                for (int l = 0; l < shape.size(2); l++) {
                    float sum = 0;
                    for (int k = 0; k < height; k++) {
                        sum += weight.at(o * height + k) * columns.at((n * height + k) * shape.size(2) + l);
                    }
                    product[(n * outputs + o) * shape.size(2) + l] = sum;
                }
            }
        }
        return Tensor.over(shape, product);
    }

    /** As in {@code Im2col(3×3, padding 1)}. */
    @Override
    public String toString() {
        return "Im2col(" + window + (mode == PaddingMode.ZEROS ? ")" : " " + mode.word() + ")");
    }
}
