package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import org.junit.jupiter.api.Test;

class PicksTest {

    private static Spot at(int row, int column) {
        return Spot.of("input", row, column);
    }

    @Test
    void aSecondClickTakesANumberBack() {
        Picks one = Picks.NONE.with(at(1, 1)).with(at(2, 2));

        assertThat(one.picked()).containsExactlyInAnyOrder(at(1, 1), at(2, 2));
        assertThat(one.with(at(1, 1)).picked()).containsExactly(at(2, 2));
    }

    @Test
    void aRectangleReachesAsFarAsTheMouseAndNoFarther() {
        Picks begun = Picks.NONE.with(at(0, 0)).with(at(1, 1));

        assertThat(begun.to(at(3, 3)).picked()).hasSize(10);
        assertThat(begun.to(at(3, 3)).to(at(2, 1)).picked()).containsExactlyInAnyOrder(at(0, 0), at(1, 1), at(2, 1));
        assertThat(begun.to(at(0, 0)).picked()).containsExactlyInAnyOrder(at(0, 0), at(0, 1), at(1, 0), at(1, 1));
    }

    @Test
    void fromANumberThatWasChosenARectangleIsTakenBack() {
        Picks nine = Picks.NONE.with(at(0, 0)).to(at(2, 2));

        assertThat(nine.with(at(1, 1)).to(at(2, 2)).picked()).hasSize(5);
    }

    @Test
    void theKeyboardGoesOnWithARectangleOrBeginsAnother() {
        Picks four = Picks.NONE.along(at(0, 0), at(0, 1)).along(at(0, 1), at(1, 1));

        assertThat(four.picked()).hasSize(4);
        assertThat(four.along(at(1, 1), at(1, 0)).picked()).containsExactlyInAnyOrder(at(0, 0), at(1, 0));
        assertThat(four.along(at(5, 5), at(5, 6)).picked()).hasSize(6);
        assertThat(four.along(at(0, 0), at(1, 0)).picked()).hasSize(4);
    }

    @Test
    void noRectangleGoesFromOneChannelToAnother() {
        Picks one = Picks.NONE.with(at(0, 0));

        assertThat(one.to(new Spot("input", 1, 2, 2))).isEqualTo(one);
    }
}
