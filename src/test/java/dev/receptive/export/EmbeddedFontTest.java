package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("thorough")
class EmbeddedFontTest {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Pattern FACE = Pattern.compile("src: url\\(data:font/ttf;base64,([^)]+)\\)");

    private static final Set<String> TEXTS = Set.of(
            "5×5, padded to 7×7",
            "AVATAR To. Ty, fa KeL “Wo”",
            "−12.75 · (−1) = 0.5",
            "3.14e5 100%",
            "卷积核 3×3：左列减右列，输出 (2, 2)。",
            "Å é ß ∑ → ≈ 。a—b");

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyCharacterLooksAndAdvancesAsItDoesInTheWholeFont(Typeface typeface) throws Exception {
        Font whole = Fonts.font(typeface, 1000);
        Font embedded = read(EmbeddedFont.of(typeface, TEXTS).file());
        for (String text : TEXTS) {
            List<SetCharacter> set = SetCharacter.of(whole, text);
            for (int i = 0; i < set.size(); i++) {
                int character = set.get(i).character();
                if (!whole.canDisplay(character) || isSign(character)) {
                    continue; // a sign looks different beside some others
                }
                assertThat(embedded.canDisplay(character)).isTrue();
                GlyphVector wanted =
                        whole.createGlyphVector(EXACT, new int[] {set.get(i).code()});
                GlyphVector given = embedded.createGlyphVector(EXACT, Character.toString(character));
                String name = typeface + " " + Character.toString(character);
                assertThat(given.getGlyphMetrics(0).getAdvanceX())
                        .as(name)
                        .isCloseTo(wanted.getGlyphMetrics(0).getAdvanceX(), within(0.51f));
                alike(name, wanted.getOutline(), given.getOutline());
            }
        }
    }

    private static boolean isSign(int character) {
        return "-−×·:()=%.→".indexOf(character) >= 0;
    }

    private static void alike(String name, Shape wanted, Shape given) {
        Rectangle2D before = new Area(wanted).getBounds2D();
        Rectangle2D after = new Area(given).getBounds2D();
        assertThat(after.getMinX()).as(name).isCloseTo(before.getMinX(), within(1.5));
        assertThat(after.getMaxX()).as(name).isCloseTo(before.getMaxX(), within(1.5));
        assertThat(after.getMinY()).as(name).isCloseTo(before.getMinY(), within(1.5));
        assertThat(after.getMaxY()).as(name).isCloseTo(before.getMaxY(), within(1.5));
        int differ = 0;
        for (double x = before.getMinX(); x < before.getMaxX(); x += 13) {
            for (double y = before.getMinY(); y < before.getMaxY(); y += 13) {
                boolean inside = wanted.contains(x, y);
                boolean edge = wanted.contains(x - 1.5, y - 1.5, 3, 3) != inside
                        || wanted.intersects(x - 1.5, y - 1.5, 3, 3) != inside;
                differ += !edge && given.contains(x, y) != inside ? 1 : 0;
            }
        }
        assertThat(differ).as(name).isZero();
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyTextIsAsWideAsInTheWholeFont(Typeface typeface) throws Exception {
        Font whole = Fonts.font(typeface, 1000);
        Font embedded = read(EmbeddedFont.of(typeface, TEXTS).file())
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        for (String text : TEXTS) {
            if (whole.canDisplayUpTo(text) < 0) {
                assertThat(width(embedded, text))
                        .as(text)
                        .isCloseTo(width(whole, text), within(0.005 * width(whole, text)));
            }
        }
    }

    @Test
    void aTextCloserThanItsCharactersIsKerned() throws Exception {
        EmbeddedFont font = EmbeddedFont.of(Typeface.INTER, Set.of("AVATAR"));
        Font plain = read(font.file());
        Font kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));

