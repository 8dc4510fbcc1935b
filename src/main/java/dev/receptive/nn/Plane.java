package dev.receptive.nn;

/** Planes of one size in one array, seen from the first of them; outside a plane everything is 0. */
final class Plane {

    private final float[] data;
    private final int first;
    private final int height;
    private final int width;

    private Plane(float[] data, int first, int height, int width) {
        this.data = data;
        this.first = first;
        this.height = height;
        this.width = width;
    }

    /** The planes of an array, which is read and written in place. */
    static Plane over(float[] data, int height, int width) {
        return new Plane(data, 0, height, width);
    }

    /** The same planes seen from another first. */
    Plane from(int plane) {
        return new Plane(data, plane * height * width, height, width);
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    float at(int plane, int row, int column) {
        return row < 0 || row >= height || column < 0 || column >= width
                ? 0
                : data[first + (plane * height + row) * width + column];
    }

    void set(int row, int column, float value) {
        data[first + row * width + column] = value;
    }
}
