package dev.receptive.export;

import dev.receptive.bench.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Frames in an order that is known, painted by other threads before they are asked for; a few of them, so that a long
 * animation takes no more room than a short one.
 */
final class PaintedAhead {

    private final Frames frames;
    private final int[] order;
    private final Executor painters;
    private final Progress progress;

    /** What is painted or being painted, in the order in which it is asked for. */
    private final Queue<CompletableFuture<BufferedImage>> ahead = new ArrayDeque<>();

    private BufferedImage taken;
    private int started;

    /**
     * @param order the frames that are asked for
     * @param painters more than one may paint at a time
     * @param images how many there are: one that is looked at, the others being painted
     * @param progress asked to go on before each frame is taken
     */
    PaintedAhead(Frames frames, int[] order, Executor painters, int images, Progress progress) {
        this.frames = frames;
        this.order = order;
        this.painters = painters;
        this.progress = progress;
        this.taken = image();
        for (int i = 1; i < Math.min(images, order.length); i++) {
            start(image());
        }
    }

    /**
     * The pixels of the next frame, until the one after it is asked for.
     *
     * @throws CancellationException if this is to end
     */
    int[] next() {
        progress.rest();
        start(taken);
        try {
            taken = ahead.remove().join();
        } catch (CompletionException failure) {
            throw cause(failure);
        }
        return ((DataBufferInt) taken.getRaster().getDataBuffer()).getData();
    }

    private void start(BufferedImage image) {
        if (started < order.length) {
            int frame = order[started++];
            ahead.add(CompletableFuture.supplyAsync(() -> painted(frame, image), painters));
        }
    }

    private BufferedImage painted(int frame, BufferedImage image) {
        frames.paint(frame, image);
        return image;
    }

    private BufferedImage image() {
        return new BufferedImage(frames.width(), frames.height(), BufferedImage.TYPE_INT_RGB);
    }

    /** What a painter threw, as if it had been thrown here. */
    private static RuntimeException cause(CompletionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
