package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Progress;
import org.junit.jupiter.api.Test;

/** Nothing is said of how long a run takes before that can be known. */
class NetPaceTest {

    private double seconds;

    private final NetPace pace = new NetPace(0, new Progress() {
        @Override
        public void done(long done, long of) {}

        @Override
        public double seconds() {
            return seconds;
        }
    });

    private String leftAt(double time, long images) {
        seconds = time;
        pace.speed(images);
        return pace.left(60_000 - images).key();
    }

    @Test
    void whatBecomesFasterStillIsNotToldYet() {
        assertThat(leftAt(1, 40)).isEqualTo("network.train.begun");
        assertThat(leftAt(2, 100)).isEqualTo("network.train.begun");
        assertThat(leftAt(3, 900)).isEqualTo("network.train.begun");
        assertThat(leftAt(4, 4_000)).isEqualTo("network.train.begun");
        assertThat(leftAt(5, 7_200)).isEqualTo("network.train.left");
    }

    /** A machine that does something else for a second does not take it back. */
    @Test
    void whatIsToldOnceStaysTold() {
        assertThat(leftAt(1, 10_000)).isEqualTo("network.train.begun");
        assertThat(leftAt(2, 20_000)).isEqualTo("network.train.left");
        assertThat(leftAt(3, 21_000)).isEqualTo("network.train.left");
        assertThat(leftAt(4, 31_000)).isEqualTo("network.train.left");
    }

    @Test
    void atAnEvenSpeedItIsToldAfterTwoSeconds() {
        assertThat(leftAt(1, 10_000)).isEqualTo("network.train.begun");
        assertThat(leftAt(2, 20_000)).isEqualTo("network.train.left");
        assertThat(leftAt(2.5, 25_000)).isEqualTo("network.train.left");
        assertThat(leftAt(3, 30_000)).isEqualTo("network.train.left");
        assertThat(pace.left(30_000).values()).containsExactly("0:03");
        assertThat(pace.left(35_990_000).values()).containsExactly("59:59");
        assertThat(pace.left(109_740_000).values()).containsExactly("3:02:54");
    }

    /** An epoch ends with a test, which is not learning: the speed at which a run rests is that at which it learned. */
    @Test
    void theTimeOfATestDoesNotCount() {
        leftAt(1, 10_000);
        leftAt(2, 20_000);
        seconds = 5;
        pace.skip(20_640);

        assertThat(pace.speed(20_640)).isEqualTo(10_000);
        seconds = 6;
        assertThat(pace.speed(30_640)).isEqualTo(10_000);
    }
}
