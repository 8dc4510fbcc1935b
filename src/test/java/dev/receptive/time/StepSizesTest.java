package dev.receptive.time;

import static dev.receptive.time.Scores.CELL;
import static dev.receptive.time.Scores.CONVOLUTION;
import static dev.receptive.time.Scores.PRODUCT;
import static dev.receptive.time.Scores.ROW;
import static dev.receptive.time.Scores.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sizes of steps: which is larger, and how fast each is played. */
class StepSizesTest {

    private static final double TINY = 1e-9;

    @Test
    void aStepOfEachSizeTakesAboutAsLongToWatch() {
        double cell = CONVOLUTION.cue(CELL, 1);
        double row = CONVOLUTION.cue(ROW, 1);

        assertThat(CONVOLUTION.rate(PRODUCT)).isEqualTo(1);
        assertThat(cell / CONVOLUTION.rate(CELL)).isCloseTo(0.8, within(TINY));
        assertThat(row / CONVOLUTION.rate(ROW)).isCloseTo(2.4, within(TINY));
    }

    @Test
    void largerStepsNeverPlaySlower() {
        for (Score score : scores()) {
            double product = score.rate(PRODUCT);
            double cell = score.rate(CELL);
            double row = score.rate(ROW);
            assertThat(product).isEqualTo(1);
            assertThat(cell).isGreaterThanOrEqualTo(product);
            assertThat(row).isGreaterThanOrEqualTo(cell);
        }
    }

    @Test
    void theNextLargerStepIsOneOfTheSizes() {
        assertThat(CONVOLUTION.sizes()).containsExactly(PRODUCT, CELL, ROW);
        assertThat(CONVOLUTION.larger(PRODUCT)).isEqualTo(CELL);
        assertThat(CONVOLUTION.larger(CELL)).isEqualTo(ROW);
        assertThat(CONVOLUTION.larger(ROW)).isEqualTo(ROW);
    }

    /** However early a step of a large size ends: what lies in it is smaller. */
    @Test
    void sizesAreOrderedByWhatLiesInWhat() {
        StepSize map = new StepSize("map", 3);
        Passage products = new Times(PRODUCT, 2, new Span("product", 0.4, PRODUCT));
        Passage rows = new Times(ROW, 2, new Times(CELL, 3, products));
        Score score = new Score(new Times(
                map,
                2,
                new Several(StepSize.NONE, List.of(new Span("title", 1, map), new Span("slide", 1, ROW), rows))));

        assertThat(score.sizes()).containsExactly(PRODUCT, CELL, ROW, map);
        assertThat(score.sizes().stream().map(score::cues)).containsExactly(29L, 9L, 7L, 4L);
        assertThat(score.larger(PRODUCT)).isEqualTo(CELL);
        assertThat(score.rate(PRODUCT)).isEqualTo(1);
    }

    @Test
    void sizesOfWhichNeitherHoldsTheOtherAreOrderedByWhichEndsFirst() {
        Span slide = new Span("slide", 1, PRODUCT);
        Span land = new Span("land", 1, ROW);
        Span rest = new Span("rest", 1, CELL);

        assertThat(new Score(new Several(StepSize.NONE, List.of(slide, rest, land))).sizes())
                .containsExactly(PRODUCT, CELL, ROW);
        assertThat(new Score(new Several(ROW, List.of(rest, land, slide))).sizes())
                .containsExactly(CELL, PRODUCT, ROW);
    }
}
