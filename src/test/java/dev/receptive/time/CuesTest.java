package dev.receptive.time;

import static dev.receptive.time.Scores.CELL;
import static dev.receptive.time.Scores.CONVOLUTION;
import static dev.receptive.time.Scores.PRODUCT;
import static dev.receptive.time.Scores.ROW;
import static dev.receptive.time.Scores.score;
import static dev.receptive.time.Scores.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the steps of each size end: every one is found, in order, there and back. */
class CuesTest {

    private static final double TINY = 1e-9;

    @ParameterizedTest
    @CsvSource(textBlock = """
            PRODUCT, 276
            CELL,    26
            ROW,     6
            """)
    void everyStepSizeHasItsCuesAndTheStart(String name, int cues) {
        StepSize size = Scores.size(name);
        assertThat(CONVOLUTION.cues(size)).isEqualTo(cues);
        assertThat(CONVOLUTION.cue(size, 0)).isZero();
        assertThat(CONVOLUTION.cue(size, cues - 1)).isCloseTo(CONVOLUTION.duration(), within(TINY));
    }

    @Test
    void aSpanThatIsNoCueHasNone() {
        Score score = score(List.of(new Span("a", 1, StepSize.NONE), new Span("b", 2, PRODUCT)), 3, 1);

        assertThat(score.cues(PRODUCT)).isEqualTo(4);
        assertThat(score.cue(PRODUCT, 1)).isEqualTo(3);
        assertThat(score.next(PRODUCT, 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.time.Scores#sizes")
    void cuesFollowOneAnother(StepSize size) {
        for (Score score : scores()) {
            for (int i = 1; i < score.cues(size); i++) {
                assertThat(score.cue(size, i)).isGreaterThan(score.cue(size, i - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.time.Scores#sizes")
    void atItsOwnTimeACueIsTheLastOne(StepSize size) {
        for (Score score : scores()) {
            for (int i = 0; i < score.cues(size); i++) {
                assertThat(score.cueAt(size, score.cue(size, i))).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.time.Scores#sizes")
    void betweenTwoCuesTheEarlierIsTheLastOne(StepSize size) {
        for (Score score : scores()) {
            for (int i = 1; i < score.cues(size); i++) {
                double between = (score.cue(size, i - 1) + score.cue(size, i)) / 2;
                assertThat(score.cueAt(size, between)).isEqualTo(i - 1);
                assertThat(score.next(size, between)).isEqualTo(score.cue(size, i));
                assertThat(score.previous(size, between)).isEqualTo(score.cue(size, i - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.time.Scores#sizes")
    void nextAndPreviousAreEachOthersInverse(StepSize size) {
        for (Score score : scores()) {
            long last = score.cues(size) - 1;
            for (int i = 0; i < last; i++) {
                assertThat(score.next(size, score.cue(size, i))).isEqualTo(score.cue(size, i + 1));
                assertThat(score.previous(size, score.cue(size, i + 1))).isEqualTo(score.cue(size, i));
            }
            assertThat(score.next(size, score.cue(size, last))).isEqualTo(score.cue(size, last));
            assertThat(score.previous(size, 0)).isZero();
        }
    }

    /** Sixteen channels of 512×512 and as many kernels of 7×7: the most that a bench can set up. */
    @Test
    void threeThousandMillionProductsLoseNoCue() {
        Passage channel = new Several(
                CELL,
                List.of(new Times(PRODUCT, 49, new Span("product", 0.4, PRODUCT)), new Span("partial", 0.4, PRODUCT)));
        Passage output = new Several(
                CELL,
                List.of(new Span("slide", 0.6, PRODUCT), new Times(CELL, 16, channel), new Span("land", 1, PRODUCT)));
        Score score = new Score(new Times(ROW, 16, new Times(ROW, 512, new Times(ROW, 512, output))));

        long cues = 16L * 512 * 512 * (16 * 50 + 2) + 1;
        assertThat(score.cues(PRODUCT)).isEqualTo(cues);
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long cue = (long) (random.nextDouble() * (cues - 2)) + 1;
            double time = score.cue(PRODUCT, cue);
            assertThat(score.cueAt(PRODUCT, time)).isEqualTo(cue);
            assertThat(score.next(PRODUCT, time)).isEqualTo(score.cue(PRODUCT, cue + 1));
            assertThat(score.previous(PRODUCT, time)).isEqualTo(score.cue(PRODUCT, cue - 1));
        }
    }

    @Test
    void halfAMillionProductsLoseNoCue() {
        Score score = score(9, 50_000, 250);

        assertThat(score.cues(PRODUCT)).isEqualTo(550_001);
        for (StepSize size : Scores.sizes()) {
            int wrong = 0;
            for (int i = 0; i < score.cues(size); i++) {
                double cue = score.cue(size, i);
                wrong += score.cueAt(size, cue) == i ? 0 : 1;
                wrong += score.next(size, cue) == score.cue(size, Math.min(i + 1, score.cues(size) - 1)) ? 0 : 1;
                wrong += score.previous(size, cue) == score.cue(size, Math.max(i - 1, 0)) ? 0 : 1;
            }
            assertThat(wrong).as("%s", size).isZero();
        }
    }

    @Test
    void aCueIsTheEndOfItsSpan() {
        for (int[] shape : new int[][] {{9, 25, 5}, {1, 1, 1}, {25, 144, 12}, {9, 50_000, 250}}) {
            Score score = score(shape[0], shape[1], shape[2]);
            int spans = shape[0] + 2;
            for (int i = 1; i < score.cues(PRODUCT); i++) {
                List<Integer> path = path((i - 1) / spans, (i - 1) % spans, shape[0], shape[2]);
                Moment moment = score.at(score.cue(PRODUCT, i));
                if (!moment.path().equals(path) || moment.progress() != 1) {
                    assertThat(moment).isEqualTo(new Moment(path, moment.span(), 1));
                }
            }
        }
    }

    @Test
    void endsAreCues() {
        assertThat(CONVOLUTION.endOf(0, 0)).isCloseTo(CONVOLUTION.cue(CELL, 1), within(TINY));
        assertThat(CONVOLUTION.endOf(4, 4)).isCloseTo(CONVOLUTION.duration(), within(TINY));
        assertThat(CONVOLUTION.endOf()).isEqualTo(CONVOLUTION.duration());
        for (int span = 0; span < 11; span++) {
            int[] path = path(8, span, 9, 5).stream().mapToInt(i -> i).toArray();
            assertThat(CONVOLUTION.endOf(path)).isCloseTo(CONVOLUTION.cue(PRODUCT, 8 * 11 + span + 1), within(TINY));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1
            276
            """)
    void aCueThatIsNotThereIsRefused(int index) {
        assertThatThrownBy(() -> CONVOLUTION.cue(PRODUCT, index))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score: no cue " + index + " among 276");
    }

    /** The path to a span of a phrase, the products being one part of it. */
    private static List<Integer> path(int cell, int span, int products, int perRow) {
        List<Integer> place = List.of(cell / perRow, cell % perRow);
        List<Integer> within = span == 0 ? List.of(0) : span > products ? List.of(2) : List.of(1, span - 1);
        return Stream.concat(place.stream(), within.stream()).toList();
    }
}
