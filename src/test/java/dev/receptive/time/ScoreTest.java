package dev.receptive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreTest {

    static final StepSize PRODUCT = new StepSize("product", 0.8);
    static final StepSize CELL = new StepSize("cell", 0.8);
    static final StepSize ROW = new StepSize("row", 2.4);

    private static final double TINY = 1e-9;

    /** A slide, nine products and a landing, for five rows of five. */
    private static final Score CONVOLUTION = score(9, 25, 5);

    @ParameterizedTest
    @CsvSource(textBlock = """
            PRODUCT, 276
            CELL,    26
            ROW,     6
            """)
    void everyStepSizeHasItsCuesAndTheStart(String name, int cues) {
        StepSize size = size(name);
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
    @MethodSource("sizes")
    void cuesFollowOneAnother(StepSize size) {
        for (Score score : scores()) {
            for (int i = 1; i < score.cues(size); i++) {
                assertThat(score.cue(size, i)).isGreaterThan(score.cue(size, i - 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void atItsOwnTimeACueIsTheLastOne(StepSize size) {
        for (Score score : scores()) {
            for (int i = 0; i < score.cues(size); i++) {
                assertThat(score.cueAt(size, score.cue(size, i))).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
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
    @MethodSource("sizes")
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
        for (StepSize size : sizes()) {
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

    @Test
    void progressRunsFromZeroToOneWithinEachSpan() {
        double slide = 0.4;

        assertThat(CONVOLUTION.at(0)).isEqualTo(new Moment(List.of(0, 0, 0), "slide", 0));
        assertThat(CONVOLUTION.at(slide / 4).progress()).isCloseTo(0.25, within(TINY));
        assertThat(CONVOLUTION.at(slide)).isEqualTo(new Moment(List.of(0, 0, 0), "slide", 1));
        Moment next = CONVOLUTION.at(slide + 0.1);
        assertThat(next.path()).containsExactly(0, 0, 1, 0);
        assertThat(next.span()).isEqualTo("product");
        assertThat(next.progress()).isCloseTo(0.25, within(TINY));
    }

    @Test
    void aMomentNeverRunsBackwards() {
        Score score = score(4, 12, 3);
        double before = -1;
        for (double time = 0; time <= score.duration(); time += 1 / 240.0) {
            Moment moment = score.at(time);
            int product = moment.path().size() == 4 ? moment.at(3) : 0;
            int span = moment.at(2) + (moment.at(2) == 2 ? 3 : product);
            double position = (moment.at(0) * 3 + moment.at(1)) * 6 + span + moment.progress();
            assertThat(position).isGreaterThan(before);
            before = position;
        }
    }

    @Test
    void aTimeOutsideIsTheNearestEnd() {
        assertThat(CONVOLUTION.at(-5)).isEqualTo(CONVOLUTION.at(0));
        assertThat(CONVOLUTION.at(1e9)).isEqualTo(CONVOLUTION.at(CONVOLUTION.duration()));
        assertThat(CONVOLUTION.clamp(-1)).isZero();
        assertThat(CONVOLUTION.clamp(1e9)).isEqualTo(CONVOLUTION.duration());
        assertThat(CONVOLUTION.cueAt(CELL, 1e9)).isEqualTo(25);
        assertThat(CONVOLUTION.cueAt(ROW, -1)).isZero();
    }

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

    @Test
    void whereNothingMovesThereIsOneMomentAndNoStep() {
        assertThat(Score.STILL.duration()).isZero();
        assertThat(Score.STILL.sizes()).isEmpty();
        assertThat(Score.STILL.at(3)).isEqualTo(new Moment(List.of(), "", 1));
        assertThat(Playhead.at(Score.STILL, 2).isMoving()).isFalse();
    }

    @Test
    void whatIsNoScoreIsRefusedInASentence() {
        Span product = new Span("a", 1, PRODUCT);
        Span silent = new Span("b", 1, StepSize.NONE);

        refused("score: has no steps", silent);
        refused("score: does not end on a step of size product", new Several(StepSize.NONE, List.of(product, silent)));
        refused(
                "score: steps of sizes [product, cell] hold each other",
                new Several(CELL, List.of(product, new Several(PRODUCT, List.of(new Span("c", 1, CELL))))));
        assertThatThrownBy(() -> new Times(CELL, -1, product)).hasMessage("times: -1 repetitions");
        assertThatThrownBy(() -> CONVOLUTION.cues(new StepSize("layer", 1)))
                .hasMessage("score: has no steps of size layer, only of [product, cell, row]");
        assertThatThrownBy(() -> CONVOLUTION.endOf(5)).hasMessage("score: no part 5 at depth 0");
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            0
            -1
            NaN
            """)
    void aSpanNeedsADuration(double seconds) {
        assertThatThrownBy(() -> new Span("slide", seconds, PRODUCT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span slide: needs a duration above 0, not " + seconds);
    }

    private static void refused(String sentence, Passage passage) {
        assertThatThrownBy(() -> new Score(passage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    static List<StepSize> sizes() {
        return List.of(PRODUCT, CELL, ROW);
    }

    static StepSize size(String name) {
        return sizes().stream()
                .filter(size -> size.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    /** The path to a span of a phrase, the products being one part of it. */
    private static List<Integer> path(int cell, int span, int products, int perRow) {
        List<Integer> place = List.of(cell / perRow, cell % perRow);
        List<Integer> within = span == 0 ? List.of(0) : span > products ? List.of(2) : List.of(1, span - 1);
        return Stream.concat(place.stream(), within.stream()).toList();
    }

    static Score score(int products, int cells, int perRow) {
        return score(
                List.of(
                        new Span("slide", 0.4, PRODUCT),
                        new Times(PRODUCT, products, new Span("product", 0.4, PRODUCT)),
                        new Span("land", 0.8, PRODUCT)),
                cells,
                perRow);
    }

    private static Score score(List<Passage> phrase, int cells, int perRow) {
        return new Score(new Times(ROW, cells / perRow, new Times(ROW, perRow, new Several(CELL, phrase))));
    }

    /** The usual ones, and some with odd durations and spans that are no cues. */
    private static List<Score> scores() {
        List<Score> all = new ArrayList<>(List.of(CONVOLUTION, score(1, 1, 1), score(25, 16, 4)));
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Passage> phrase = new ArrayList<>();
            int spans = 1 + random.nextInt(6);
            for (int i = 1; i <= spans; i++) {
                boolean cue = i == spans || random.nextBoolean();
                phrase.add(new Span("span " + i, 0.01 + random.nextDouble(), cue ? PRODUCT : StepSize.NONE));
            }
            int perRow = 1 + random.nextInt(6);
            all.add(score(phrase, perRow * (1 + random.nextInt(6)), perRow));
        }
        return all;
    }
}
