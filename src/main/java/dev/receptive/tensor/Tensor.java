package dev.receptive.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Float32 numbers in row-major order with a shape. Immutable.
 *
 * <p>The zeros of {@link #zeros} take no memory until a number of theirs is read, so a network of 140 million weights
 * can be described, counted and drawn before it has any.
 */
public final class Tensor {

    private final Shape shape;

    /** Null for zeros. */
    private final float @Nullable [] data;

    /** Zeros, once somebody has read them; two threads that ask at once may each make some, which is harmless. */
    private float @Nullable [] zeros;

    private Tensor(Shape shape, float @Nullable [] data) {
        if (data != null && data.length != shape.count()) {
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

    /**
     * A tensor of {@code data} itself, for whoever has just made the array and will not write to it again: the core
     * computes millions of numbers and copies none.
     *
     * @param data row-major, innermost axis last
     * @throws IllegalArgumentException if their number is not that of the shape
     */
    public static Tensor over(Shape shape, float[] data) {
        return new Tensor(shape, data);
    }

    /**
     * The numbers of some tensors one after another.
     *
     * @throws IllegalArgumentException if the shape holds another number of them
     */
    public static Tensor joined(Shape shape, List<Tensor> parts) {
        float[] data = new float[shape.count()];
        int count = 0;
        for (Tensor part : parts) {
            int more = part.shape().count();
            if (more > data.length - count) {
                throw new IllegalArgumentException("tensor: shape " + shape + " is too small for what is joined");
            }
            System.arraycopy(part.numbers(), 0, data, count, more);
            count += more;
        }
        if (count != data.length) {
            throw new IllegalArgumentException("tensor: shape " + shape + " for " + count + " joined numbers");
        }
        return new Tensor(shape, data);
    }

    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, null);
    }

    /** One number everywhere. */
    public static Tensor filled(Shape shape, float value) {
        float[] data = new float[shape.count()];
        Arrays.fill(data, value);
        return new Tensor(shape, data);
    }

    /** A single number: the shape has no axis. */
    public static Tensor scalar(float value) {
        return new Tensor(Shape.of(), new float[] {value});
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

    /**
     * The number at a row-major index.
     *
     * @throws IndexOutOfBoundsException if it is not 0 to the shape's count − 1
     */
    public float at(int index) {
        return numbers()[index];
    }

    /**
     * The number in a row and column of the innermost two axes, in the first of every outer axis.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column, or no axis
     */
    public float at(int row, int column) {
        return numbers()[row * shape.size(-1) + Objects.checkIndex(column, shape.size(-1))];
    }

    /**
     * The number at {@code [n, c, y, x]} of a tensor with four axes. Only the index that they make is checked.
     *
     * @throws IndexOutOfBoundsException if there is no number at that index, or the tensor has fewer axes
     */
    public float at(int n, int c, int y, int x) {
        return numbers()[((n * shape.size(1) + c) * shape.size(2) + y) * shape.size(3) + x];
    }

    /**
     * The same numbers but one, at a row and column of the innermost two axes, found as {@link #at(int, int)} does.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column, or no axis
     */
    public Tensor with(int row, int column, float value) {
        float[] copy = toArray();
        copy[row * shape.size(-1) + Objects.checkIndex(column, shape.size(-1))] = value;
        return new Tensor(shape, copy);
    }

    /**
     * The same numbers under another shape of as many elements.
     *
     * @throws IllegalArgumentException if a size is below 1 or it has another number of elements
     */
    public Tensor reshape(int... sizes) {
        return reshape(Shape.of(sizes));
    }

    /**
     * The same numbers under another shape.
     *
     * @throws IllegalArgumentException if it has another number of elements
     */
    public Tensor reshape(Shape to) {
        return new Tensor(to, numbers());
    }

    /** A copy of the numbers, row-major. */
    public float[] toArray() {
        return numbers().clone();
    }

    /**
     * A copy of some of the numbers.
     *
     * @param from the row-major index of the first
     * @param to the index after the last
     * @throws IndexOutOfBoundsException if there are no such numbers
     */
    public float[] toArray(int from, int to) {
        Objects.checkFromToIndex(from, to, shape.count());
        return Arrays.copyOfRange(numbers(), from, to);
    }

    /** The numbers themselves, row-major, to be read and never written: for loops that would copy too much. */
    public float[] numbers() {
        if (data != null) {
            return data;
        }
        float[] numbers = zeros;
        if (numbers == null) {
            numbers = new float[shape.count()];
            zeros = numbers;
        }
        return numbers;
    }

    /** Equal shape, and numbers equal in every bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor
                && shape.equals(tensor.shape)
                && ((data == null && tensor.data == null) || Arrays.equals(numbers(), tensor.numbers()));
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(numbers());
    }

    /** As in {@code Tensor 2×2 [19, 25, 37, 43]}, at most sixteen numbers. */
    @Override
    public String toString() {
        float[] all = numbers();
        String first = Arrays.toString(all.length > 16 ? Arrays.copyOf(all, 16) : all);
        return "Tensor " + shape + " " + (all.length > 16 ? first.replace("]", ", …]") : first);
    }
}
