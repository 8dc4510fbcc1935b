package dev.receptive.tensor;

import java.util.Arrays;

/** Float32 numbers in row-major order with a shape. Immutable. */
public final class Tensor {

    private final Shape shape;
    private final float[] data;

    private Tensor(Shape shape, float[] data) {
        if (data.length != shape.count()) {
            throw new IllegalArgumentException(
                    "tensor: shape " + shape + " holds " + shape.count() + " numbers, not " + data.length);
        }
        this.shape = shape;
        this.data = data;
    }

    /**
     * A tensor of a copy of {@code data}.
     *
     * @param data row-major, innermost axis last
     * @throws IllegalArgumentException if their number is not that of the shape
     */
    public static Tensor of(Shape shape, float... data) {
        return new Tensor(shape, data.clone());
    }

    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, new float[shape.count()]);
    }

    /**
     * A matrix {@code [rows, columns]}.
     *
     * @throws IllegalArgumentException if there is no row, no column, or the rows differ in length
     */
    public static Tensor matrix(float[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("tensor: a matrix needs at least one row");
        }
        int width = rows[0].length;
        float[] data = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != width) {
                throw new IllegalArgumentException(
                        "tensor: row " + row + " has " + rows[row].length + " numbers, row 0 has " + width);
            }
            System.arraycopy(rows[row], 0, data, row * width, width);
        }
        return new Tensor(Shape.of(rows.length, width), data);
    }

    public Shape shape() {
        return shape;
    }

    /** The number at a row-major index. */
    public float at(int index) {
        return data[index];
    }

    /** The number in a row and column of the innermost two axes, in the first of every outer axis. */
    public float at(int row, int column) {
        return data[row * shape.size(-1) + column];
    }

    /** The number at {@code [n, c, y, x]} of a tensor with four axes. */
    public float at(int n, int c, int y, int x) {
        return data[((n * shape.size(1) + c) * shape.size(2) + y) * shape.size(3) + x];
    }

    /** The same numbers but one, at a row and column of the innermost two axes. */
    public Tensor with(int row, int column, float value) {
        float[] copy = data.clone();
        copy[row * shape.size(-1) + column] = value;
        return new Tensor(shape, copy);
    }

    /** The same numbers under another shape of as many elements. */
    public Tensor reshape(int... sizes) {
        return new Tensor(Shape.of(sizes), data);
    }

    /** A copy of the numbers, row-major. */
    public float[] toArray() {
        return data.clone();
    }

    /** Equal shape, and numbers equal in every bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(data, tensor.data);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(data);
    }

    /** As in {@code Tensor 2×2 [19, 25, 37, 43]}, at most sixteen numbers. */
    @Override
    public String toString() {
        String numbers = Arrays.toString(data.length > 16 ? Arrays.copyOf(data, 16) : data);
        return "Tensor " + shape + " " + (data.length > 16 ? numbers.replace("]", ", …]") : numbers);
    }
}
