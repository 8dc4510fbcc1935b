package dev.receptive.nn;

import dev.receptive.tensor.Shape;

/** Planes of one size in one array, seen from the first of them; outside a plane stands what its mode says. */
final class Planes {

    private final float[] data;
    private final int first;
    private final int height;
    private final int width;
    private final PaddingMode mode;

    private Planes(float[] data, int first, int height, int width, PaddingMode mode) {
        this.data = data;
        this.first = first;
        this.height = height;
        this.width = width;
        this.mode = mode;
    }

    /** The planes of an array, which is read and written in place; 0 outside. */
    static Planes over(float[] data, int height, int width) {
        return over(data, height, width, PaddingMode.ZEROS);
    }

    /** The planes of a batch {@code [N, C, H, W]}, one image after another. */
    static Planes over(float[] data, Shape batch) {
        return over(data, batch.size(2), batch.size(3));
    }

    static Planes over(float[] data, int height, int width, PaddingMode mode) {
        return new Planes(data, 0, height, width, mode);
    }

    /** The same planes seen from another first. */
    Planes from(int plane) {
        return new Planes(data, plane * height * width, height, width, mode);
    }

    /** The same planes seen from so many after the first. */
    Planes after(int planes) {
        return new Planes(data, first + planes * height * width, height, width, mode);
    }

    /** The same planes seen from the plane of an image and a channel of a tensor {@code [N, C, H, W]}. */
    Planes from(int n, int channel, Shape shape) {
        return from(n * shape.size(1) + channel);
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    /** Whether a place lies inside, not in the padding around. */
    boolean holds(int row, int column) {
        return row >= 0 && row < height && column >= 0 && column < width;
    }

    /** A number of the first plane. */
    float at(int row, int column) {
        return at(0, row, column);
    }

    float at(int plane, int row, int column) {
        int index = index(plane, row, column);
        return index == PaddingMode.ZERO ? 0 : data[index];
    }

    void set(int row, int column, float value) {
        data[first + row * width + column] = value;
    }

    void set(int plane, int row, int column, float value) {
        data[first + (plane * height + row) * width + column] = value;
    }

    /** Adds to the number that {@link #at} reads; what reaches a padding zero is lost. */
    void add(int plane, int row, int column, float value) {
        int index = index(plane, row, column);
        if (index != PaddingMode.ZERO) {
            data[index] += value;
        }
    }

    /** Where a number stands in the array, or {@link PaddingMode#ZERO}. */
    int index(int plane, int row, int column) {
        if (holds(row, column)) {
            return first + (plane * height + row) * width + column;
        }
        int y = mode.source(row, height);
        int x = mode.source(column, width);
        return y == PaddingMode.ZERO || x == PaddingMode.ZERO
                ? PaddingMode.ZERO
                : first + (plane * height + y) * width + x;
    }
}
