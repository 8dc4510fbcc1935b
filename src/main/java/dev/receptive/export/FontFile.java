package dev.receptive.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * A font as a TrueType file: the tables that the OpenType specification (ISO/IEC 14496-22) requires of one with
 * quadratic outlines, and the one for kerning. A browser takes no less.
 */
final class FontFile {

    private static final int NO_GLYPH = 0;
    private static final long CHECKSUM = 0xB1B0AFBAL;

    /** Where the checksum of the whole file stands in the table {@code head}. */
    private static final int ADJUSTMENT = 8;

    private static final int WINDOWS = 3;
    private static final int UNICODE = 10;
    private static final int ENGLISH = 0x409;

    private final EmbeddedFont font;
    private final List<Integer> characters;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final int ascent;
    private final int descent;

    private FontFile(EmbeddedFont font) {
        this.font = font;
        this.characters = List.copyOf(font.glyphs().keySet());
        this.glyphs.add(new Glyph(List.of(), EmbeddedFont.UNITS / 2));
        this.glyphs.addAll(font.glyphs().values());
        Font whole = Fonts.font(font.typeface(), EmbeddedFont.UNITS);
        LineMetrics line = whole.getLineMetrics("", new FontRenderContext(null, true, true));
        this.ascent = (int) Math.rint(line.getAscent());
        this.descent = (int) Math.rint(line.getDescent());
    }

    static byte[] of(EmbeddedFont font) {
        return new FontFile(font).bytes();
    }

