package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence floats where it covers nothing that is read, as near the middle of the lower edge as can be. */
class FreePlaceTest {

    private static final Box STAGE = new Box(0, 0, 800, 400);

    private static Box place(List<Box> read) {
        return new FreePlace(STAGE, read, List.of()).of(400, 80).place();
    }

    @Test
    void whereNothingIsReadItStandsInTheMiddleOfTheLowerEdge() {
        assertThat(place(List.of())).isEqualTo(new Box(200, 320, 400, 80));
    }

    @Test
    void inTheCornerItStandsInTheCornerOrBesideWhatIsReadThere() {
        assertThat(new FreePlace(STAGE, List.of(), List.of()).inCorner(200, 30).place())
                .isEqualTo(new Box(600, 0, 200, 30));
        Box head = new Box(560, 0, 240, 20);
        Box place =
                new FreePlace(STAGE, List.of(head), List.of()).inCorner(200, 30).place();
        assertThat(place.y()).isBetween(20.0, 28.0);
        assertThat(place.x()).isEqualTo(600);
    }

    @Test
    void anEquationAtTheLowerEdgeIsLeftFree() {
        Box equation = new Box(0, 280, 800, 120);
        Box place = place(List.of(equation));
        assertThat(place.bottom()).isBetween(264.0, 280.0);
        assertThat(place.x()).isEqualTo(200);
    }

    @Test
    void whereThereIsNoRoomItCoversAsLittleAsItCan() {
        List<Box> read = List.of(new Box(0, 0, 800, 330), new Box(0, 340, 420, 60));
        assertThat(place(read).x()).isGreaterThan(390);
    }

    @Test
    void whatWillBeReadCountsOnlyWhereBothCannotBeLeftFree() {
        List<Box> upper = List.of(new Box(0, 0, 800, 200));
        List<Box> lower = List.of(new Box(0, 200, 800, 200));
        Box place = new FreePlace(STAGE, upper, lower).of(400, 80).place();
        assertThat(place.y()).isGreaterThanOrEqualTo(200);
    }
}
