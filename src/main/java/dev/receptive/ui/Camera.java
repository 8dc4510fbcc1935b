package dev.receptive.ui;

/**
 * How the stage is seen: scene coordinates times {@code scale}, then moved.
 *
 * @param scale 1 shows the whole scene
 * @param x where the scene's left edge comes to lie
 * @param y where its top edge comes to lie
 */
record Camera(double scale, double x, double y) {

    static final Camera FIT = new Camera(1, 0, 0);

    private static final double MOST = 6;

    /** Closer or further by a factor; the point under {@code (px, py)} stays where it is. */
    Camera zoom(double factor, double px, double py, double width, double height) {
        double next = Math.max(1, Math.min(MOST, scale * factor));
        double real = next / scale;
        return new Camera(next, px - (px - x) * real, py - (py - y) * real).within(width, height);
    }

    Camera move(double dx, double dy, double width, double height) {
        return new Camera(scale, x + dx, y + dy).within(width, height);
    }

    /** The nearest view that shows no emptiness beside a scene of this size. */
    Camera within(double width, double height) {
        return new Camera(
                scale, Math.min(0, Math.max(x, width * (1 - scale))), Math.min(0, Math.max(y, height * (1 - scale))));
    }

    double sceneX(double viewX) {
        return (viewX - x) / scale;
    }

    double sceneY(double viewY) {
        return (viewY - y) / scale;
    }

    double viewX(double sceneX) {
        return sceneX * scale + x;
    }

    double viewY(double sceneY) {
        return sceneY * scale + y;
    }
}
