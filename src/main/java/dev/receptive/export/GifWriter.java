package dev.receptive.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Writes an animation as a GIF that plays for ever: one table of colours, of every frame only the rectangle that
 * changed, and a frame that equals the one before it only as a longer stay. However many frames there are, two are held.
 */
final class GifWriter {

    /** The colours are chosen from so many frames. */
    private static final int SAMPLES = 32;

    /** The longest stay that GIF can say. */
    private static final int MAX_HUNDREDTHS = 0xFFFF;

    private final Frames frames;
    private final BooleanSupplier cancelled;
    private final BufferedImage image;
    private final int[] pixels;

    private GifWriter(Frames frames, BooleanSupplier cancelled) {
        this.frames = frames;
        this.cancelled = cancelled;
        this.image = new BufferedImage(frames.width(), frames.height(), BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /**
     * Writes a file.
     *
     * @throws CancellationException if {@code cancelled} says so; the file is then incomplete
     */
    static void write(Frames frames, Path file, Progress progress, BooleanSupplier cancelled) throws IOException {
        GifWriter writer = new GifWriter(frames, cancelled);
        ColourTable table = writer.colours();
        try (GifFile gif = new GifFile(file, table)) {
            gif.begin(frames.width(), frames.height());
            writer.write(gif, table, progress);
            gif.end();
        }
    }

    private ColourTable colours() {
        ColourCounts counts = new ColourCounts();
        int samples = Math.min(SAMPLES, frames.count());
        for (int i = 0; i < samples; i++) {
            paint(samples == 1 ? 0 : (int) ((long) i * (frames.count() - 1) / (samples - 1)));
            counts.add(pixels);
        }
        return ColourTable.of(counts);
    }

    private void write(GifFile gif, ColourTable table, Progress progress) throws IOException {
        byte[] shown = new byte[pixels.length];
        byte[] next = new byte[pixels.length];
        Change change = Change.all(frames.width(), frames.height());
        BufferedImage waiting =
                new BufferedImage(frames.width(), frames.height(), BufferedImage.TYPE_BYTE_INDEXED, table.model());
        paint(0);
        table.index(pixels, next);
        System.arraycopy(next, 0, bytes(waiting), 0, next.length);
        int stay = frames.hundredths(0);
        progress.frames(1, frames.count());
        for (int i = 1; i < frames.count(); i++) {
            byte[] before = shown;
            shown = next;
            next = before;
            paint(i);
            table.index(pixels, next);
            Change here = Change.between(shown, next, frames.width());
            if (here.isEmpty() && stay + frames.hundredths(i) <= MAX_HUNDREDTHS) {
                stay += frames.hundredths(i);
            } else {
                gif.put(waiting, change, stay);
                change = here.isEmpty() ? Change.all(1, 1) : here;
                waiting = cut(shown, next, change, table);
                stay = frames.hundredths(i);
            }
            progress.frames(i + 1, frames.count());
        }
        gif.put(waiting, change, stay);
    }

    /** The pixels of a rectangle, with those that did not change left out: long runs take little room. */
    private BufferedImage cut(byte[] shown, byte[] next, Change change, ColourTable table) {
        IndexColorModel model = table.model();
        BufferedImage cut = new BufferedImage(change.width(), change.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] target = bytes(cut);
        int unchanged = table.unchanged();
        int to = 0;
        for (int row = change.y(); row < change.y() + change.height(); row++) {
            int from = row * frames.width() + change.x();
            for (int end = from + change.width(); from < end; from++) {
                boolean same = unchanged >= 0 && shown[from] == next[from];
                target[to++] = same ? (byte) unchanged : next[from];
            }
        }
        return cut;
    }

    private void paint(int frame) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        frames.paint(frame, image);
    }

    private static byte[] bytes(BufferedImage indexed) {
        return ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
    }
}
