package dev.receptive.scene;

import java.util.List;
import java.util.Locale;

/** An upright rectangle; y grows downwards. */
public record Box(double x, double y, double width, double height) {

    /** The smallest box around some points. */
    static Box around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(left);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(top);
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /** Whether another lies in it. */
    public boolean encloses(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** The box with every side moved outwards. */
    public Box grow(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest box around both. */
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The box on the way from this one to another. */
    public Box towards(Box other, double t) {
        return new Box(
                x + (other.x - x) * t,
                y + (other.y - y) * t,
                width + (other.width - width) * t,
                height + (other.height - height) * t);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f,%.1f %.1f×%.1f", x, y, width, height);
    }
}
