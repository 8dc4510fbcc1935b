package dev.receptive.export;

import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.words.Language;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts as outlines. Outlines, unlike glyph images, stand at any fraction of a pixel, so a text in motion does not
 * tremble and a GIF shows what an SVG does. Not for use by two threads.
 */
final class Typesetter {

    /** Outlines are made at this size, and scaled. */
    private static final double UNIT = 100;

    private static final int KEPT = 4096;

    private final Language language;
    private final Map<Key, Run> runs = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Run> eldest) {
            return size() > KEPT;
        }
    };

    Typesetter(Language language) {
        this.language = language;
    }

    /** How wide a text is. */
    double width(String text, Face face, double size) {
        return run(text, face).advance() * size;
    }

    /** The size at which a mark's text keeps within its greatest width. */
    double size(Mark.Text mark) {
        double size = mark.lettering().size();
        double width = mark.maxWidth() > 0 ? width(mark.text(), mark.lettering().face(), size) : 0;
        return width > mark.maxWidth() ? size * mark.maxWidth() / width : size;
    }

    /** A mark's text as an outline where it stands, at the size at which it keeps within its greatest width. */
    Shape outline(Mark.Text mark) {
        Run run = run(mark.text(), mark.lettering().face());
        double size = size(mark);
        double start = switch (mark.lettering().anchor()) {
            case START -> 0;
            case MIDDLE -> run.advance() * size / 2;
            case END -> run.advance() * size;
        };
        AffineTransform place = AffineTransform.getTranslateInstance(mark.x() - start, mark.y());
        place.scale(size / UNIT, size / UNIT);
        return place.createTransformedShape(run.outline());
    }

    private Run run(String text, Face face) {
        return runs.computeIfAbsent(new Key(text, face), this::set);
    }

    private Run set(Key key) {
        char[] characters = key.text().toCharArray();
        GlyphVector glyphs = Fonts.font(key.face(), UNIT, language, key.text())
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        characters,
                        0,
                        characters.length,
                        Font.LAYOUT_LEFT_TO_RIGHT);
        double advance = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / UNIT;
        return new Run(glyphs.getOutline(), advance);
    }

    private record Key(String text, Face face) {}

    /**
     * @param outline at size {@link #UNIT}, from the origin
     * @param advance at size 1
     */
    private record Run(Shape outline, double advance) {}
}
