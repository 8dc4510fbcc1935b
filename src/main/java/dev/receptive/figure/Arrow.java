package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/**
 * A bent arrow from the middle of one cell to that of another: it passes beside what lies between.
 *
 * @param within what it does not leave; it is bent towards the middle of it
 */
public record Arrow(Box from, Box to, Box within) {

    /** How far it is bent, as a part of its length. */
    private static final double BEND = 0.16;

    /** How much of a cell is left free at its ends. */
    private static final double CLEAR = 0.3;

    private static final int PIECES = 10;

    /**
     * @param id what it is called
     * @param alpha how much of it is seen
     * @param width of its line
     */
    public void draw(Sheet sheet, String id, Ink ink, double alpha, double width) {
        double dx = to.centreX() - from.centreX();
        double dy = to.centreY() - from.centreY();
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return;
        }
        double clear = Math.min(0.4, CLEAR * Math.min(from.width(), to.width()) / length);
        List<Point> line = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            line.add(at(clear + (1 - 2 * clear) * i / PIECES));
        }
        Tint tint = new Tint(ink, alpha);
        sheet.add(new Mark.Path(id, line, false, Tint.NONE, new Stroke(tint, width, false)));
        head(sheet, id + ":head", line, tint, Math.min(3.2 * width + 2, 0.3 * to.width()));
    }

    private void head(Sheet sheet, String id, List<Point> line, Tint tint, double size) {
        Point tip = line.get(PIECES);
        Point before = line.get(PIECES - 1);
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        double ux = (tip.x() - before.x()) / length;
        double uy = (tip.y() - before.y()) / length;
        Point left = new Point(tip.x() - size * ux - size * 0.55 * uy, tip.y() - size * uy + size * 0.55 * ux);
        Point right = new Point(tip.x() - size * ux + size * 0.55 * uy, tip.y() - size * uy - size * 0.55 * ux);
        sheet.add(new Mark.Path(id, List.of(tip, left, right), true, tint, Stroke.NONE));
    }

    /** A point of the way: a parabola between the middles of the cells. */
    private Point at(double part) {
        Point bend = bend();
        double first = (1 - part) * (1 - part);
        double second = 2 * part * (1 - part);
        double third = part * part;
        return new Point(
                first * from.centreX() + second * bend.x() + third * to.centreX(),
                first * from.centreY() + second * bend.y() + third * to.centreY());
    }

    /** Where the straight lines meet in which it leaves and arrives. */
    private Point bend() {
        double dx = to.centreX() - from.centreX();
        double dy = to.centreY() - from.centreY();
        double x = (from.centreX() + to.centreX()) / 2;
        double y = (from.centreY() + to.centreY()) / 2;
        double towards = dy * (within.centreX() - x) - dx * (within.centreY() - y);
        double side = towards < 0 ? -2 * BEND : 2 * BEND;
        return new Point(
                Math.max(within.x(), Math.min(within.right(), x + side * dy)),
                Math.max(within.y(), Math.min(within.bottom(), y - side * dx)));
    }
}
