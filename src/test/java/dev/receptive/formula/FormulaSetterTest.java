package dev.receptive.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import dev.receptive.scene.Ink;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Slip;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas as lessons have them, and broken ones. */
class FormulaSetterTest {

    private static final FormulaSetter SETTER = new FormulaSetter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\left\\lfloor\\frac{n+2p-k}{s}\\right\\rfloor+1",
                "\\output{y_{i,j}}=\\sum_{u=0}^{k-1}\\sum_{v=0}^{k-1}\\input{x_{i+u,j+v}}\\,\\kernel{w_{u,v}}+b",
                "\\mathrm{softmax}(z)_i=\\frac{e^{z_i}}{\\sum_{j=1}^{K}e^{z_j}}",
                "\\begin{bmatrix}1&0&-1\\\\2&0&-2\\\\1&0&-1\\end{bmatrix}",
                "\\mathrm{ReLU}(x)=\\begin{cases}x&\\text{if }x>0\\\\0&\\text{otherwise}\\end{cases}",
                "\\max(0,x)",
                "\\frac{\\partial L}{\\partial w_{u,v}}=\\sum_{i,j}\\gradient{\\frac{\\partial L}{\\partial y_{i,j}}}x_{i+u,j+v}",
                "w\\leftarrow w-\\eta\\,\\nabla_w L",
                "\\sigma(x)=\\frac{1}{1+e^{-x}}",
                "\\hat{x}=\\frac{x-\\mu}{\\sqrt{\\sigma^2+\\epsilon}}",
                "3\\times 3\\cdot 16=144",
                "L=-\\log p_{\\focus{c}}",
                "X\\in\\mathbb{R}^{C\\times H\\times W}",
                "\\lceil n/s\\rceil\\le\\lfloor n/s\\rfloor+1",
                "(f*g)[n]=\\sum_{m=-\\infty}^{\\infty}f[m]\\,g[n-m]",
                "\\begin{aligned}a&=b+c\\\\&=d\\end{aligned}",
                "r_l=r_{l-1}+(k_l-1)\\prod_{i<l}s_i",
                "\\binom{4}{2}=6,\\quad 50\\,\\%",
                "x_{1}, \\ldots, x_{n} \\text{ and } \\arg\\max_i z_i",
            })
    void aFormulaOfALessonIsSet(String tex) {
        assertThat(SETTER.mistakes(tex)).isEmpty();

        FormulaOutline outline = SETTER.set(new TexRequest(tex, 20, true));

        assertThat(outline.paths()).isNotEmpty();
        assertThat(outline.width()).isBetween(20.0, 700.0);
        assertThat(outline.height()).isBetween(8.0, 60.0);
        assertThat(outline.depth()).isBetween(-1.0, 60.0);
        assertThat(xs(outline)).allSatisfy(x -> assertThat(x).isBetween(-3.0, outline.width() + 3));
        assertThat(ys(outline)).allSatisfy(y -> assertThat(y).isBetween(-outline.height() - 3, outline.depth() + 3));
    }

    @Test
    void partsKeepTheirRole() {
        FormulaOutline outline =
                SETTER.set(new TexRequest("\\output{y}=\\input{x_{\\focus{i}}}\\kernel{w}", 16, false));

        assertThat(outline.paths().stream().map(InkedPath::ink))
                .containsExactly(Ink.OUTPUT, Ink.TEXT, Ink.INPUT, Ink.FOCUS, Ink.KERNEL);
    }

    @Test
    void coloursMoveNothing() {
        FormulaOutline coloured = SETTER.set(new TexRequest("a=\\input{b}+c", 16, false));
        FormulaOutline plain = SETTER.set(new TexRequest("a={b}+c", 16, false));

        assertThat(coloured.width()).isEqualTo(plain.width());
    }

    @Test
    void theColumnsOfCasesStandApart() {
        FormulaOutline cases = SETTER.set(new TexRequest("\\begin{cases}x&y\\end{cases}", 20, false));
        FormulaOutline joined = SETTER.set(new TexRequest("\\begin{cases}xy&\\end{cases}", 20, false));

        assertThat(cases.width()).isCloseTo(joined.width(), offset(0.5));
        assertThat(SETTER.set(new TexRequest("\\begin{cases}xy\\end{cases}", 20, false))
                        .width())
                .isLessThan(cases.width() - 15);
    }

    @Test
    void itGrowsWithItsSize() {
        FormulaOutline small = SETTER.set(new TexRequest("\\frac{a}{b}", 10, false));
        FormulaOutline large = SETTER.set(new TexRequest("\\frac{a}{b}", 30, false));

        assertThat(large.width()).isCloseTo(3 * small.width(), offset(0.1));
        assertThat(large.depth()).isCloseTo(3 * small.depth(), offset(0.1));
    }

    @Test
    void whatWasSetIsKept() {
        TexRequest request = new TexRequest("k_{e}^{p}", 17, false);
        assertThat(SETTER.kept(request)).isEmpty();

        FormulaOutline outline = SETTER.set(request);

        assertThat(SETTER.kept(request)).containsSame(outline);
    }

    @Test
    void notEverythingIsKept() {
        FormulaSetter setter = new FormulaSetter();
        TexRequest first = new TexRequest("x_{0}", 10, false);
        setter.set(first);
        for (int i = 1; i <= 400; i++) {
            setter.set(new TexRequest("x", 10 + i, false));
        }

        assertThat(setter.kept(first)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        \\frac{1}{2           | 1:9: in this formula, { is not closed
        \\frac{1}             | 1:1: in this formula, something is missing after \\frac
        x^                    | 1:2: in this formula, something is missing after ^
        {x_}                  | 1:3: in this formula, something is missing after _
        \\sqrt[3]             | 1:1: in this formula, something is missing after \\sqrt
        \\frca{1}{2}          | 1:1: unknown command "\\frca"; did you mean "\\frac"?
        \\qqqzzz              | 1:1: unknown command "\\qqqzzz" in a formula
        a $ b                 | 1:3: a $ cannot stand in a formula; write \\$ for a dollar
        50% more              | 1:3: a % hides the rest of a formula; write \\%
        a}b                   | 1:2: in this formula, } closes nothing
        \\left( x             | 1:1: in this formula, \\left is not closed
        x \\right)            | 1:3: in this formula, \\right closes nothing
        \\left{ x \\right)    | 1:1: in this formula, a bracket is missing after \\left
        a & b                 | 1:3: in a formula, & can only stand in a matrix, in cases or in aligned lines
        a \\\\ b              | 1:3: in a formula, \\\\ can only stand in a matrix, in cases or in aligned lines
        \\begin{matrix} a     | 1:1: in this formula, \\begin{matrix} is not closed
        \\begin{matrx}a       | 1:1: unknown environment "matrx"; did you mean "matrix"?
        \\begin{cases}a\\end{matrix} | 1:1: in this formula, \\begin{cases} is not closed
        \\input x             | 1:1: in a formula, \\input must be followed by braces with what it colours
        \\text{卷积}           | 1:7: a formula cannot have Chinese in it (卷); write it beside the formula
        a，b                   | 1:2: a formula cannot have Chinese in it (，); write it beside the formula
        x\\                   | 1:2: a formula must not end in a backslash
        a # b                 | 1:3: a formula cannot have the sign #
        a☂                    | 1:2: a formula cannot have the sign ☂
        \\textcolor{red}{x}   | 1:1: unknown command "\\textcolor"; did you mean "\\textdollar"?
        \\includegraphics{/etc/passwd} | 1:1: unknown command "\\includegraphics" in a formula
        \\newcommand{\\frac}{x} | 1:1: unknown command "\\newcommand" in a formula
        """)
    void aBrokenFormulaIsRefusedWithItsPlace(String tex, String expected) {
        assertThat(told(SETTER.mistakes(tex)).get(0)).startsWith(expected);
        assertThatThrownBy(() -> SETTER.set(new TexRequest(tex, 16, false))).isInstanceOf(Refusal.class);
    }

    @Test
    void aPlaceInALaterLineIsFound() {
        assertThat(told(SETTER.mistakes("a\n + \\foooo")))
                .containsExactly("2:4: unknown command \"\\foooo\" in a formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\left(", "x^{", "\\frac", "\\sqrt{", "\\begin{matrix}", "^"})
    void whatIsRepeatedWithoutEndIsRefused(String hostile) {
        assertThat(SETTER.mistakes(hostile.repeat(900))).isNotEmpty();
    }

    private static List<String> told(List<Slip> slips) {
        return slips.stream()
                .map(slip -> slip.line() + ":" + slip.column() + ": " + slip.what())
                .toList();
    }

    private static List<Double> xs(FormulaOutline outline) {
        return ends(outline).stream().map(end -> end[0]).collect(Collectors.toList());
    }

    private static List<Double> ys(FormulaOutline outline) {
        return ends(outline).stream().map(end -> end[1]).collect(Collectors.toList());
    }

    private static List<double[]> ends(FormulaOutline outline) {
        return outline.paths().stream()
                .flatMap(path -> path.steps().stream())
                .filter(step -> !(step instanceof PathStep.CloseStep))
                .map(FormulaSetterTest::end)
                .toList();
    }

    private static double[] end(PathStep step) {
        if (step instanceof PathStep.MoveStep move) {
            return new double[] {move.x(), move.y()};
        } else if (step instanceof PathStep.LineStep line) {
            return new double[] {line.x(), line.y()};
        } else if (step instanceof PathStep.QuadStep quad) {
            return new double[] {quad.x(), quad.y()};
        }
        PathStep.CubicStep cubic = (PathStep.CubicStep) step;
        return new double[] {cubic.x(), cubic.y()};
    }
}
