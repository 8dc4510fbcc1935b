package dev.receptive.bench.network;

import dev.receptive.bench.Progress;
import dev.receptive.words.Sentence;
import java.util.Locale;

/** How fast a run learns, and how long it will take: over its last seconds, for it may have waited before. */
final class NetPace {

    /** After so many seconds what was measured before is let go. */
    private static final double SPAN = 2;

    /** Before so many seconds nothing can be said. */
    private static final double LEAST = 1;

    private static final int MINUTE = 60;

    private final Progress progress;
    private double since;
    private long before;
    private double speed;

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
        }
        return speed;
    }

    /** How long the rest will take, in minutes and seconds. */
    Sentence left(long images) {
        if (speed <= 0) {
            return Sentence.of("network.train.begun");
        }
        long seconds = Math.round(images / speed);
        return Sentence.of(
                "network.train.left", String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE));
    }
}
