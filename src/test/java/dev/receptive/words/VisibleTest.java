package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "padding.yaml", "C:\\lessons\\1.yaml", "边界 为什么", "−1/9 · π", "𝄞 😀", "a\u00A0b\u3000c"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(Visible.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            001B | [31m red        | \\u001B[31m red
            009B | 31m             | \\u009B31m
            0000 | nul             | \\u0000nul
            000A | two lines       | \\ntwo lines
            000D | over            | \\rover
            0009 | tab             | \\ttab
            0085 | next line       | \\u0085next line
            2028 | line separator  | \\u2028line separator
            202E | backwards       | \\u202Ebackwards
            2066 | isolate         | \\u2066isolate
            200B | zero width      | \\u200Bzero width
            FEFF | byte order mark | \\uFEFFbyte order mark
            D800 | half a pair     | \\uD800half a pair
            DC00 | the other half  | \\uDC00the other half
            FFFF | no character    | \\uFFFFno character
            E000 | private         | \\uE000private
            E0001 | tag            | \\U000E0001tag
            """)
    void whatActsIsWrittenAsAnEscape(String code, String rest, String shown) {
        assertThat(Visible.of(Character.toString(Integer.parseInt(code, 16)) + rest))
                .isEqualTo(shown.replace("\\\\", "\\"));
    }

    @Test
    void nothingOfUnicodeLeavesItsLine() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String shown = Visible.of("a" + Character.toString(c) + "b");
            if (!Visible.isSeen(c)) {
                assertThat(shown).matches("a\\\\([nrt]|u[0-9A-F]{4}|U[0-9A-F]{8})b");
            }
        }
    }

    @Test
    void aMegabyteIsShownByItsBeginningAndItsEnd() {
        String shown = Visible.of("x".repeat(1 << 20) + "/picture.png");

        assertThat(shown).hasSizeLessThan(402).startsWith("xxx").contains("…").endsWith("x/picture.png");
    }

    @Test
    void noCutGoesThroughACharacter() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            String text = "a".repeat(random.nextInt(5)) + "😀".repeat(500);

            assertThat(Visible.of(text)).doesNotContain("\\u");
            assertThat(Visible.start(text, 1 + random.nextInt(40))).matches("a*(😀)*…");
        }
    }

    @Test
    void everyValueOfASentenceIsMadeVisible() {
        Sentence inner = Sentence.of("data.name", "file\u001B[2J", "a\nb");

        assertThat(Words.in(Language.ENGLISH).say("paste.cell", 1, 2, inner))
                .isEqualTo("Row 1, column 2: file\\u001B[2J holds nothing named \"a\\nb\".");
    }
}
