package dev.receptive.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What stands in a scene, without its groups. */
public final class Marks {

    private Marks() {}

    /** Every mark, those in groups and the groups themselves included. */
    public static List<Mark> all(Scene scene) {
        List<Mark> all = new ArrayList<>();
        collect(scene.marks(), all);
        return all;
    }

    private static void collect(List<Mark> marks, List<Mark> into) {
        for (Mark mark : marks) {
            into.add(mark);
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), into);
            }
        }
    }

    /** The marks that can be seen, by their ids. */
    public static Map<String, Mark> seen(Scene scene) {
        Map<String, Mark> seen = new LinkedHashMap<>();
        all(scene).stream().filter(Marks::isSeen).forEach(mark -> seen.put(mark.id(), mark));
        return seen;
    }

    /** The mark of an id, which must be there. */
    public static <M extends Mark> M find(Scene scene, String id, Class<M> kind) {
        return all(scene).stream()
                .filter(mark -> mark.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark " + id));
    }

    private static boolean isSeen(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return !rect.fill().isNone() || !rect.stroke().isNone();
        }
        if (mark instanceof Mark.Path path) {
            return !path.fill().isNone() || !path.stroke().isNone();
        }
        if (mark instanceof Mark.Line line) {
            return !line.stroke().isNone();
        }
        if (mark instanceof Mark.Text text) {
            return !text.text().isEmpty() && !text.lettering().tint().isNone();
        }
        return true;
    }

    /** The points that say where a mark stands; for a text, where its middle is anchored. */
    public static List<Point> points(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return corners(rect.box());
        }
        if (mark instanceof Mark.Cells cells) {
            return cells.cells().isEmpty() ? List.of() : corners(cells.grid().bounds());
        }
        if (mark instanceof Mark.Picture picture) {
            return corners(picture.box());
        }
        if (mark instanceof Mark.Path path) {
            return path.points();
        }
        if (mark instanceof Mark.Line line) {
            return List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()));
        }
        if (mark instanceof Mark.Text text) {
            double size = text.lettering().size();
            return List.of(new Point(text.x(), text.y() - Face.CENTRE_TO_BASELINE * size));
        }
        return List.of();
    }

    /** Every width, height, radius and size of letters in a mark. */
    public static DoubleStream lengths(Mark mark) {
        if (mark instanceof Mark.Rect rect) {
            return DoubleStream.of(
                    rect.box().width(),
                    rect.box().height(),
                    rect.radius(),
                    rect.stroke().width());
        }
        if (mark instanceof Mark.Cells cells) {
            Grid grid = cells.grid();
            return cells.cells().isEmpty()
                    ? DoubleStream.of(cells.radius(), cells.fontSize())
                    : DoubleStream.of(
                            grid.cell(), grid.gap(), grid.width(), grid.height(), cells.radius(), cells.fontSize());
        }
        if (mark instanceof Mark.Picture picture) {
            return DoubleStream.of(picture.box().width(), picture.box().height());
        }
        if (mark instanceof Mark.Line line) {
            return DoubleStream.of(line.stroke().width());
        }
        return mark instanceof Mark.Text text
                ? DoubleStream.of(text.lettering().size(), text.maxWidth())
                : DoubleStream.empty();
    }

    private static List<Point> corners(Box box) {
        return List.of(new Point(box.x(), box.y()), new Point(box.right(), box.bottom()));
    }
}
