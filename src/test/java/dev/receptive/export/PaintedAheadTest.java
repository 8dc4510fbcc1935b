package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Frames come in the order in which they are asked for, whichever is painted first; what a painter throws comes, too. */
class PaintedAheadTest {

    private static final int IMAGES = 4;

    private final ExecutorService painters = Executors.newFixedThreadPool(IMAGES - 1);

    @AfterEach
    void letGo() {
        painters.shutdownNow();
    }

    @Test
    void framesComeInOrderThoughTheLaterOnesArePaintedFaster() {
        int[] order = {5, 0, 3, 3, 1, 6, 2, 4};
        PaintedAhead painted = new PaintedAhead(new Slow(), order, painters, IMAGES, Progress.UNSEEN);
        assertThat(IntStream.range(0, order.length).map(i -> painted.next()[0] & 0xFF))
                .containsExactly(5, 0, 3, 3, 1, 6, 2, 4);
    }

    @Test
    void whatAPainterThrowsReachesWhoAsksForItsFrame() {
        int[] order = {0, 1, Slow.UNPAINTABLE, 2};
        PaintedAhead painted = new PaintedAhead(new Slow(), order, painters, IMAGES, Progress.UNSEEN);
        painted.next();
        painted.next();
        assertThatThrownBy(painted::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unpaintable");
    }

    @Test
    void thePaintersAreLetGoAtTheEndAndWhenItIsCancelled() throws IOException {
        GifWriter.write(new Slow(), OutputStream.nullOutputStream(), Progress.UNSEEN);
        for (int asked = 1; asked < 20; asked += 6) {
            StoppedAfter progress = StoppedAfter.questions(asked);
            assertThatThrownBy(() -> GifWriter.write(new Slow(), OutputStream.nullOutputStream(), progress))
                    .isInstanceOf(CancellationException.class);
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("frame-painter")) {
                assertThat(joined(thread)).as("%s has ended", thread).isTrue();
            }
        }
    }

    private static boolean joined(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return !thread.isAlive();
    }

    /** Seven frames, each of a colour that tells its number; the first take longest. */
    private static final class Slow implements Frames {

        private static final int UNPAINTABLE = 99;

        @Override
        public int width() {
            return 40;
        }

        @Override
        public int height() {
            return 30;
        }

        @Override
        public int count() {
            return 7;
        }

        @Override
        public int hundredths(int frame) {
            return 5;
        }

        @Override
        public void paint(int frame, BufferedImage image) {
            if (frame == UNPAINTABLE) {
                throw new IllegalStateException("unpaintable");
            }
            LockSupport.parkNanos((count() - frame) * 1_000_000L);
            for (int i = 0; i < width() * height(); i++) {
                image.setRGB(i % width(), i / width(), frame);
            }
        }
    }
}
