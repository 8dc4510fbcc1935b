package dev.receptive.ui;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import java.util.List;
import java.util.stream.Stream;

/** Where something is to be read in a scene: its texts, and the cells that show a number. */
final class Legible {

    /** The width of a character that is not Latin, as a part of the size. */
    private static final double WIDE = 1;

    private static final char LATIN = 0x2E80;

    private Legible() {}

    static List<Box> in(Scene scene) {
        return scene.marks().stream().flatMap(Legible::in).toList();
    }

    /** Where its pictures and its curves stand: nothing is read in them, but they are looked at. */
    static List<Box> pictures(Scene scene) {
        return scene.marks().stream().flatMap(Legible::pictures).toList();
    }

    private static Stream<Box> pictures(Mark mark) {
        if (mark instanceof Mark.Group group) {
            return group.marks().stream().flatMap(Legible::pictures);
        }
        if (mark instanceof Mark.Path path) {
            return path.points().stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(Box::and).stream();
        }
        return mark instanceof Mark.Picture picture ? Stream.of(picture.box()) : Stream.of();
    }

    private static Stream<Box> in(Mark mark) {
        if (mark instanceof Mark.Cells cells) {
            return cells.written().stream();
        }
        if (mark instanceof Mark.Group group) {
            return group.marks().stream().flatMap(Legible::in);
        }
        return mark instanceof Mark.Text text && !text.text().isBlank() ? Stream.of(box(text)) : Stream.of();
    }

    /** About where a text stands; a tip beside it need not know more. */
    private static Box box(Mark.Text text) {
        double size = text.lettering().size();
        double natural = size
                * text.text()
                        .chars()
                        .mapToDouble(c -> c < LATIN ? Face.MONO_ADVANCE : WIDE)
                        .sum();
        double width = text.maxWidth() > 0 ? Math.min(natural, text.maxWidth()) : natural;
        Anchor anchor = text.lettering().anchor();
        double left = anchor == Anchor.START ? 0 : anchor == Anchor.MIDDLE ? width / 2 : width;
        return new Box(text.x() - left, text.y() - size, width, size * 1.25);
    }
}
