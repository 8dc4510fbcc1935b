package dev.receptive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private static final double TINY = 1e-9;

    /** A slide, nine products and a landing, for five rows of five. */
    private static final Score CONVOLUTION = score(9, 25, 5);

    @ParameterizedTest
    @CsvSource(textBlock = """
            PRODUCT, 276
            CELL,    26
            ROW,     6
            """)
    void everyStepSizeHasItsCuesAndTheStart(StepSize size, int cues) {
        assertThat(CONVOLUTION.cues(size)).isEqualTo(cues);
        assertThat(CONVOLUTION.cue(size, 0)).isZero();
        assertThat(CONVOLUTION.cue(size, cues - 1)).isCloseTo(CONVOLUTION.duration(), within(TINY));
    }

    @Test
    void aSpanThatIsNoCueHasNone() {
        Score score = new Score(List.of(new Span("a", 1, false), new Span("b", 2, true)), 3, 1);

        assertThat(score.cues(StepSize.PRODUCT)).isEqualTo(4);
        assertThat(score.cue(StepSize.PRODUCT, 1)).isEqualTo(3);
        assertThat(score.next(StepSize.PRODUCT, 0)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void cuesFollowOneAnother(StepSize size) {
        for (Score score : scores()) {
            for (int i = 1; i < score.cues(size); i++) {
                assertThat(score.cue(size, i)).isGreaterThan(score.cue(size, i - 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void atItsOwnTimeACueIsTheLastOne(StepSize size) {
        for (Score score : scores()) {
            for (int i = 0; i < score.cues(size); i++) {
                assertThat(score.cueAt(size, score.cue(size, i))).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
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
    @EnumSource
    void nextAndPreviousAreEachOthersInverse(StepSize size) {
        for (Score score : scores()) {
            int last = score.cues(size) - 1;
            for (int i = 0; i < last; i++) {
                assertThat(score.next(size, score.cue(size, i))).isEqualTo(score.cue(size, i + 1));
                assertThat(score.previous(size, score.cue(size, i + 1))).isEqualTo(score.cue(size, i));
            }
            assertThat(score.next(size, score.cue(size, last))).isEqualTo(score.cue(size, last));
            assertThat(score.previous(size, 0)).isZero();
        }
    }

    @Test
    void halfAMillionProductsLoseNoCue() {
        Score score = score(9, 50_000, 250);

        assertThat(score.cues(StepSize.PRODUCT)).isEqualTo(550_001);
        for (StepSize size : StepSize.values()) {
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
        for (Score score : List.of(CONVOLUTION, score(1, 1, 1), score(25, 144, 12), score(9, 50_000, 250))) {
            int spans = score.phrase().size();
            for (int i = 1; i < score.cues(StepSize.PRODUCT); i++) {
                Moment moment = score.at(score.cue(StepSize.PRODUCT, i));
                if (!moment.equals(new Moment((i - 1) / spans, (i - 1) % spans, 1))) {
                    assertThat(moment).isEqualTo(new Moment((i - 1) / spans, (i - 1) % spans, 1));
                }
            }
        }
    }

    @Test
    void endsAreCues() {
        assertThat(CONVOLUTION.endOf(0)).isCloseTo(CONVOLUTION.cue(StepSize.CELL, 1), within(TINY));
        assertThat(CONVOLUTION.endOf(24)).isCloseTo(CONVOLUTION.duration(), within(TINY));
        for (int span = 0; span < 11; span++) {
            assertThat(CONVOLUTION.endOf(3, span))
                    .isCloseTo(CONVOLUTION.cue(StepSize.PRODUCT, 3 * 11 + span + 1), within(TINY));
        }
    }

    @Test
    void progressRunsFromZeroToOneWithinEachSpan() {
        double slide = CONVOLUTION.phrase().get(0).seconds();

        assertThat(CONVOLUTION.at(0)).isEqualTo(new Moment(0, 0, 0));
        assertThat(CONVOLUTION.at(slide / 4).progress()).isCloseTo(0.25, within(TINY));
        assertThat(CONVOLUTION.at(slide)).isEqualTo(new Moment(0, 0, 1));
        Moment next = CONVOLUTION.at(slide + 0.1);
        assertThat(next.span()).isEqualTo(1);
        assertThat(next.progress()).isCloseTo(0.25, within(TINY));
    }

    @Test
    void aMomentNeverRunsBackwards() {
        Score score = score(4, 12, 3);
        double before = -1;
        for (double time = 0; time <= score.duration(); time += 1 / 240.0) {
            Moment moment = score.at(time);
            double position = moment.phrase() * 6 + moment.span() + moment.progress();
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
        assertThat(CONVOLUTION.cueAt(StepSize.CELL, 1e9)).isEqualTo(25);
        assertThat(CONVOLUTION.cueAt(StepSize.ROW, -1)).isZero();
    }

    @Test
    void aMomentKnowsWhatIsDone() {
        Moment moment = new Moment(0, 2, 0.25);

        assertThat(moment.done(1)).isEqualTo(1);
        assertThat(moment.done(2)).isEqualTo(0.25);
        assertThat(moment.done(3)).isZero();
    }

    @Test
    void aStepOfEachSizeTakesAboutAsLongToWatch() {
        double cell = CONVOLUTION.cue(StepSize.CELL, 1);
        double row = CONVOLUTION.cue(StepSize.ROW, 1);

        assertThat(CONVOLUTION.rate(StepSize.PRODUCT)).isEqualTo(1);
        assertThat(cell / CONVOLUTION.rate(StepSize.CELL)).isCloseTo(0.8, within(TINY));
        assertThat(row / CONVOLUTION.rate(StepSize.ROW)).isCloseTo(2.4, within(TINY));
    }

    @Test
    void largerStepsNeverPlaySlower() {
        for (Score score : scores()) {
            double product = score.rate(StepSize.PRODUCT);
            double cell = score.rate(StepSize.CELL);
            double row = score.rate(StepSize.ROW);
            assertThat(product).isEqualTo(1);
            assertThat(cell).isGreaterThanOrEqualTo(product);
            assertThat(row).isGreaterThanOrEqualTo(cell);
        }
    }

    @Test
    void whatIsNoScoreIsRefusedInASentence() {
        List<Span> phrase = List.of(new Span("a", 1, true));

        refused("score: a phrase must end on a cue", List.of(), 1, 1);
        refused("score: a phrase must end on a cue", List.of(new Span("a", 1, true), new Span("b", 1, false)), 1, 1);
        refused("score: 0 cells in rows of 1", phrase, 0, 1);
        refused("score: 1 cells in rows of 0", phrase, 1, 0);
        refused("score: 7 cells in rows of 2", phrase, 7, 2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1
            276
            """)
    void aCueThatIsNotThereIsRefused(int index) {
        assertThatThrownBy(() -> CONVOLUTION.cue(StepSize.PRODUCT, index))
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
        assertThatThrownBy(() -> new Span("slide", seconds, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span slide: needs a duration above 0, not " + seconds);
    }

    private static void refused(String sentence, List<Span> phrase, int cells, int perRow) {
        assertThatThrownBy(() -> new Score(phrase, cells, perRow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    static Score score(int products, int cells, int perRow) {
        List<Span> phrase = new ArrayList<>();
        phrase.add(new Span("slide", 0.4, true));
        for (int i = 0; i < products; i++) {
            phrase.add(new Span("product " + i, 0.4, true));
        }
        phrase.add(new Span("land", 0.8, true));
        return new Score(phrase, cells, perRow);
    }

    /** The usual ones, and some with odd durations and spans that are no cues. */
    private static List<Score> scores() {
        List<Score> all = new ArrayList<>(List.of(CONVOLUTION, score(1, 1, 1), score(25, 16, 4)));
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Span> phrase = new ArrayList<>();
            int spans = 1 + random.nextInt(6);
            for (int i = 1; i <= spans; i++) {
                phrase.add(new Span("span " + i, 0.01 + random.nextDouble(), i == spans || random.nextBoolean()));
            }
            int perRow = 1 + random.nextInt(6);
            all.add(new Score(phrase, perRow * (1 + random.nextInt(6)), perRow));
        }
        return all;
    }
}
