package dev.receptive.export;

import dev.receptive.bench.Progress;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Writes an animation as a GIF that plays for ever: one table of colours, of every frame only the rectangle that
 * changed, and a frame that equals the one before it only as a longer stay. However many frames there are, what is held of
 * them has a limit.
 */
final class GifWriter {

    /** The longest stay that GIF can say. */
    private static final int MAX_HUNDREDTHS = 0xFFFF;

    /** More frames than anybody will watch: it is said before they are made. */
    private static final int MANY = 6000;

    private GifWriter() {}

    /**
     * Writes a file, and tells before about how large it will be.
     *
     * @throws CancellationException if it is to end; the file is then incomplete
     */
    static void write(Frames frames, OutputStream file, Progress progress) throws IOException {
        if (frames.count() > MANY) {
            progress.tell(Sentence.of("export.frames.many", Numerals.count(frames.count())));
        }
        try (IndexedFrames indexed = new IndexedFrames(frames, progress)) {
            progress.tell(GifSize.of(indexed).sentence());
            try (GifFile gif = new GifFile(file, indexed.table())) {
                gif.begin(frames.width(), frames.height());
                write(indexed, gif, progress);
                gif.end();
            }
        }
    }

    private static void write(IndexedFrames indexed, GifFile gif, Progress progress) throws IOException {
        Frames frames = indexed.frames();
        byte[] shown = indexed.room();
        byte[] next = indexed.room();
        IndexedFrames.Indices painted =
                indexed.in(IntStream.range(0, frames.count()).toArray());
        painted.next(next);
        ChangedArea changed = indexed.all();
        BufferedImage waiting = indexed.whole(next);
        int stay = frames.hundredths(0);
        progress.done(1, frames.count());
        for (int i = 1; i < frames.count(); i++) {
            byte[] before = shown;
            shown = next;
            next = before;
            painted.next(next);
            ChangedArea here = indexed.between(shown, next);
            if (here.isEmpty() && stay + frames.hundredths(i) <= MAX_HUNDREDTHS) {
                stay += frames.hundredths(i);
            } else {
                gif.put(waiting, changed, stay);
                changed = here.isEmpty() ? ChangedArea.all(1, 1) : here;
                waiting = indexed.cut(shown, next, changed);
                stay = frames.hundredths(i);
            }
            progress.done(i + 1, frames.count());
        }
        gif.put(waiting, changed, stay);
    }
}
