package dev.receptive.export;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bundled font as far as some texts need it: their characters, and the distances between those that meet in them. It
 * is made from what Java draws, so that the texts look alike and are as wide wherever they are shown.
 *
 * @param typeface which font
 * @param glyphs by their characters
 * @param kerning by how much more or less the first character of a pair advances before the second; only where it does
 */
record EmbeddedFont(Typeface typeface, SortedMap<Integer, Glyph> glyphs, SortedMap<Neighbours, Integer> kerning) {

    /** An em, in the units of the file. */
    static final int UNITS = 1000;

    /** Two characters, one after the other. */
    record Neighbours(int first, int second) implements Comparable<Neighbours> {
        @Override
        public int compareTo(Neighbours other) {
            return first == other.first ? Integer.compare(second, other.second) : Integer.compare(first, other.first);
        }
    }

    static EmbeddedFont of(Typeface typeface, Collection<String> texts) {
        Font font = Fonts.font(typeface, UNITS);
        List<List<SetCharacter>> set =
                texts.stream().map(text -> SetCharacter.of(font, text)).toList();
        SortedMap<Integer, Glyph> glyphs = new TreeMap<>();
        uses(font, set).forEach((character, codes) -> glyphs.put(character, glyph(font, typeface, commonest(codes))));
        return new EmbeddedFont(typeface, glyphs, kerning(set, glyphs));
    }

    /** How often each glyph stands for each character: a font may have several, as for a sign between digits. */
    private static Map<Integer, Map<Integer, Integer>> uses(Font font, List<List<SetCharacter>> texts) {
        Map<Integer, Map<Integer, Integer>> uses = new HashMap<>();
        for (List<SetCharacter> text : texts) {
            for (SetCharacter set : text) {
                if (font.canDisplay(set.character())) {
                    uses.computeIfAbsent(set.character(), any -> new TreeMap<>())
                            .merge(set.code(), 1, Integer::sum);
                }
            }
        }
        return uses;
    }

    private static int commonest(Map<Integer, Integer> codes) {
        return codes.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    private static Glyph glyph(Font font, Typeface typeface, int code) {
        GlyphVector drawn = font.createGlyphVector(SetCharacter.EXACT, new int[] {code});
        return new Glyph(Contours.of(drawn.getOutline(), typeface.isOpenType()), (int)
                Math.rint(drawn.getGlyphMetrics(0).getAdvanceX()));
    }

    private static SortedMap<Neighbours, Integer> kerning(List<List<SetCharacter>> texts, Map<Integer, Glyph> glyphs) {
        SortedMap<Neighbours, Integer> kerning = new TreeMap<>();
        for (List<SetCharacter> text : texts) {
            for (int i = 0; i + 1 < text.size(); i++) {
                Neighbours pair =
                        new Neighbours(text.get(i).character(), text.get(i + 1).character());
                Glyph first = glyphs.get(pair.first);
                if (first != null && glyphs.containsKey(pair.second)) {
                    kerning.putIfAbsent(pair, (int) Math.rint(text.get(i).advance() - first.advance()));
                }
            }
        }
        kerning.values().removeIf(by -> by == 0);
        return kerning;
    }

    /** The font as a TrueType file. */
    byte[] file() {
        return FontFile.of(this);
    }
}
