package dev.receptive.time;

import static dev.receptive.time.Scores.CELL;
import static dev.receptive.time.Scores.CONVOLUTION;
import static dev.receptive.time.Scores.PRODUCT;
import static dev.receptive.time.Scores.ROW;
import static dev.receptive.time.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a moment of a score is, and what is no score. */
class ScoreTest {

    private static final double TINY = 1e-9;

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
}
