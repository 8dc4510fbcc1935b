package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which people write what they paste: spreadsheets of any locale, what Python and MATLAB print, LaTeX and Markdown. */
class BlockFormatsTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>1</td><td>-2.5</td></tr><tr><td>3</td><td>4</td></tr></table>",
                "<TABLE>\n<TR>\n<TD>1\n<TD>&minus;2.5\n<TR>\n<TD>3\n<TD>4\n</TABLE>",
                "<html><head><style>td { color: red }</style></head><body><!--StartFragment--><table border=1>"
                        + "<colgroup><col width=64></colgroup><tbody><tr height=20><td align=right>1</td>"
                        + "<td class=\"x\"><font color=\"#000\"><b>&#8722;2.5</b></font></td></tr>"
                        + "<tr><th>&nbsp;3&nbsp;</th><td><p>4</p></td></tr></tbody></table><!--EndFragment--></body></html>",
            })
    void theTableOfAWebPageIsTheSameBlock(String text) {
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
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(column))
                .withMessage(
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

    private static Tensor column(float... numbers) {
        float[][] rows = new float[numbers.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[] {numbers[i]};
        }
        return Tensor.matrix(rows);
    }

    private static Tensor parse(String text) {
        return BlockPaste.read(text, DecimalMark.POINT).values();
    }
}
