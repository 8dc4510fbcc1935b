package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource({"3, 18, 18", "−12, 18, 18", "−12.75, 18, 11.244", "'', 18, 18"})
    void aNumberIsAsLargeAsWantedUnlessItIsTooWide(String text, double wanted, double size) {
        assertThat(CellText.fontSize(text, wanted, 44)).isCloseTo(size, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"44, 0", "44, 4", "44, 22", "24, 3", "10, 9", "58, 6"})
    void stripesEndOnTheRoundedOutline(double side, double radius) {
        Box cell = new Box(7, 11, side, side);
        List<Mark.Line> stripes = CellText.hatching(cell, radius);

        assertThat(stripes).hasSizeGreaterThanOrEqualTo(2);
        for (Mark.Line stripe : stripes) {
            assertThat(outside(cell, radius, stripe.x1(), stripe.y1())).isCloseTo(0, within(1e-9));
            assertThat(outside(cell, radius, stripe.x2(), stripe.y2())).isCloseTo(0, within(1e-9));
            assertThat(stripe.x2() - stripe.x1()).isEqualTo(stripe.y1() - stripe.y2(), within(1e-9));
        }
    }

    @Test
    void aSmallCellHasFewerStripes() {
        assertThat(CellText.hatching(new Box(0, 0, 8, 8), 1)).hasSize(3);
        assertThat(CellText.hatching(new Box(0, 0, 60, 60), 4)).hasSize(9);
    }

    /** How far a point lies outside a rounded box; within it, as a negative number. */
    private static double outside(Box box, double wanted, double x, double y) {
        double radius = Math.min(wanted, box.width() / 2);
        double dx = Math.abs(x - box.centreX()) - (box.width() / 2 - radius);
        double dy = Math.abs(y - box.centreY()) - (box.height() / 2 - radius);
        return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    }
}
