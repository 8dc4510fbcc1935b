package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curves stand where their numbers say, and axes have round numbers. */
class PlotTest {

    private static final Plot PLOT = new Plot(new Box(10, 20, 100, 50), new Scale(-2, 2), new Scale(0, 1), 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -6    | 6    | 6 | −6 −4 −2 0 2 4 6
            -0.07 | 1.07 | 5 | 0 0.5 1
            -1e30 | 1e30 | 6 | −10³⁰ −5×10²⁹ 0 5×10²⁹ 10³⁰
            0     | 1    | 1 | 0 1
            3     | 4    | 9 | 3 3.2 3.4 3.6 3.8 4
            """)
    void ticksAreRound(double low, double high, int most, String ticks) {
        assertThat(String.join(
                        " ",
                        new Scale(low, high)
                                .ticks(most).stream().map(Scale.Tick::text).toList()))
                .isEqualTo(ticks);
    }

    /** From the first batch to a thousand epochs, in a narrow plot and in a wide one. */
    @ParameterizedTest
    @CsvSource({"1, 140", "3, 140", "23, 140", "260, 140", "25000, 140", "938000, 140", "938000, 40", "25000, 900"})
    void numbersUnderAPlotStandApartAndCountWholeBatches(double batches, double width) {
        Sheet sheet = new Sheet();
        new Plot(new Box(0, 0, width, 90), new Scale(0, batches), new Scale(0, 1), 1).axes(sheet, "run", Plot.SIDE, 1);
        List<Mark.Text> under = sheet.marks().stream()
                .filter(mark -> mark.id().startsWith("run:x:text"))
                .map(Mark.Text.class::cast)
                .toList();
        assertThat(under).isNotEmpty();
        assertThat(under).noneMatch(mark -> mark.text().contains("."));
        for (int i = 1; i < under.size(); i++) {
            double right = under.get(i - 1).x() + half(under.get(i - 1));
            assertThat(right).isLessThan(under.get(i).x() - half(under.get(i)));
        }
    }

    private static double half(Mark.Text text) {
        return text.text().length() * text.lettering().size() * Face.MONO_ADVANCE / 2;
    }

    @ParameterizedTest
    @CsvSource({"0.7, 1", "1, 1", "1.2, 2", "3, 5", "6, 10", "0.021, 0.05", "3.4e37, 5e37"})
    void aRoundNumberIsTheNextOfOneTwoAndFive(double number, double round) {
        assertThat(Scale.round(number).doubleValue()).isEqualTo(round);
    }

    @Test
    void whatLiesBeyondAnEndStandsAtIt() {
        assertThat(PLOT.point(0, 0.5)).isEqualTo(new Point(60, 45));
        assertThat(PLOT.point(9, -9)).isEqualTo(new Point(110, 70));
    }

    @Test
    void aCurveGoesThroughItsPoints() {
        Sheet sheet = new Sheet();
        PLOT.curve(sheet, "curve", x -> x * x / 4, new double[] {-2, 0, 2}, Stroke.of(Ink.OUTPUT, 1));
        Mark.Path path = (Mark.Path) sheet.marks().get(0);
        assertThat(path.points()).isEqualTo(List.of(new Point(10, 20), new Point(60, 70), new Point(110, 20)));
        assertThat(path.closed()).isFalse();
    }

    /** By hand: 4x/5 leaves the plane at its foot and comes back at 0, and leaves it again at its top, where x is 1.25. */
    @Test
    void aLineIsCutOffWhereItLeavesThePlane() {
        Sheet sheet = new Sheet();
        Stroke stroke = Stroke.of(Ink.OUTPUT, 1);
        PLOT.straight(sheet, "line", x -> x * 4 / 5, new double[] {-2, 2}, stroke);
        PLOT.straight(sheet, "up", x -> Math.abs(x) - 0.5, new double[] {-2, 0, 2}, stroke);
        PLOT.straight(sheet, "out", x -> 3, new double[] {-2, 2}, stroke);
        PLOT.straight(sheet, "level", x -> 1, new double[] {-2, 0, 2}, stroke);
        assertThat(sheet.marks().stream().map(Mark::id)).containsExactly("line:0", "up:0", "up:1", "level:0");
        assertThat(points(sheet, 0)).containsExactly(new Point(60, 70), new Point(91.25, 20));
        assertThat(points(sheet, 1)).containsExactly(new Point(22.5, 20), new Point(47.5, 70));
        assertThat(points(sheet, 2)).containsExactly(new Point(72.5, 70), new Point(97.5, 20));
        assertThat(points(sheet, 3)).containsExactly(new Point(10, 20), new Point(60, 20), new Point(110, 20));
    }

    private static List<Point> points(Sheet sheet, int mark) {
        return ((Mark.Path) sheet.marks().get(mark)).points();
    }

    @Test
    void everyAxisNumberStandsAtItsLineAndLongOnesKeepWithinTheSide() {
        Sheet sheet = new Sheet();
        PLOT.axes(sheet, "axes");
        assertThat(texts(sheet, "axes:x:text:").map(Mark.Text::text)).containsExactly("−2", "−1", "0", "1", "2");
        assertThat(texts(sheet, "axes:x:text:").map(Mark.Text::x)).containsExactly(10.0, 35.0, 60.0, 85.0, 110.0);
        assertThat(lines(sheet, "axes:x:").map(Mark.Line::x1)).containsExactly(10.0, 35.0, 60.0, 85.0, 110.0);
        assertThat(lines(sheet, "axes:y:").map(Mark.Line::y1)).first().isEqualTo(70.0);
        Sheet wide = new Sheet();
        new Plot(new Box(10, 20, 100, 50), new Scale(-2, 2), new Scale(-3e-30, 3e-30), 1).axes(wide, "axes");
        assertThat(texts(wide, "axes:y:text:").toList())
                .isNotEmpty()
                .allMatch(text -> text.text().length()
                                * Face.MONO_ADVANCE
                                * text.lettering().size()
                        <= Plot.SIDE);
    }

    private static Stream<Mark.Text> texts(Sheet sheet, String id) {
        return sheet.marks().stream().filter(mark -> mark.id().startsWith(id)).map(Mark.Text.class::cast);
    }

    private static Stream<Mark.Line> lines(Sheet sheet, String id) {
        return sheet.marks().stream()
                .filter(mark -> mark instanceof Mark.Line && mark.id().startsWith(id))
                .map(Mark.Line.class::cast);
    }

    @Test
    void aBandIsAsWideAsItsPartOfTheAxis() {
        Sheet sheet = new Sheet();
        PLOT.band(sheet, "band", new Scale(-2, -1), Ink.GRADIENT, 0.1);
        assertThat(sheet.marks()).hasSize(1);
        assertThat(((Mark.Rect) sheet.marks().get(0)).box()).isEqualTo(new Box(10, 20, 25, 50));
    }
}
