package dev.receptive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static final StepSize LAYER = new StepSize("layer", 3);
    private static final StepSize UNIT = new StepSize("unit", 1);

    /** Of 90, 9 and 1 seconds. */
    private static final Score UNEVEN = new Score(new Several(LAYER, List.of(units(90), units(9), units(1))));

    private static Passage units(int count) {
        return new Times(LAYER, 1, new Times(UNIT, count, new Span("land", 1, UNIT)));
    }

    @Test
    void eachOfTheLargestStepsIsAsLongAsAnyOther() {
        Chapters chapters = Chapters.of(UNEVEN);
        assertThat(chapters.count()).isEqualTo(3);
        assertThat(chapters.isEven()).isFalse();
        assertThat(chapters.part(0)).isZero();
        assertThat(chapters.part(45)).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(chapters.part(90)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(chapters.part(99.5)).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(chapters.part(100)).isEqualTo(1);
    }

    @Test
    void theTimeAtAPartStandsAtThatPart() {
        Chapters chapters = Chapters.of(UNEVEN);
        for (int i = 0; i <= 1000; i++) {
            assertThat(chapters.part(chapters.seconds(i / 1000.0))).isCloseTo(i / 1000.0, within(1e-9));
        }
        assertThat(chapters.seconds(-1)).isZero();
        assertThat(chapters.seconds(2)).isEqualTo(100);
    }

    @Test
    void whereAllAreAlikeTheLineIsThatOfTime() {
        Chapters chapters = Chapters.of(new Score(new Times(LAYER, 4, new Span("land", 2, UNIT))));
        assertThat(chapters.isEven()).isTrue();
        assertThat(chapters.part(3)).isCloseTo(3 / 8.0, within(1e-9));
    }

    @Test
    void tooManyAreOneLine() {
        Chapters chapters = Chapters.of(new Score(new Times(LAYER, 30, new Span("land", 2, UNIT))));
        assertThat(chapters.count()).isEqualTo(1);
        assertThat(chapters.part(30)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whereNothingMovesEverythingIsDone() {
        assertThat(Chapters.of(Score.STILL).part(0)).isEqualTo(1);
        assertThat(Chapters.of(Score.STILL).seconds(0.5)).isZero();
    }
}
