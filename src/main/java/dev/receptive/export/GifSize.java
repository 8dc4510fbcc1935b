package dev.receptive.export;

import dev.receptive.words.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * About how large a GIF will be, before it is written.
 *
 * @param frames how many it has
 * @param bytes about how many
 */
record GifSize(int frames, long bytes) {

    /** So many changes are measured, of a short animation a quarter of all; but not so few that they are all alike. */
    private static final int MOST = 32;

    private static final int FEWEST = 20;

    /** Where in its part of the animation each sample lies, so that together they keep step with nothing that repeats. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private static final long KILO = 1000;
    private static final long MEGA = 1_000_000;

    /** The first frame and some changes, as if all changes were like them. */
    static GifSize of(IndexedFrames frames) throws IOException {
        int count = frames.frames().count();
        int samples = Math.min(Math.max(FEWEST, Math.min(MOST, count / 4)), count - 1);
        byte[] before = frames.room();
        byte[] after = frames.room();
        try (GifFile gif = new GifFile(OutputStream.nullOutputStream(), frames.table())) {
            gif.begin(frames.frames().width(), frames.frames().height());
            IndexedFrames.Indices next = frames.in(order(count, samples));
            next.next(before);
            gif.put(frames.whole(before), frames.all(), 1);
            long first = gif.size();
            for (int i = 0; i < samples; i++) {
                next.next(before);
                next.next(after);
                ChangedArea changed = frames.between(before, after);
                if (!changed.isEmpty()) {
                    gif.put(frames.cut(before, after, changed), changed, 1);
                }
            }
            return new GifSize(count, first + (gif.size() - first) * (count - 1) / Math.max(1, samples));
        }
    }

    /** The first frame, and pairs of neighbours. */
    private static int[] order(int count, int samples) {
        int[] order = new int[1 + 2 * samples];
        for (int i = 0; i < samples; i++) {
            order[1 + 2 * i] = (int) ((i + i * GOLDEN % 1) * (count - 1) / samples);
            order[2 + 2 * i] = order[1 + 2 * i] + 1;
        }
        return order;
    }

    Sentence sentence() {
        if (bytes < MEGA) {
            return Sentence.of("export.about.small", Math.max(1, Math.round(bytes / (double) KILO)), frames);
        }
        String pattern = bytes < 10 * MEGA ? "%.1f" : "%.0f";
        return Sentence.of("export.about", String.format(Locale.ROOT, pattern, bytes / (double) MEGA), frames);
    }
}
