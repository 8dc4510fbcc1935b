package dev.receptive.bench.pooling;

import dev.receptive.bench.pooling.PoolTrace.Covered;
import dev.receptive.figure.Beam;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;

/**
 * What the window shows of its numbers: where they can be read, which is taken, and which leads.
 *
 * @param window over the input
 */
record PoolWindows(PoolingLayout layout, PoolGrids grids, SlidingWindow window) {

    /** A mark on a smaller cell would hide its neighbours. */
    private static final double SMALLEST = 6;

    /** The light from the window to its numbers, from where the input ends: it lies over none of them. */
    Beam beam(Box from, ShownPool shown) {
        Box to = lens(shown);
        Box input = layout.input().bounds();
        if (to.y() >= input.bottom()) {
            double edge = Math.max(from.bottom(), input.bottom());
            double part = part(from.bottom(), edge, to.y());
            double left = from.x() + (to.x() - from.x()) * part;
            double right = from.right() + (to.right() - from.right()) * part;
            return new Beam(new Box(left, edge, right - left, 0), to, true);
        }
        double edge = Math.max(from.right(), input.right());
        double part = part(from.right(), edge, to.x());
        double top = from.y() + (to.y() - from.y()) * part;
        double bottom = from.bottom() + (to.bottom() - from.bottom()) * part;
        return new Beam(new Box(edge, top, 0, bottom - top), to, false);
    }

    /** From the window to where the light begins; what stands on the way lies over it. */
    void rays(Sheet sheet, Box from, ShownPool shown, double seen) {
        Beam beam = beam(from, shown);
        Box edge = beam.from();
        Stroke fine = Stroke.of(Ink.FOCUS, layout.unit()).times(0.5 * seen);
        double x = beam.down() ? from.x() : from.right();
        double y = beam.down() ? from.bottom() : from.y();
        sheet.add(new Mark.Line("ray:first", x, y, edge.x(), edge.y(), fine));
        sheet.add(new Mark.Line("ray:second", from.right(), from.bottom(), edge.right(), edge.bottom(), fine));
    }

    /** How much of the way to an end lies before an edge. */
    private static double part(double from, double edge, double end) {
        return end <= from ? 0 : Math.max(0, Math.min(1, (edge - from) / (end - from)));
    }

    /** The numbers under the window, as many as it has. */
    private Box lens(ShownPool shown) {
        Covered last = shown.window().get(shown.window().size() - 1);
        return layout.lens().cells(0, 0, last.i() + 1, last.j() + 1);
    }

    /** The number that is being taken, and the one that leads. */
    void taken(Sheet sheet, PoolStand stand, ShownPool shown) {
        int leader = shown.isMean() ? -1 : shown.leader(stand.taken());
        boolean cells = layout.input().cell() >= SMALLEST;
        if (stand.phase() == PoolPhase.TAKE && stand.done() - 1 != leader) {
            Covered place = shown.window().get(stand.done() - 1);
            window.taken(sheet, "taken:lens", grids.lensCell(place));
            if (cells) {
                window.taken(sheet, "taken", grids.cell(place));
            }
        }
        if (leader >= 0) {
            leads(sheet, "leader:lens", grids.lensCell(shown.window().get(leader)));
            if (cells) {
                leads(sheet, "leader", grids.cell(shown.window().get(leader)));
            }
        }
    }

    /** A frame around the number that leads, and a tick at its corner: it is not told by its colour alone. */
    private void leads(Sheet sheet, String id, Box cell) {
        Stroke green = Stroke.of(Ink.OUTPUT, Math.max(2, 3 * layout.unit()));
        sheet.rect(id, cell, cell.width() * 0.1, new Tint(Ink.OUTPUT, 0.14), green);
        double size = Math.min(16 * layout.unit(), cell.width() * 0.36);
        Box badge = new Box(cell.right() - size * 0.7, cell.y() - size * 0.3, size, size);
        sheet.rect(id + ":badge", badge, size / 2, Tint.of(Ink.OUTPUT), Stroke.NONE);
        List<Point> tick = List.of(
                new Point(badge.x() + size * 0.27, badge.y() + size * 0.52),
                new Point(badge.x() + size * 0.44, badge.y() + size * 0.69),
                new Point(badge.x() + size * 0.74, badge.y() + size * 0.34));
        Stroke white = Stroke.of(Ink.INVERSE, Math.max(1, size * 0.13));
        sheet.add(new Mark.Path(id + ":tick", tick, false, Tint.NONE, white));
    }
}
