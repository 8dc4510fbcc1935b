package dev.receptive.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Frames that are painted once though they are asked for several times, of a short animation all: colours are chosen and
 * sizes are told from frames that are written later. Of a long one or a large one only as many as there is room for.
 */
final class KeptFrames implements Frames {

    /** What is kept at most, in pixels of four bytes. */
    private static final long ROOM = 24_000_000;

    private final Frames frames;
    private final Map<Integer, int[]> kept = new ConcurrentHashMap<>();

    KeptFrames(Frames frames) {
        this.frames = frames;
    }

    @Override
    public int width() {
        return frames.width();
    }

    @Override
    public int height() {
        return frames.height();
    }

    @Override
    public int count() {
        return frames.count();
    }

    @Override
    public int hundredths(int frame) {
        return frames.hundredths(frame);
    }

    @Override
    public void paint(int frame, BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] before = kept.get(frame);
        if (before != null) {
            System.arraycopy(before, 0, pixels, 0, pixels.length);
            return;
        }
        frames.paint(frame, image);
        if ((kept.size() + 1L) * pixels.length <= ROOM) {
            kept.put(frame, pixels.clone());
        }
    }
}
