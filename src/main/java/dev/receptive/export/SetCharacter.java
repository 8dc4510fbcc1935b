package dev.receptive.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * A character of a text as Java sets it.
 *
 * @param character which
 * @param code of the glyph that stands for it beside its neighbours
 * @param advance from this glyph's place to the next one's
 */
record SetCharacter(int character, int code, double advance) {

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** A text; as if each stood alone where several characters become one glyph or one becomes several. */
    static List<SetCharacter> of(Font font, String text) {
        int[] characters = text.codePoints().toArray();
        GlyphVector set =
                font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        if (set.getNumGlyphs() != characters.length) {
            return text.codePoints()
                    .mapToObj(character -> alone(font, character))
                    .toList();
        }
        List<SetCharacter> all = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            double advance =
                    set.getGlyphPosition(i + 1).getX() - set.getGlyphPosition(i).getX();
            all.add(new SetCharacter(characters[i], set.getGlyphCode(i), advance));
        }
        return all;
    }

    private static SetCharacter alone(Font font, int character) {
        GlyphVector glyph = font.createGlyphVector(EXACT, Character.toString(character));
        return new SetCharacter(
                character, glyph.getGlyphCode(0), glyph.getGlyphMetrics(0).getAdvanceX());
    }
}
