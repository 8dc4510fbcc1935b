package dev.receptive.export;

import dev.receptive.bench.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.concurrent.CancellationException;

/** The frames of an animation in the colours of one table, which is made for them. */
final class IndexedFrames {

    /** The colours are chosen from so many frames. */
    private static final int SAMPLES = 32;

    private final Frames frames;
    private final Progress progress;
    private final BufferedImage image;
    private final int[] pixels;
    private final ColourTable table;

    /**
     * Paints some frames to choose the colours.
     *
     * @param progress asked to go on before each frame is painted
     * @throws CancellationException if it says so, here and wherever a frame is painted
     */
    IndexedFrames(Frames frames, Progress progress) {
        this.frames = frames;
        this.progress = progress;
        this.image = new BufferedImage(frames.width(), frames.height(), BufferedImage.TYPE_INT_RGB);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.table = colours();
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

    ColourTable table() {
        return table;
    }

    Frames frames() {
        return frames;
    }

    /** Room for the indices of a frame. */
    byte[] room() {
        return new byte[pixels.length];
    }

    /** Paints a frame as indices. */
    void paint(int frame, byte[] indices) {
        paint(frame);
        table.index(pixels, indices);
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

    private void paint(int frame) {
        progress.rest();
        frames.paint(frame, image);
    }

    private static byte[] bytes(BufferedImage indexed) {
        return ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
    }
}
