package dev.receptive.export;

import dev.receptive.export.Contours.Knot;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A character's picture in a TrueType font.
 *
 * @param contours its outline
 * @param advance from its origin to the next one's
 */
record Glyph(List<List<Knot>> contours, int advance) {

    private static final int ON = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    int left() {
        return least(Knot::x);
    }

    int right() {
        return -least(knot -> -knot.x());
    }

    int bottom() {
        return least(Knot::y);
    }

    int top() {
        return -least(knot -> -knot.y());
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    /** As in the table {@code glyf}; what has no outline takes no room. */
    byte[] bytes() {
        if (contours.isEmpty()) {
            return new byte[0];
        }
        Table table = new Table().u16(contours.size(), left(), bottom(), right(), top());
        int end = -1;
        for (List<Knot> contour : contours) {
            end += contour.size();
            table.u16(end);
        }
        table.u16(0);
        Table across = new Table();
        Table up = new Table();
        Knot before = new Knot(0, 0, true);
        for (List<Knot> contour : contours) {
            for (Knot knot : contour) {
                table.u8((knot.on() ? ON : 0)
                        | step(across, knot.x() - before.x(), SHORT_X, SAME_X)
                        | step(up, knot.y() - before.y(), SHORT_Y, SAME_Y));
                before = knot;
            }
        }
        return table.add(across.bytes()).add(up.bytes()).align(2).bytes();
    }

    /** Writes how far it is from the last point, and gives the flags that say how it is written. */
    private static int step(Table table, int by, int brief, int same) {
        if (by == 0) {
            return same;
        }
        if (Math.abs(by) < 256) {
            table.u8(Math.abs(by));
            return by > 0 ? brief | same : brief;
        }
        table.u16(by);
        return 0;
    }

    private int least(ToIntFunction<Knot> coordinate) {
        return contours.stream()
                .flatMap(List::stream)
                .mapToInt(coordinate)
                .min()
                .orElse(0);
    }
}
