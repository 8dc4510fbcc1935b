package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste: spreadsheets of any locale, what Python and MATLAB print, LaTeX and Markdown. */
class BlockPasteTest {

    private static final Tensor BLOCK = Tensor.matrix(new float[] {1, -2.5f}, new float[] {3, 4});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\t-2.5\n3\t4",
                "1\t-2.5\r\n3\t4\r\n",
                "1\t −2.5 \n3\t4\n\n",
                "1\t-2,5\n3\t4",
                "1\t-250%\n3\t4",
                "1\t-2,50\n3,00\t4,00",
                "1,-2.5\n3,4\n",
                "1, -2.5\n3, 4",
                "1;-2,5\n3;4",
                "1; -2.5\n3; 4",
                "1 -2.5\n3 4",
                "1,0 -2,5\n3,0 4,0",
                "  1   -5/2\n  3 4  ",
                "\uFEFF1\t-2.5\n3\t4",
                "[[1, -2.5], [3, 4]]",
                "[[1, -2.5],\n [3, 4],]",
                "[[ 1.  -2.5]\n [ 3.   4. ]]",
                "array([[ 1. , -2.5],\n       [ 3. ,  4. ]])",
                "array([[ 1. , -2.5],\n       [ 3. ,  4. ]], dtype=float32)",
                "np.array([[1, -2.5], [3, 4]])",
                "w = torch.tensor([[1.0, -2.5], [3.0, 4.0]])",
                "tensor([[ 1.0000, -2.5000],\n        [ 3.0000,  4.0000]])",
                "tensor([[[[ 1.0000e+00, -2.5000e+00],\n          [ 3.0000e+00,  4.0000e+00]]]])",
                "tensor([[ 1.0000, -2.5000],\n        [ 3.0000,  4.0000]], device='cuda:0', requires_grad=True)",
                "tensor([[ 1.0000, -2.5000],\n        [ 3.0000,  4.0000]], grad_fn=<AddmmBackward0>)",
                "Parameter containing:\ntensor([[ 1.0000, -2.5000],\n        [ 3.0000,  4.0000]], requires_grad=True)",
                "np.array([[1, -2.5], [3, 4]], np.float32)",
                "\n\n1\t-2.5\n3\t4",
                "1；-2,5\n3；4",
                "[1 -2.5; 3 4]",
                "A = [1, -2.5; 3, 4;];",
                "{{1, -2.5}, {3, 4}}",
                "1 & -2.5 \\\\ 3 & 4",
                "\\begin{bmatrix} 1 & -2.5 \\\\ 3 & 4 \\end{bmatrix}",
                "\\begin{bmatrix}\n1 & -2.5 \\\\\n3 & 4 \\\\\n\\end{bmatrix}",
                "$$\\left[\\begin{array}{rr} 1 & -\\frac{5}{2} \\\\[2pt] 3 & 4 \\end{array}\\right]$$",
                "\\( \\begin{pmatrix} 1 & {-2}{,}5 \\\\ 3 & 4 \\end{pmatrix} \\)",
                "| 1 | -2.5 |\n| 3 | 4 |",
                "| 1 | -2.5 |\n|---|-----:|\n| 3 | 4 |",
            })
    void everyWayOfWritingGivesTheSameBlock(String text) {
        assertThat(parse(text)).isEqualTo(BLOCK);
    }

    @Test
    void oneNumberIsABlock() {
        assertThat(parse(" 7\n")).isEqualTo(Tensor.matrix(new float[] {7}));
        assertThat(parse("[7]")).isEqualTo(Tensor.matrix(new float[] {7}));
        assertThat(parse("1\n2\n3")).isEqualTo(column(1, 2, 3));
        assertThat(parse("array([1, 2, 3])")).isEqualTo(Tensor.matrix(new float[] {1, 2, 3}));
        assertThat(parse("[[ True False]\n [False  True]]"))
                .isEqualTo(Tensor.matrix(new float[] {1, 0}, new float[] {0, 1}));
    }

    /** Of one column, as it is copied where decimals have commas. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,5\n1\n−2,25",
                "0,50\n1,00\n−2,25",
                "0,5\t\n1\t\n−2,25\t",
                " 0,5 \n 1 \n −2,25 ",
            })
    void aColumnWithDecimalCommasStaysAColumnWhereThereIsNoDoubt(String text) {
        assertThat(parse(text.replace("\t", ""))).isEqualTo(column(0.5f, 1, -2.25f));
    }

    @Test
    void aColumnThatMayBeTwoIsReadAsTheMachinesUserWritesOrRefused() {
        String column = "0,5\n1,5\n−2,25";

        assertThat(BlockPaste.read(column, DecimalMark.COMMA).values()).isEqualTo(column(0.5f, 1.5f, -2.25f));
        refused(
                column,
                "“0,5” may be one number or two: write decimals with a point (0.5), or a blank after a comma between"
                        + " two numbers.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1,234.5       | 1234.5
            1.234,5       | 1234.5
            1.234.567     | 1234567
            1,234,567\t0 | 1234567
            12\u202F345,5     | 12345.5
            12’345.5      | 12345.5
            1.234         | 1.234
            0,125\t0     | 0.125
            1234,567\t0  | 1234.567
            50%           | 0.5
            12,5%\t0     | 0.125
            """)
    void aCellIsReadAsItsSpreadsheetWroteIt(String text, float number) {
        assertThat(parse(text.replace("\\t", "\t")).at(0)).isEqualTo(number);
    }

    /** Every number comes back from every locale's spreadsheet, thousands and all. */
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "fr-FR", "de-CH", "ru-RU", "pt-BR", "zh-CN", "sv-SE", "es-ES", "pl-PL"})
    void aSheetOfAnyLocaleIsReadBack(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            float[][] sheet = new float[2][3];
            StringBuilder text = new StringBuilder();
            for (float[] row : sheet) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = (random.nextInt(2_000_000) - 1_000_000) / 100f;
                    text.append(String.format(locale, "%,.2f", row[i])).append(i == 2 ? "\n" : "\t");
                }
            }
            assertThat(BlockPaste.read(text.toString(), DecimalMark.POINT).values())
                    .as(text.toString())
                    .isEqualTo(Tensor.matrix(sheet));
        }
    }

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
        refused("1\n".repeat(513), "Input height is 513; it can be 1 to 512.");
        refused("x\t".repeat(512) + "x", "Input width is 513; it can be 1 to 512.");
        refused(
                "1".repeat(BlockPaste.LONGEST + 1),
                "The clipboard holds 1,048,577 characters; at most 1,048,576 can be pasted.");
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

    @Test
    void thousandsInLatexAreToldFromDecimals() {
        assertThat(parse("10{,}000 & 1.5").at(0)).isEqualTo(10_000);
        assertThat(parse("10{,}25 & 1").at(0)).isEqualTo(10.25f);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> parse("10{,}000 & 1"));
    }

    @Test
    void whereCommasAreDecimalsAPointBeforeThreeDigitsIsNotGuessedAtButPythonsIs() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> BlockPaste.read("1.234\t2.345", DecimalMark.COMMA));
        assertThat(BlockPaste.read("[[1.234, 2.345]]", DecimalMark.COMMA)
                        .values()
                        .at(0))
                .isEqualTo(1.234f);
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

    @Test
    void aBlockGoesWhereItWasPutAndIsClippedAtTheGridsEdgeInASentence() {
        Numbers grid = Presets.input("zeros");

        BlockPaste.Pasted pasted = BlockPaste.into(grid, Numbers.typed(BLOCK), 4, 3);

        assertThat(pasted.numbers().values())
                .isEqualTo(grid.values().with(4, 3, 1).with(4, 4, -2.5f));
        assertThat(pasted.numbers().source()).isEqualTo(new Source.Typed());
        assertThat(pasted.notice())
                .hasToString(
                        "Optional[The pasted block is 2 × 2; 1 × 2 of it found room here, the rest was left away.]");
    }

    @Test
    void oneNumberInTheFirstCellReplacesNoGrid() {
        Numbers grid = Presets.input("zeros");
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                BlockPaste.Pasted pasted = BlockPaste.into(grid, Numbers.number(7), row, column);

                assertThat(pasted.numbers().values()).isEqualTo(grid.values().with(row, column, 7));
                assertThat(pasted.notice()).isEmpty();
            }
        }
        assertThat(BlockPaste.into(grid, Numbers.typed(BLOCK), 0, 0).numbers().height())
                .isEqualTo(5);
    }

    @Test
    void fractionsInABlockStayFractions() {
        Numbers block = BlockPaste.read("1/9\t0,5\n-2/16\t１／４", DecimalMark.COMMA);
        Numbers pasted = BlockPaste.into(Presets.input("zeros"), block, 1, 2).numbers();

        assertThat(pasted.plain(1, 2)).isEqualTo("1/9");
        assertThat(pasted.plain(1, 3)).isEqualTo("0.5");
        assertThat(pasted.quantity(2, 2).text()).isEqualTo("−2/16");
        assertThat(pasted.plain(2, 3)).isEqualTo("1/4");
        assertThat(pasted.fractions()).hasSize(3);
        assertThat(BlockPaste.into(pasted, Numbers.number(3), 1, 2).numbers().plain(1, 2))
                .isEqualTo("3");
    }

    @Test
    void aPictureThatIsPastedIntoStaysAPictureAndTakesLevelsOnly() {
        Numbers digit = Numbers.picture(Tensor.matrix(new float[] {0, 128}, new float[] {255, 9}), new Source.Digit(1));

        BlockPaste.Pasted pasted = BlockPaste.into(digit, Numbers.typed(Tensor.matrix(new float[] {7, 255})), 0, 0);

        assertThat(pasted.numbers().levels()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BlockPaste.into(digit, Numbers.typed(BLOCK), 0, 0))
                .withMessage("A level of grey is −2.5; it can be 0 to 255.");
    }

    @Test
    void pastingWhatIsThereChangesNothing() {
        Numbers grid = Presets.input("counting-3x3");

        assertThat(BlockPaste.into(grid, grid, 0, 0).numbers()).isEqualTo(grid);
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

    private static Tensor column(float... numbers) {
        float[][] rows = new float[numbers.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {numbers[i]};
        }
        return Tensor.matrix(rows);
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(text))
                .withMessage(sentence)
                .satisfies(e ->
                        assertThat(Words.in(Language.CHINESE).say(e.sentence())).containsPattern("\\p{IsHan}{2}"));
    }
}
