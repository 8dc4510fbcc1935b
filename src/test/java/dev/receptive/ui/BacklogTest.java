package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BacklogTest {

    private final ScreenQueue screen = new ScreenQueue();
    private final Backlog backlog = new Backlog(screen);

    private void paint(double seconds) {
        backlog.frame(seconds, true);
        screen.takeAll();
    }

    @Test
    void theFirstIsDueAtOnceAndTheNextWhenItHasBeenTakenAndPainted() {
        assertThat(backlog.isDue(1000)).isTrue();
        long first = backlog.give();
        assertThat(backlog.isDue(1000)).isFalse();
        paint(1);
        assertThat(backlog.isDue(1000)).isFalse();
        backlog.take(first);
        assertThat(backlog.isDue(1000)).isFalse();
        backlog.frame(1, true);
        assertThat(backlog.isDue(1000)).as("the frame begins only").isFalse();
        screen.takeAll();
        assertThat(backlog.isDue(1000)).isTrue();
    }

    @Test
    void whatIsStillBeingComputedIsNotPaintedYet() {
        assertThat(backlog.isDue(1000)).isTrue();
        backlog.take(backlog.give());
        backlog.frame(1, false);
        screen.takeAll();
        assertThat(backlog.isDue(1000)).isFalse();
        paint(1);
        assertThat(backlog.isDue(1000)).isTrue();
    }

    @Test
    void ofTwoThatWereGivenBothArePaintedBeforeTheNextIsDue() {
        long first = backlog.give();
        long second = backlog.give();
        backlog.take(first);
        paint(1);
        assertThat(backlog.isDue(1000)).isFalse();
        backlog.take(second);
        paint(1);
        assertThat(backlog.isDue(1000)).isTrue();
    }

    @Test
    void noMoreAreDueInASecondThanAreAskedFor() {
        assertThat(dueInSixtyFrames(10)).isEqualTo(10);
        assertThat(dueInSixtyFrames(60)).isBetween(59, 60);
        assertThat(dueInSixtyFrames(500)).isEqualTo(60);
    }

    private int dueInSixtyFrames(double perSecond) {
        Backlog fresh = new Backlog(Runnable::run);
        int due = 0;
        for (int frame = 0; frame < 60; frame++) {
            if (fresh.isDue(perSecond)) {
                fresh.take(fresh.give());
                due++;
            }
            fresh.frame(1 / 60.0, true);
        }
        return due;
    }
}
