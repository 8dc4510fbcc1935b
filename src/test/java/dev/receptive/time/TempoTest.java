package dev.receptive.time;

import static dev.receptive.time.Scores.CELL;
import static dev.receptive.time.Scores.CONVOLUTION;
import static dev.receptive.time.Scores.PRODUCT;
import static dev.receptive.time.Scores.ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Play in steps of a size: each takes about as long to watch as any other of that size. */
class TempoTest {

    private static final double TINY = 1e-9;

    /** A row of four hundred cells, one of four, and one of thirty. */
    private static final Score UNEVEN = new Score(new Several(ROW, List.of(row(400), row(4), row(30))));

    private static Passage row(int cells) {
        return new Several(ROW, List.of(new Times(CELL, cells, new Times(CELL, 9, new Span("product", 0.4, PRODUCT)))));
    }

    @Test
    void whereStepsAreAlikeThereIsOneRate() {
        for (StepSize size : List.of(PRODUCT, CELL, ROW)) {
            Tempo tempo = Tempo.of(CONVOLUTION, size);

            assertThat(tempo.isEven()).isTrue();
            assertThat(tempo.later(1, 0.5)).isCloseTo(1 + 0.5 * CONVOLUTION.rate(size), within(TINY));
        }
    }

    @Test
    void aLongStepTakesNoLongerThanAShortOne() {
        Tempo rows = Tempo.of(UNEVEN, ROW);

        assertThat(rows.later(0, 2.4)).isCloseTo(UNEVEN.cue(ROW, 1), within(TINY));
        assertThat(rows.later(0, 4.8)).isCloseTo(UNEVEN.cue(ROW, 2), within(TINY));
        assertThat(rows.later(UNEVEN.cue(ROW, 2), 2.4)).isCloseTo(UNEVEN.cue(ROW, 3), within(TINY));
        assertThat(rows.watched()).isCloseTo(3 * 2.4, within(TINY));
    }

    @Test
    void theSmallestStepsTakeTheirOwnTime() {
        Tempo products = Tempo.of(UNEVEN, PRODUCT);

        assertThat(products).isEqualTo(new Tempo(List.of(UNEVEN.duration()), List.of(1.0)));
    }

    @Test
    void timeNeverStandsAndPartsOfAWayAddUp() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Score score = new Score(new Several(
                    ROW,
                    List.of(row(1 + random.nextInt(50)), row(1 + random.nextInt(50)), row(1 + random.nextInt(50)))));
            Tempo tempo = Tempo.of(score, ROW);
            double from = random.nextDouble() * score.duration();
            double first = random.nextDouble() * 3;
            double second = random.nextDouble() * 3;

            assertThat(tempo.later(tempo.later(from, first), second))
                    .isCloseTo(tempo.later(from, first + second), within(1e-6));
            assertThat(tempo.later(from, first)).isGreaterThanOrEqualTo(from + first);
            assertThat(tempo.later(0, tempo.watched())).isCloseTo(score.duration(), within(1e-6));
        }
    }

    @Test
    void ofMoreStepsThanAnyoneCountsAllPassAtOneRate() {
        Score many = Scores.score(9, 4000, 40);

        assertThat(Tempo.of(many, CELL).isEven()).isTrue();
        assertThat(Tempo.of(many, CELL).rates()).containsExactly(many.rate(CELL));
    }

    @Test
    void whatPlaysInLargeStepsReachesTheEndOfEachInTurn() {
        Playhead head = Playhead.at(UNEVEN, 0).play(ROW, 2);

        assertThat(head.tick(1.2).time()).isCloseTo(UNEVEN.cue(ROW, 1), within(TINY));
        assertThat(head.tick(1.2).tick(1.2).time()).isCloseTo(UNEVEN.cue(ROW, 2), within(TINY));
        assertThat(head.tick(1.2).tick(1.2).tick(1.2).isMoving()).isFalse();
    }
}
