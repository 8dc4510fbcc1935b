package dev.receptive.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayheadTest {

    private static final Score SCORE = Scores.score(9, 12, 4);

    @ParameterizedTest
    @CsvSource(textBlock = """
            7,  PRODUCT
            24, PRODUCT
            60, PRODUCT
            7,  CELL
            24, CELL
            60, CELL
            7,  ROW
            24, ROW
            60, ROW
            """)
    void everyFrameRateReachesExactlyTheSameCues(double fps, String name) {
        StepSize size = Scores.size(name);
        Playhead head = Playhead.at(SCORE, 0);
        for (int cue = 1; cue < SCORE.cues(size); cue++) {
            head = rest(head.next(size), fps);
            assertThat(head.time()).isEqualTo(SCORE.cue(size, cue));
        }
        for (long cue = SCORE.cues(size) - 2; cue >= 0; cue--) {
            head = rest(head.previous(size), fps);
            assertThat(head.time()).isEqualTo(SCORE.cue(size, cue));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 24, 60})
    void pressedThriceQuicklyItEndsAtTheThirdCue(double fps) {
        Playhead head = Playhead.at(SCORE, 0).next(Scores.PRODUCT).tick(1 / 60.0);
        head = head.next(Scores.PRODUCT).tick(1 / 60.0).next(Scores.PRODUCT);

        assertThat(rest(head, fps).time()).isEqualTo(SCORE.cue(Scores.PRODUCT, 3));
    }

    @Test
    void backPressedThriceQuicklyGoesThreeCuesBack() {
        Playhead head = Playhead.at(SCORE, SCORE.cue(Scores.CELL, 7));
        for (int press = 0; press < 3; press++) {
            head = head.previous(Scores.CELL).tick(1 / 60.0);
        }

        assertThat(rest(head, 60).time()).isEqualTo(SCORE.cue(Scores.CELL, 4));
    }

    @Test
    void backPressedOnTheWayForwardReturnsToWhereItCameFrom() {
        Playhead head = Playhead.at(SCORE, SCORE.cue(Scores.PRODUCT, 5))
                .next(Scores.PRODUCT)
                .tick(0.1)
                .previous(Scores.PRODUCT);

        assertThat(rest(head, 60).time()).isEqualTo(SCORE.cue(Scores.PRODUCT, 5));
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.time.Scores#sizes")
    void aStepIsShownForAThirdOfASecond(StepSize size) {
        Playhead head = Playhead.at(SCORE, 0).next(size);

        assertThat(head.tick(0.3).isMoving()).isTrue();
        assertThat(head.tick(0.33).isMoving()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            7,  PRODUCT
            24, CELL
            60, ROW
            """)
    void playStopsExactlyAtTheEnd(double fps, String name) {
        StepSize size = Scores.size(name);
        Playhead head = rest(Playhead.at(SCORE, 0).play(size, 1.5), fps);

        assertThat(head.time()).isEqualTo(SCORE.duration());
        assertThat(head.playing()).isFalse();
    }

    @Test
    void playTakesItsTime() {
        Playhead head = Playhead.at(SCORE, 1).play(Scores.PRODUCT, 2).tick(0.5);

        assertThat(head.time()).isCloseTo(2, within(1e-12));
        assertThat(head.playing()).isTrue();
        Playhead byCell = Playhead.at(SCORE, 1).play(Scores.CELL, 1).tick(0.5);
        assertThat(byCell.time()).isCloseTo(1 + 0.5 * SCORE.rate(Scores.CELL), within(1e-9));
    }

    @Test
    void playFromTheEndStartsAgain() {
        Playhead head = Playhead.at(SCORE, SCORE.duration()).play(Scores.PRODUCT, 1);

        assertThat(head.time()).isZero();
        assertThat(head.isMoving()).isTrue();
    }

    @Test
    void pauseStaysWhereItIs() {
        Playhead head = Playhead.at(SCORE, 0).play(Scores.PRODUCT, 1).tick(0.7).pause();

        assertThat(head.time()).isCloseTo(0.7, within(1e-12));
        assertThat(head.isMoving()).isFalse();
        assertThat(head.playing()).isFalse();
        assertThat(head.tick(5)).isEqualTo(head);
    }

    @Test
    void pressedWhilePlayingItGoesToTheNextCueAndRests() {
        Playhead playing = Playhead.at(SCORE, 0).play(Scores.PRODUCT, 1).tick(1);

        assertThat(rest(playing.next(Scores.PRODUCT), 60).time()).isEqualTo(SCORE.cue(Scores.PRODUCT, 3));
        assertThat(rest(playing.previous(Scores.PRODUCT), 60).time()).isEqualTo(SCORE.cue(Scores.PRODUCT, 2));
        assertThat(playing.next(Scores.PRODUCT).playing()).isFalse();
    }

    @Test
    void thereIsNothingBeforeTheStartAndPastTheEnd() {
        Playhead start = Playhead.at(SCORE, 0);
        Playhead end = Playhead.at(SCORE, SCORE.duration());

        assertThat(start.previous(Scores.ROW)).isEqualTo(start);
        assertThat(end.next(Scores.ROW)).isEqualTo(end);
    }

    @Test
    void aPlaceOutsideTheScoreIsItsNearestEnd() {
        assertThat(Playhead.at(SCORE, -3).time()).isZero();
        assertThat(Playhead.at(SCORE, 0).seek(1e9).time()).isEqualTo(SCORE.duration());
    }

    @Test
    void easingStartsAndEndsStillAndNeverTurnsBack() {
        assertThat(Ease.inOut(-1)).isZero();
        assertThat(Ease.inOut(0.5)).isEqualTo(0.5);
        assertThat(Ease.inOut(2)).isEqualTo(1);
        assertThat(Ease.inOut(0.001)).isLessThan(0.00001);
        for (int i = 1; i <= 100; i++) {
            assertThat(Ease.inOut(i / 100.0)).isGreaterThan(Ease.inOut((i - 1) / 100.0));
        }
        assertThat(Ease.part(0.2, 0.2, 0.6)).isZero();
        assertThat(Ease.part(0.4, 0.2, 0.6)).isCloseTo(0.5, within(1e-12));
        assertThat(Ease.part(0.6, 0.2, 0.6)).isEqualTo(1);
    }

    /** Ticks until it rests; a step and a whole play of this score take less than a minute. */
    private static Playhead rest(Playhead from, double fps) {
        Playhead head = from;
        for (int frame = 0; head.isMoving() && frame < 60 * fps; frame++) {
            head = head.tick(1 / fps);
        }
        assertThat(head.isMoving()).isFalse();
        return head;
    }
}
