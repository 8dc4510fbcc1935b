package dev.receptive.bench.network;

import dev.receptive.bench.Progress;
import dev.receptive.words.Sentence;
import java.util.Locale;

/**
 * How fast a run learns, and how long it will take: over its last seconds, for it may have waited before. As long as it still
 * becomes faster, as what Java has not compiled yet does, nobody knows how long.
 */
final class NetPace {

    /** After so many seconds what was measured before is let go. */
    private static final double SPAN = 1;

    /** Before so many seconds nothing can be said. */
    private static final double LEAST = 0.3;

    /** So many times as fast as over the seconds before, a run is not at its speed yet. */
    private static final double FASTER = 1.3;

    private static final int MINUTE = 60;

    private final Progress progress;
    private double since;
    private long before;
    private double speed;

    /** Over the span before this one, and over the one before that. */
    private double last;

    private double earlier;

    /** Whether it was told how long: what was told once is not taken back for a slow second. */
    private boolean known;

    /**
     * @param images how many were seen already
     */
    NetPace(long images, Progress progress) {
        this.progress = progress;
        this.since = progress.seconds();
        this.before = images;
    }

    /** Images in a second; 0 as long as nobody knows. */
    double speed(long images) {
        double seconds = progress.seconds() - since;
        if (seconds >= LEAST) {
            speed = (images - before) / seconds;
        }
        if (seconds >= SPAN) {
            since = progress.seconds();
            before = images;
            earlier = last;
            last = speed;
        }
        return speed;
    }

    /** Since the last images something else was done, a test: its time does not count. */
    void skip(long images) {
        since = progress.seconds();
        before = images;
    }

    /** How long the rest will take, in minutes and seconds, and in hours where there are any. */
    Sentence left(long images) {
        known |= earlier > 0 && last <= FASTER * earlier && speed <= FASTER * last;
        if (!known) {
            return Sentence.of("network.train.begun");
        }
        return Sentence.of("network.train.left", clock(Math.round(images / speed)));
    }

    private static String clock(long seconds) {
        long minutes = seconds / MINUTE;
        return minutes < MINUTE
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }
}
