package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a GIF paints to choose its colours and to tell its size is not painted again to be written, while there is room. */
class KeptFramesTest {

    @ParameterizedTest
    @CsvSource({"40, 30, 60", "640, 480, 60"})
    void ofAShortAnimationHardlyAFrameIsPaintedTwice(int width, int height, int count) throws IOException {
        Counted frames = new Counted(width, height, count);
        GifWriter.write(frames, OutputStream.nullOutputStream(), Progress.UNSEEN);
        assertThat(frames.painted).hasSize(count);
        assertThat(frames.times()).isBetween(count, count + 6); // by two at once
    }

    @ParameterizedTest
    @CsvSource({"3000, 2000, 30"})
    void ofALargeOneOnlyAFewAreKept(int width, int height, int count) {
        Counted frames = new Counted(width, height, count);
        KeptFrames kept = new KeptFrames(frames);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2 * count; i++) {
            kept.paint(i % count, image);
            assertThat(image.getRGB(width - 1, height - 1) & 0xFF).isEqualTo(i % count);
        }
        assertThat(frames.times()).isEqualTo(2 * count - 24_000_000 / (width * height));
    }

    /** Frames whose last pixel tells which one it is, and that know how often each was painted. */
    private record Counted(int width, int height, int count, Map<Integer, Integer> painted) implements Frames {

        Counted(int width, int height, int count) {
            this(width, height, count, new ConcurrentHashMap<>());
        }

        int times() {
            return painted.values().stream().mapToInt(times -> times).sum();
        }

        @Override
        public int hundredths(int frame) {
            return 5;
        }

        @Override
        public void paint(int frame, BufferedImage image) {
            image.setRGB(width - 1, height - 1, frame);
            painted.merge(frame, 1, Integer::sum);
        }
    }
}