        assertThat(font.kerning().get(new EmbeddedFont.Neighbours('A', 'V'))).isLessThan(-20);
        assertThat(width(kerned, "AVATAR")).isLessThan(width(plain, "AVATAR") - 100);
    }

    @Test
    void aSignStandsAsItDoesBetweenDigits() {
        Font whole = Fonts.font(Typeface.INTER, EmbeddedFont.UNITS);
        int between = SetCharacter.of(whole, "5×5").get(1).code();
        int alone = SetCharacter.of(whole, "×").get(0).code();
        assertThat(between).isNotEqualTo(alone);

        Glyph given =
                EmbeddedFont.of(Typeface.INTER, Set.of("5×5", "7×7")).glyphs().get((int) '×');

        Rectangle2D wanted =
                whole.createGlyphVector(EXACT, new int[] {between}).getOutline().getBounds2D();
        assertThat((double) Objects.requireNonNull(given).top()).isCloseTo(-wanted.getMinY(), within(0.6));
    }

    @Test
    void onlyWhatIsUsedIsInTheFont() throws Exception {
        Font font = read(EmbeddedFont.of(Typeface.NOTO, Set.of("卷积", "核 1")).file());

        assertThat(font.getNumGlyphs()).isEqualTo(6);
        assertThat(font.getFamily()).isEqualTo("Noto Sans SC");
        assertThat(font.canDisplay('核')).isTrue();
        assertThat(font.canDisplay('输')).isFalse();
    }

    @Test
    void whatNoFontHasIsLeftToTheReader() throws Exception {
        Font font = read(EmbeddedFont.of(Typeface.NOTO, Set.of("a😀b", "")).file());

        assertThat(font.canDisplayUpTo("ab")).isNegative();
        assertThat(font.canDisplay(0x1F600)).isFalse();
    }

    /** What a browser checks before it takes a font. */
    @ParameterizedTest
    @EnumSource(Typeface.class)
    void theFileAddsUp(Typeface typeface) {
        byte[] file = EmbeddedFont.of(typeface, TEXTS).file();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int tables = bytes.getShort(4);
        String before = "";
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            int offset = bytes.getInt(entry + 8);
            int length = bytes.getInt(entry + 12);
            assertThat(tag).isGreaterThan(before);
            assertThat(offset % 4).isZero();
            assertThat(offset + length).isLessThanOrEqualTo(file.length);
            if (!tag.equals("head")) {
                assertThat(sum(bytes, offset, length)).as(tag).isEqualTo(bytes.getInt(entry + 4));
            }
            before = tag;
        }
        assertThat(sum(bytes, 0, file.length)).isEqualTo(0xB1B0AFBA);
    }

    private static int sum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + (length + 3) / 4 * 4; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPictureCarriesMoreThanItsShareOfFonts(Language language) throws IOException {
        int most = language == Language.CHINESE ? 100_000 : 60_000;
        for (Path yaml : examples()) {
            Document<?> opened = new DocumentReader(Benches.ALL).open(yaml);
            Look look = new Look(Palette.LIGHT, language, 960, 640);
            Story story = opened.setup().compute().tell(new Board(960, 640, Words.in(language)));
            double end = story.score().duration();
            for (double seconds : new double[] {0, end / 2, end}) {
                String svg = SvgPainter.svg(story.at(seconds), "", look);
                assertThat(faces(svg).stream().mapToInt(String::length).sum())
                        .as(yaml + " at " + seconds)
                        .isBetween(1000, most);
            }
        }
    }

    private static List<String> faces(String svg) {
        List<String> faces = new ArrayList<>();
        for (Matcher face = FACE.matcher(svg); face.find(); ) {
            assertThat(Base64.getDecoder().decode(face.group(1))).isNotEmpty();
            faces.add(face.group(1));
        }
        return faces;
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static double width(Font font, String text) {
        GlyphVector set =
                font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        return set.getGlyphPosition(set.getNumGlyphs()).getX();
    }

    private static Font read(byte[] file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                .deriveFont(1000f);
    }
}
