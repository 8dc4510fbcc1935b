package dev.receptive.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The size of each axis of a tensor, outermost first; activations are {@code [N, C, H, W]}. */
public final class Shape {

    private final int[] sizes;
    private final int count;

    private Shape(int[] sizes) {
        long product = 1;
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("shape: every axis needs a size of at least 1, not " + size);
            }
            product *= size;
            if (product > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("shape: " + text(sizes) + " has more than 2³¹ − 1 elements");
            }
        }
        this.sizes = sizes;
        this.count = (int) product;
    }

    /**
     * @throws IllegalArgumentException if a size is below 1 or the number of elements passes 2³¹ − 1
     */
    public static Shape of(int... sizes) {
        return new Shape(sizes.clone());
    }

    /** How many axes. */
    public int rank() {
        return sizes.length;
    }

    /**
     * The size of one axis; a negative {@code axis} counts from the innermost.
     *
     * @throws IndexOutOfBoundsException if there is no such axis
     */
    public int size(int axis) {
        return sizes[axis < 0 ? sizes.length + axis : axis];
    }

    /** How many elements. */
    public int count() {
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(sizes, shape.sizes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sizes);
    }

    /** As in {@code 1×6×28×28}. */
    @Override
    public String toString() {
        return text(sizes);
    }

    private static String text(int[] sizes) {
        return Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("×"));
    }
}
