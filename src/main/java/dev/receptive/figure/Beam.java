package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;

/**
 * The light from one box to another that is made of it or shows it.
 *
 * @param down whether it falls from the bottom of the first onto the top of the second; else from right to left side
 */
public record Beam(Box from, Box to, boolean down) {

    /**
     * From where the rows of a place leave its grid to where those of another meet theirs: it goes level behind the cells, and
     * none beside a place seems to be meant.
     */
    public static Beam between(Box place, Box grid, Box to, Box toGrid) {
        Box leaves = new Box(Math.max(place.right(), grid.right()), place.y(), 0, place.height());
        Box meets = new Box(Math.min(to.x(), toGrid.x()), to.y(), 0, to.height());
        return new Beam(leaves, meets, false);
    }

    /**
     * @param id what it is called
     * @param alpha how much of it is seen
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public void draw(Sheet sheet, String id, double alpha, double unit) {
        Point first = down ? new Point(from.x(), from.bottom()) : new Point(from.right(), from.y());
        Point second = new Point(from.right(), from.bottom());
        Point firstTo = new Point(to.x(), to.y());
        Point secondTo = down ? new Point(to.right(), to.y()) : new Point(to.x(), to.bottom());
        Tint fill = new Tint(Ink.FOCUS, 0.06 * alpha);
        Stroke edge = new Stroke(new Tint(Ink.FOCUS, 0.25 * alpha), unit, false);
        sheet.add(new Mark.Path(id, List.of(first, firstTo, secondTo, second), true, fill, Stroke.NONE));
        sheet.add(new Mark.Line(id + ":first", first.x(), first.y(), firstTo.x(), firstTo.y(), edge));
        sheet.add(new Mark.Line(id + ":second", second.x(), second.y(), secondTo.x(), secondTo.y(), edge));
    }
}