    private byte[] bytes() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        Table outlines = new Table();
        Table places = new Table().u32(0);
        for (Glyph glyph : glyphs) {
            places.u32(outlines.add(glyph.bytes()).size());
        }
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", outlines.bytes());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", places.bytes());
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        if (!font.kerning().isEmpty()) {
            tables.put("kern", kern());
        }
        return file(tables);
    }

    /** The tables one after another, behind a list of where they stand. */
    private static byte[] file(SortedMap<String, byte[]> tables) {
        Table start = new Table().u32(0x00010000).u16(search(tables.size(), 16));
        Table rest = new Table();
        int offset = start.size() + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            head = table.getKey().equals("head") ? offset + rest.size() : head;
            start.add(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .u32(sum(content), offset + rest.size(), content.length);
            rest.add(content).align(4);
        }
        byte[] file = start.add(rest.bytes()).bytes();
        ByteBuffer.wrap(file).putInt(head + ADJUSTMENT, (int) (CHECKSUM - sum(file)));
        return file;
    }

    /** The sum of all numbers of 32 bits, the last one filled up with zeros. */
    private static long sum(byte[] bytes) {
        ByteBuffer numbers = ByteBuffer.wrap(new Table().add(bytes).align(4).bytes());
        long sum = 0;
        while (numbers.hasRemaining()) {
            sum += numbers.getInt();
        }
        return sum & 0xFFFFFFFFL;
    }

    /** How many entries there are, and what a reader needs to halve its way through them. */
    private static int[] search(int count, int size) {
        int power = Integer.highestOneBit(Math.max(1, count));
        return new int[] {count, power * size, Integer.numberOfTrailingZeros(power), (count - power) * size};
    }

    private byte[] head() {
        return new Table()
                .u32(0x00010000, 0x00010000, 0, 0x5F0F3CF5)
                .u16(0b11, EmbeddedFont.UNITS)
                .u32(0, 0, 0, 0)
                .u16(least(Glyph::left), least(Glyph::bottom), most(Glyph::right), most(Glyph::top))
                .u16(font.typeface().isBold() ? 1 : 0, 6, 2, 1, 0)
                .bytes();
    }

    private byte[] hhea() {
        int rightBearing = least(glyph -> glyph.advance() - glyph.right());
        return new Table()
                .u32(0x00010000)
                .u16(ascent, -descent, 0, most(Glyph::advance), least(Glyph::left), rightBearing, most(Glyph::right))
                .u16(1, 0, 0, 0, 0, 0, 0, 0, glyphs.size())
                .bytes();
    }

    private byte[] hmtx() {
        Table table = new Table();
        glyphs.forEach(glyph -> table.u16(glyph.advance(), glyph.left()));
        return table.bytes();
    }

    private byte[] maxp() {
        return new Table()
                .u32(0x00010000)
                .u16(
                        glyphs.size(),
                        most(Glyph::points),
                        most(glyph -> glyph.contours().size()))
                .u16(0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)
                .bytes();
    }

    /** From a character to its glyph, in runs of characters that follow each other. */
    private byte[] cmap() {
        Table groups = new Table();
        int count = 0;
        for (int from = 0, to; from < characters.size(); from = to) {
            to = from + 1;
            while (to < characters.size() && characters.get(to) == characters.get(from) + to - from) {
                to++;
            }
            groups.u32(characters.get(from), characters.get(to - 1), glyph(characters.get(from)));
            count++;
        }
        return new Table()
                .u16(0, 1, WINDOWS, UNICODE)
                .u32(12)
                .u16(12, 0)
                .u32(16 + groups.size(), 0, count)
                .add(groups.bytes())
                .bytes();
    }

    private byte[] kern() {
        int count = font.kerning().size();
        Table table = new Table().u16(0, 1, 0, 14 + 6 * count, 1).u16(search(count, 6));
        font.kerning().forEach((pair, by) -> table.u16(glyph(pair.first()), glyph(pair.second()), by));
        return table.bytes();
    }

    private int glyph(int character) {
        return characters.indexOf(character) + NO_GLYPH + 1;
    }

    private byte[] name() {
        String family = font.typeface().families().get(0);
        String style = font.typeface().isBold() ? "Bold" : "Regular";
        List<String> names = List.of(family, style, family + "-" + style, family + " " + style);
        int[] ids = {1, 2, 3, 4};
        Table table = new Table().u16(0, names.size(), 6 + 12 * names.size());
        Table texts = new Table();
        for (int i = 0; i < ids.length; i++) {
            byte[] text = names.get(i).getBytes(StandardCharsets.UTF_16BE);
            table.u16(WINDOWS, 1, ENGLISH, ids[i], text.length, texts.size());
            texts.add(text);
        }
        return table.add(texts.bytes()).bytes();
    }

    private byte[] os2() {
        boolean bold = font.typeface().isBold();
        int first = characters.isEmpty() ? 0 : Math.min(0xFFFF, characters.get(0));
        int last = characters.isEmpty() ? 0 : Math.min(0xFFFF, characters.get(characters.size() - 1));
        int em = EmbeddedFont.UNITS;
        int average = (int) glyphs.stream().mapToInt(Glyph::advance).average().orElse(0);
        return new Table()
                .u16(4, average, font.typeface().weight(), 5, 0)
                .u16(em / 2, em / 2, 0, em / 8, em / 2, em / 2, 0, em / 2, em / 20, em / 4, 0)
                .u8(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                .u32(0, 0, 0, 0, 0)
                .u16(bold ? 0x20 : 0x40, first, last)
                .u16(ascent, -descent, 0, ascent, descent)
                .u32(0, 0)
                .u16(em / 2, em * 7 / 10, 0, ' ', 2)
                .bytes();
    }

    private byte[] post() {
        return new Table()
                .u32(0x00030000, 0)
                .u16(-EmbeddedFont.UNITS / 10, EmbeddedFont.UNITS / 20)
                .u32(font.typeface().isMono() ? 1 : 0, 0, 0, 0, 0)
                .bytes();
    }

    private int most(ToIntFunction<Glyph> measure) {
        return glyphs.stream().mapToInt(measure).max().orElse(0);
    }

    private int least(ToIntFunction<Glyph> measure) {
        return glyphs.stream().mapToInt(measure).min().orElse(0);
    }
}
