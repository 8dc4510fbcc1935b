package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.scene.Box;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Box ROOM = new Box(4, 4, 400, 304);

    @Test
    void aPlaceOnTheLatticeIsCoveredByWhatOverlapsIt() {
        Random random = new Random(1);
        List<Box> boxes = Stream.generate(() -> new Box(
                        random.nextDouble() * 500 - 50,
                        random.nextDouble() * 400 - 50,
                        random.nextDouble() * 60,
                        random.nextDouble() * 60))
                .limit(200)
                .toList();
        Coverage coverage = new Coverage(ROOM, boxes);
        for (int i = 0; i < 200; i++) {
            Box place = new Box(
                    4 + 8 * random.nextInt(30),
                    4 + 8 * random.nextInt(25),
                    8 * (1 + random.nextInt(15)),
                    8 * (1 + random.nextInt(10)));
            assertThat(coverage.under(place)).isCloseTo(overlap(place, boxes), within(1e-6));
        }
    }

    private static double overlap(Box place, List<Box> boxes) {
        double right = Math.min(place.right(), ROOM.right());
        double bottom = Math.min(place.bottom(), ROOM.bottom());
        return boxes.stream()
                .mapToDouble(box -> Math.max(0, Math.min(right, box.right()) - Math.max(place.x(), box.x()))
                        * Math.max(0, Math.min(bottom, box.bottom()) - Math.max(place.y(), box.y())))
                .sum();
    }

    /** Sums of many areas are not exact; a free place is free. */
    @Test
    void aFreePlaceIsCoveredByNothingWhateverLiesElsewhere() {
        Random random = new Random(2);
        List<Box> boxes = Stream.generate(() -> new Box(
                        4 + random.nextDouble() * 180,
                        4 + random.nextDouble() * 290,
                        random.nextDouble() * 15,
                        random.nextDouble() * 13))
                .limit(3_000)
                .toList();
        Coverage coverage = new Coverage(ROOM, boxes);
        for (int i = 0; i < 200; i++) {
            Box place = new Box(212 + random.nextInt(100), 4 + random.nextInt(250), 60 + random.nextInt(20), 30);
            assertThat(coverage.under(place)).isZero();
        }
    }

    @Test
    void nothingIsCoveredOutsideTheRoom() {
        Coverage coverage = new Coverage(ROOM, List.of(new Box(-100, -100, 50, 50)));
        assertThat(coverage.under(ROOM)).isZero();
    }
}
