package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted and is no block of numbers is refused in a sentence, soon, and never read as something else. */
@Tag("thorough")
class BlockRefusalTest {

    @Test
    void aWrongBlockIsRefusedWithItsPlace() {
        String letters = " is not a number. Type digits such as −12.75, or a fraction such as 1/9.";
        refused("", "There is nothing to paste: the clipboard holds no numbers.");
        refused(" \n\t\n", "There is nothing to paste: the clipboard holds no numbers.");
        refused("[]", "There is nothing to paste: the clipboard holds no numbers.");
        refused("1\t2\n3", "Row 1 has a length of 1, but row 0 has a length of 2.");
        refused("1\n\n3", "Row 1 has a length of 0, but row 0 has a length of 1.");
        refused("[[1, 2], [3]]", "Row 1 has a length of 1, but row 0 has a length of 2.");
        refused("1\t2\n3\tx", "Row 1, column 1: “x”" + letters);
        refused("1 & 2 \\\\ 3 & \\alpha", "Row 1, column 1: “\\alpha”" + letters);
        refused("1\t\t3", "Row 0, column 1: A number is missing.");
        refused("1,2,", "Row 0, column 2: A number is missing.");
        refused(
                "1 NaN",
                "Row 0, column 1: “NaN” is not a number that can be computed with:"
                        + " it must be finite and fit float32.");
        refused("0.5\t2,5", "“0.5” has a point before its decimals, “2,5” a comma: use one of them.");
        refused(
                "1,234\t5",
                "“1,234” may have decimals or thousands: write decimals with a point (0.5), and thousands with"
                        + " nothing between.");
        refused("[[1 ... 2]\n [3 ... 4]]", "The text leaves numbers out (…): copy all of them.");
        refused(
                "[[1, 2], [3, 4]",
                "The brackets do not match: every [ needs its ], and nothing but numbers may stand between them.");
        refused("[1, 2]]", "After the grid stands “]”, which is not computed: copy the grid alone.");
        refused("[[[1, 2]], [[3, 4]]]", "The text holds 2 grids: copy one of them.");
        refused(
                "1".repeat(100_000),
                "Row 0, column 0: “" + "1".repeat(40) + "…” is too long for a number: it can have 100 characters.");
        refused(
                "1\n".repeat(513),
                "The pasted block has 513 rows: a grid of typed numbers has up to 32, a picture up to 512.");
        refused(
                "x\t".repeat(512) + "x",
                "The pasted block has 513 columns: a grid of typed numbers has up to 32, a picture up to 512.");
        refused(
                "1".repeat(BlockPaste.LONGEST + 1),
                "The clipboard holds 1,048,577 characters; at most 1,048,576 can be pasted.");
    }

    /** Of a web page, tables are looked at, once each sign. */
    @Test
    void aTableThatIsNoBlockIsRefusedSoon() {
        refused("<table><tr><td>1<td>2</table><table><tr><td>3</table>", "The text holds 2 grids: copy one of them.");
        refused("<table><tr><td>1<tr><td>2<td>3</table>", "Row 1 has a length of 2, but row 0 has a length of 1.");
        refused("<table><tr><td></td></tr></table>", "Row 0, column 0: A number is missing.");
        for (String hostile : List.of("<td><!--", "<td>&", "<td", "<td><td>", "<")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> parse("<td>" + hostile.repeat(BlockPaste.LONGEST / 10)));
        }
    }

    /** What is beside the numbers changes them, or may: nothing of it is left away in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "torch.tensor([[1., 2.],[3., 4.]], dtype=torch.float32) / 9",
                "np.array([[1,2],[3,4]], dtype=float).T",
                "k = np.array([[1,2],[3,4]], np.float32) * 0.5",
                "[[1, 2], [3, 4]] * 2",
                "[1, [2, 3], 4]",
                "[[1,2] 5 [3,4]]",
                "[1, 2], 3, 4",
                "[[1, 2], [[3, 4]]]",
                "[1 2\n3 4]",
                "A = [1 2 3\n     4 5 6]",
                "2\\frac{1}{2} & 1",
                "\\frac{1}{2}3 & 1",
                "2\\left(1 & 2 \\\\ 3 & 4\\right)",
                "-\\left(1 & 2\\right)",
                "\\begin{bmatrix}1 & 2\\\\\\end{bmatrix} \\begin{bmatrix}3 & 4\\\\\\end{bmatrix}",
                "10\u00A0200\u00A0300",
                "1\u202F234\n5\u202F678",
            })
    void whatMayChangeTheNumbersIsNeverPassedOver(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> parse(text));
    }

    /** Each sign, very often: whatever it means, looking at it takes no longer than its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "|",
                "[",
                "]",
                "{",
                "}",
                "(",
                ",",
                ".",
                "\\",
                "&",
                "1",
                "a",
                " ",
                "\n",
                "\t",
                ";",
                "\\[",
                "\\\\[",
                "\\frac{",
                "\\begin{",
                "\\begin{a} ",
                ".234",
                ",234",
                "a(",
                "a=",
                "1,",
                "1 ",
                "[1],",
                "| - ",
                "1/",
                "<",
                "'",
                "\u00A0",
                "1\u00A0"
            })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noSignKeepsTheReaderBusy(String sign) {
        for (String before : List.of("", "1", "| 1 | 2 |\n|", "[[1, 2]", "tensor([1]", "\\frac{1}{2} & ")) {
            String text = before + sign.repeat(300_000 / sign.length());
            try {
                assertThat(parse(text).shape().count()).isLessThan(1 << 17);
            } catch (Refusal refusal) {
                assertThat(refusal.sentence().toString()).hasSizeLessThan(700);
            }
        }
    }

    /** Texts of the signs that these formats are made of: a block of all digits that are there, or a sentence. */
    @Test
    void nonsenseGivesABlockOrASentence() {
        String signs = "0123456789.,;-−/ \t\n[](){}|&\\$%eE…'\u00A0\uD83D\u202E";
        Random random = new Random(3);
        int blocks = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(trial % 2 == 0 ? signs.length() : 18)));
            }
            try {
                blocks += parse(text.toString()).shape().rank() / 2;
                assertThat(digits(read(text.toString()))).as(text.toString()).isEqualTo(digits(text.toString()));
            } catch (Refusal refusal) {
                for (Language language : Language.values()) {
                    assertThat(Words.in(language).say(refusal.sentence()))
                            .as(text.toString())
                            .doesNotContain("\n", "\u202E")
                            .hasSizeLessThan(300);
                }
            }
        }
        assertThat(blocks).isPositive();
    }

    private static String read(String text) {
        return BlockPaste.plain(text, DecimalMark.POINT).stream()
                .flatMap(List::stream)
                .collect(Collectors.joining());
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static Tensor parse(String text) {
        return BlockPaste.read(text, DecimalMark.POINT).values();
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(text))
                .withMessage(sentence)
                .satisfies(e ->
                        assertThat(Words.in(Language.CHINESE).say(e.sentence())).containsPattern("\\p{IsHan}{2}"));
    }
}
