package dev.receptive.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An outline as TrueType wants it: closed contours of straight lines and quadratic curves between whole numbers, y
 * upwards.
 */
final class Contours {

    /** How far from a cubic curve the quadratic ones that stand for it may be, in units of which an em has 1000 or more. */
    private static final double TOLERANCE = 0.3;

    /** How far a cubic curve is from one quadratic curve, as a part of its third difference. */
    private static final double ERROR = Math.sqrt(3) / 36;

    private final List<List<Knot>> contours = new ArrayList<>();
    private List<Knot> contour = new ArrayList<>();
    private double x;
    private double y;

    private Contours() {}

    /** A point of a contour, on it or pulling at it. */
    record Knot(int x, int y, boolean on) {

        private static Knot at(double x, double y, boolean on) {
            return new Knot((int) Math.rint(x), (int) Math.rint(-y), on);
        }

        /** Whether a point on the curve is where it would be anyhow: in the middle between two that pull. */
        private boolean isImplied(Knot before, Knot after) {
            return on && !before.on && !after.on && 2 * x == before.x + after.x && 2 * y == before.y + after.y;
        }
    }

    /**
     * The contours of an outline with y downwards.
     *
     * @param turned whether the outline goes round the other way than TrueType's, as that of an OpenType font does
     */
    static List<List<Knot>> of(Shape outline, boolean turned) {
        Contours contours = new Contours();
        double[] at = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            contours.add(path.currentSegment(at), at);
        }
        contours.close();
        if (turned) {
            contours.contours.forEach(contour -> Collections.reverse(contour.subList(1, contour.size())));
        }
        return contours.contours;
    }

    private void add(int segment, double[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                close();
                to(at[0], at[1]);
            }
            case PathIterator.SEG_LINETO -> to(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> quadratic(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> cubic(x, y, at);
            default -> close();
        }
    }

    private void to(double toX, double toY) {
        Knot knot = Knot.at(toX, toY, true);
        if (contour.isEmpty() || !contour.get(contour.size() - 1).equals(knot)) {
            contour.add(knot);
        }
        x = toX;
        y = toY;
    }

    private void quadratic(double byX, double byY, double toX, double toY) {
        contour.add(Knot.at(byX, byY, false));
        to(toX, toY);
    }

    /** Parts of a cubic curve, each a quadratic one with its ends and the directions there. */
    private void cubic(double fromX, double fromY, double[] at) {
        Cubic across = Cubic.of(fromX, at[0], at[2], at[4]);
        Cubic down = Cubic.of(fromY, at[1], at[3], at[5]);
        int parts = (int) Math.max(1, Math.ceil(Math.cbrt(ERROR * Math.hypot(across.a, down.a) / TOLERANCE)));
        for (int part = 0; part < parts; part++) {
            double start = (double) part / parts;
            double end = (part + 1.0) / parts;
            quadratic(across.pull(start, end), down.pull(start, end), across.at(end), down.at(end));
        }
    }

    private void close() {
        int last = contour.size() - 1;
        if (last > 0 && contour.get(last).equals(contour.get(0))) {
            contour.remove(last);
        }
        List<Knot> needed = new ArrayList<>();
        for (int i = 0; i < contour.size(); i++) {
            Knot knot = contour.get(i);
            Knot before = contour.get(Math.max(0, i - 1));
            Knot after = contour.get((i + 1) % contour.size());
            if (!knot.isImplied(before, after)) {
                needed.add(knot);
            }
        }
        if (needed.size() > 2) {
            contours.add(needed);
        }
        contour = new ArrayList<>();
    }

    /** {@code a·t³ + b·t² + c·t + d}, one coordinate of a curve. */
    private record Cubic(double a, double b, double c, double d) {

        static Cubic of(double from, double first, double second, double to) {
            return new Cubic(
                    to - 3 * second + 3 * first - from, 3 * (second - 2 * first + from), 3 * (first - from), from);
        }

        double at(double t) {
            return ((a * t + b) * t + c) * t + d;
        }

        double slope(double t) {
            return (3 * a * t + 2 * b) * t + c;
        }

        /** Where the point lies that pulls at a quadratic curve from one place of this one to another. */
        double pull(double start, double end) {
            return (at(start) + at(end)) / 2 + (end - start) / 4 * (slope(start) - slope(end));
        }
    }
}
