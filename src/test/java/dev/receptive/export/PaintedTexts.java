package dev.receptive.export;

import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.words.Language;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the ink of a scene's texts comes to lie; they are set once, in the faces of a language. */
public final class PaintedTexts {

    /** Letters may touch by so many pixels. */
    private static final double SLACK = 1;

    /** What is on its way passes over others, and these lie on the cells of which they tell something. */
    private static final String ABOVE = "(landing|flight|weight|guess|folded:partial).*";

    private final Typesetter typesetter;

    /** What a text is painted as. */
    private record Inked(String name, Rectangle2D box) {}

    public PaintedTexts(Language language) {
        this.typesetter = new Typesetter(language);
    }

    /** The texts that stand on other texts or on cells, or leave the stage. */
    public List<String> wrong(Scene scene, double width, double height) {
        Map<String, Mark> seen = Marks.seen(scene);
        List<Inked> texts = seen.values().stream()
                .filter(mark -> mark instanceof Mark.Text && !mark.id().matches(ABOVE))
                .map(mark -> inked((Mark.Text) mark))
                .toList();
        List<Inked> grids = seen.values().stream()
                .filter(Mark.Cells.class::isInstance)
                .map(mark -> new Inked(
                        "the cells of " + mark.id(),
                        box(((Mark.Cells) mark).grid().bounds())))
                .toList();
        Rectangle2D stage = new Rectangle2D.Double(-SLACK, -SLACK, width + 2 * SLACK, height + 2 * SLACK);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Inked text = texts.get(i);
            if (!stage.contains(text.box())) {
                wrong.add(text.name() + " leaves the stage");
            }
            for (Inked other : texts.subList(0, i)) {
                check(text, other, wrong);
            }
            grids.forEach(grid -> check(text, grid, wrong));
        }
        return wrong;
    }

    private static void check(Inked one, Inked other, List<String> wrong) {
        Rectangle2D both = one.box().createIntersection(other.box());
        if (both.getWidth() > SLACK && both.getHeight() > SLACK) {
            wrong.add(one.name() + " on " + other.name());
        }
    }

    private Inked inked(Mark.Text text) {
        return new Inked(
                text.id() + " “" + text.text() + "”", typesetter.outline(text).getBounds2D());
    }

    private static Rectangle2D box(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
