package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the marks of a scene, back to front. */
public final class Sheet {

    private final List<Mark> marks = new ArrayList<>();

    public void add(Mark mark) {
        marks.add(mark);
    }

    public void rect(String id, Box box, double radius, Tint fill, Stroke stroke) {
        add(new Mark.Rect(id, box, radius, fill, stroke));
    }

    /** A text whose line of capitals is centred on {@code centreY}. */
    public void text(String id, String text, double x, double centreY, Lettering lettering) {
        text(id, text, x, centreY, lettering, 0);
    }

    public void text(String id, String text, double x, double centreY, Lettering lettering, double maxWidth) {
        double baseline = centreY + Face.CENTRE_TO_BASELINE * lettering.size();
        add(new Mark.Text(id, text, x, baseline, lettering, maxWidth));
    }

    /**
     * The first of some texts, shorter and shorter, that can be read in so much room; nothing where none can.
     *
     * @return whether one can
     */
    public boolean fitting(String id, List<String> texts, Point at, Lettering lettering, double maxWidth) {
        Optional<String> fits = texts.stream()
                .filter(text -> Titles.fits(text, lettering.face(), maxWidth))
                .findFirst();
        fits.ifPresent(text -> text(id, text, at.x(), at.y(), lettering, maxWidth));
        return fits.isPresent();
    }

    /** Monospaced text centred on a point in several inks; the parts stand side by side. */
    public void mono(String id, double centreX, double centreY, double size, Face face, List<Inked> parts) {
        int length = parts.stream().mapToInt(part -> part.text().length()).sum();
        double x = centreX - length * Face.MONO_ADVANCE * size / 2;
        int index = 0;
        for (Inked part : parts) {
            text(id + ":" + index++, part.text(), x, centreY, Lettering.of(face, size, part.ink()));
            x += part.text().length() * Face.MONO_ADVANCE * size;
        }
    }

    /** The marks so far, as a group that fades together; nothing if it cannot be seen. */
    public void group(String id, double alpha, Sheet inner) {
        if (alpha > 0.003 && !inner.marks.isEmpty()) {
            add(new Mark.Group(id, alpha, inner.marks));
        }
    }

    public List<Mark> marks() {
        return marks;
    }
}
