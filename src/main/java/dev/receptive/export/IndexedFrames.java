package dev.receptive.export;

import dev.receptive.bench.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.Closeable;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The frames of an animation in the colours of one table, which is made for them; painted on several cores. */
final class IndexedFrames implements Closeable {

    /** The colours are chosen from so many frames. */
    private static final int SAMPLES = 32;

    /** Of more, the one that takes the frames would be too slow. */
    private static final int MOST_PAINTERS = 4;

    private final Frames frames;
    private final Progress progress;
    private final int count;
    private final ExecutorService painters;
    private final ColourTable table;

    /**
     * Paints some frames to choose the colours.
     *
     * @param progress asked to go on before each frame is taken
     * @throws CancellationException if it says so
     */
    IndexedFrames(Frames frames, Progress progress) {
        this.frames = new KeptFrames(frames);
        this.progress = progress;
        this.count = Math.min(MOST_PAINTERS, Runtime.getRuntime().availableProcessors());
        this.painters = Executors.newFixedThreadPool(count, IndexedFrames::painter);
        try {
            this.table = colours();
        } catch (RuntimeException | Error ended) {
            close();
            throw ended;
        }
    }

    private ColourTable colours() {
        int samples = Math.min(SAMPLES, frames.count());
        int[] order = IntStream.range(0, samples)
                .map(i -> samples == 1 ? 0 : (int) ((long) i * (frames.count() - 1) / (samples - 1)))
                .toArray();
        ColourCounts counts = new ColourCounts();
        PaintedAhead painted = ahead(order);
        for (int i = 0; i < samples; i++) {
            counts.add(painted.next());
        }
        return ColourTable.of(counts);
    }

    ColourTable table() {
        return table;
    }

    Frames frames() {
        return frames;
    }

    /** Frames as indices, in the order in which they will be asked for. */
    Indices in(int... order) {
        return new Indices(ahead(order), table, frames.width(), frames.height());
    }

    /** Lets the painters go. */
    @Override
    public void close() {
        painters.shutdownNow();
    }

    /** Room for the indices of a frame. */
    byte[] room() {
        return new byte[frames.width() * frames.height()];
    }

    ChangedArea all() {
        return ChangedArea.all(frames.width(), frames.height());
    }

    ChangedArea between(byte[] shown, byte[] next) {
        return ChangedArea.between(shown, next, frames.width());
    }

    /** A whole frame. */
    BufferedImage whole(byte[] indices) {
        BufferedImage whole = empty(all());
        System.arraycopy(indices, 0, bytes(whole), 0, indices.length);
        return whole;
    }

    /** The pixels of a rectangle, with those that did not change left out: long runs take little room. */
    BufferedImage cut(byte[] shown, byte[] next, ChangedArea changed) {
        BufferedImage cut = empty(changed);
        byte[] target = bytes(cut);
        int unchanged = table.unchanged();
        int to = 0;
        for (int row = changed.y(); row < changed.y() + changed.height(); row++) {
            int from = row * frames.width() + changed.x();
            for (int end = from + changed.width(); from < end; from++) {
                boolean same = unchanged >= 0 && shown[from] == next[from];
                target[to++] = same ? (byte) unchanged : next[from];
            }
        }
        return cut;
    }

    private BufferedImage empty(ChangedArea changed) {
        return new BufferedImage(changed.width(), changed.height(), BufferedImage.TYPE_BYTE_INDEXED, table.model());
    }

    private PaintedAhead ahead(int... order) {
        return new PaintedAhead(frames, order, painters, count + 1, progress);
    }

    private static Thread painter(Runnable work) {
        Thread thread = new Thread(work, "frame-painter");
        thread.setDaemon(true);
        return thread;
    }

    private static byte[] bytes(BufferedImage indexed) {
        return ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
    }

    /**
     * Frames, one after another, each pixel as the index of its colour. Most rows of a frame are those of the one before it:
     * their colours are not looked for again.
     */
    static final class Indices {

        private final PaintedAhead painted;
        private final ColourTable table;
        private final int width;

        /** The frame before, as pixels and as indices. */
        private final int[] pixels;

        private final byte[] known;
        private boolean first = true;

        private Indices(PaintedAhead painted, ColourTable table, int width, int height) {
            this.painted = painted;
            this.table = table;
            this.width = width;
            this.pixels = new int[width * height];
            this.known = new byte[width * height];
        }

        /**
         * Takes the next frame.
         *
         * @throws CancellationException if this is to end
         */
        void next(byte[] indices) {
            int[] next = painted.next();
            for (int row = 0; row < next.length; row += width) {
                if (first || !Arrays.equals(next, row, row + width, pixels, row, row + width)) {
                    System.arraycopy(next, row, pixels, row, width);
                    table.index(pixels, known, row, row + width);
                }
            }
            first = false;
            System.arraycopy(known, 0, indices, 0, indices.length);
        }
    }
}
