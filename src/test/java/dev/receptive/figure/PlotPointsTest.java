package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotPointsTest {

    private static final Plot PLOT = new Plot(new Box(100, 50, 200, 80), new Scale(0, 4), new Scale(-4, 4), 1);
    private static final PlotPoints POINTS =
            new PlotPoints(new Plane("curve", 0, 1, 5), List.of(0f, 1f, 4f, -4f, 2f), PLOT, 10, Touch.TYPE, Ink.INPUT);

    @ParameterizedTest
    @CsvSource({"100, 60, 0", "80, 60, 0", "124, 130, 0", "126, 50, 1", "200, 90, 2", "300, 90, 4", "324, 90, 4"})
    void eachHasTheStripOfThePlotAroundIt(double x, double y, int column) {
        assertThat(POINTS.at(x, y)).contains(Spot.of("curve", 0, column));
    }

    @ParameterizedTest
    @CsvSource({"70, 60", "326, 60", "200, 49", "200, 131"})
    void beyondThePlotThereIsNone(double x, double y) {
        assertThat(POINTS.at(x, y)).isEmpty();
    }

    @Test
    void itStandsAtItsHeightAndIsFoundThere() {
        assertThat(POINTS.box(Spot.of("curve", 0, 1))).contains(new Box(145, 75, 10, 10));
        assertThat(POINTS.point(3)).isEqualTo(new Point(250, 130));
        assertThat(POINTS.box(Spot.of("curve", 0, 5))).isEmpty();
        assertThat(POINTS.box(Spot.of("line", 0, 1))).isEmpty();
        for (int column = 0; column < 5; column++) {
            assertThat(POINTS.place(Spot.of("curve", 0, column))).isPresent();
        }
        assertThat(POINTS.around(Patch.of(Spot.of("curve", 0, 0), 1, 2))).contains(new Box(95, 75, 60, 20));
        assertThat(POINTS.nearest(Spot.of("curve", 3, 9))).isEqualTo(POINTS.last());
        assertThat(POINTS.nearest(Spot.of("curve", -1, -2))).isEqualTo(POINTS.first());
        assertThat(POINTS.boxes(Patch.of(Spot.of("curve", 0, 0), 1, 2))).hasSize(2);
        assertThat(POINTS.boxes(Patch.of(Spot.of("line", 0, 0), 1, 2))).isEmpty();
        assertThat(POINTS.around(new Patch(new Spot("curve", 1, 0, 0), 1, 2, 1, 1)))
                .isEmpty();
    }

    /** A hundredth of 8 is 0.08, and the round number from there on 0.1. */
    @ParameterizedTest
    @CsvSource({"90, 0", "50, 4", "130, -4", "85, 0.5", "84.4, 0.6"})
    void whatIsDrawnToAHeightBecomesTheRoundNumberThere(double y, double number) {
        assertThat(POINTS.drawn(y)).hasValue(number);
    }
}
