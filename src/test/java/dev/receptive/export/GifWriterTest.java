package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Progress;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GifWriterTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 200, 255, 256})
    void replayingTheFramesGivesThePaintedPixelsWhileThereAreAtMost256Colours(int colours) throws IOException {
        List<int[]> painted = noise(colours, 25);

        Replay replay = write(painted, 5);

        assertThat(replay.frames()).isEqualTo(colours == 1 ? 1 : 25);
        for (int i = 0; i < replay.frames(); i++) {
            assertThat(replay.pictures().get(i)).isEqualTo(painted.get(i));
        }
        assertThat(replay.ownTables()).isZero();
    }

    @Test
    void aFrameThatEqualsTheOneBeforeOnlyStaysLonger() throws IOException {
        int[] a = plain(0xFF102030);
        int[] b = plain(0xFF405060);

        Replay replay = write(List.of(a, a, b, b, b, a), 4);

        assertThat(replay.hundredths()).containsExactly(8, 12, 4);
        assertThat(replay.pictures()).usingElementComparator(Arrays::compare).containsExactly(a, b, a);
    }

    @Test
    void aStayLongerThanGifCanSayIsSaidTwice() throws IOException {
        int[] a = plain(0xFF102030);

        Replay replay = write(List.of(a, a, a), 30000);

        assertThat(replay.hundredths()).containsExactly(60000, 30000);
        assertThat(replay.pictures()).usingElementComparator(Arrays::compare).containsExactly(a, a);
    }

    @Test
    void onlyTheRectangleThatChangedIsStored() throws IOException {
        int[] first = plain(0xFFFFFFFF);
        int[] second = first.clone();
        second[3 * WIDTH + 5] = 0xFF000000;
        second[7 * WIDTH + 12] = 0xFF000000;

        Replay replay = write(List.of(first, second), 5);

        assertThat(replay.places()).containsExactly(new Rectangle(0, 0, WIDTH, HEIGHT), new Rectangle(5, 3, 8, 5));
        assertThat(replay.pictures().get(1)).isEqualTo(second);
    }

    @Test
    void playsForEver() throws IOException {
        assertThat(write(List.of(plain(0xFF000000)), 5).loops()).isTrue();
    }

    @Test
    void ofManyColoursTheCommonOnesStayExactAndTheOthersComeNear() throws IOException {
        Random random = new Random(7);
        int[] picture = plain(0xFFFEFDFC);
        for (int i = 0; i < picture.length / 2; i++) {
            picture[i] = 0xFF000000 | (random.nextInt(256) << 16) | (random.nextInt(256) << 8);
        }
        for (int i = picture.length / 2; i < picture.length * 3 / 4; i++) {
            picture[i] = 0xFF123456;
        }

        int[] replayed = write(List.of(picture), 5).pictures().get(0);

        long error = 0;
        for (int i = 0; i < picture.length; i++) {
            if (i >= picture.length / 2) {
                assertThat(replayed[i]).isEqualTo(picture[i]);
            }
            error += difference(picture[i], replayed[i]);
        }
        assertThat(error / (double) picture.length).isLessThan(10);
    }

    @Test
    void tellsEachFrameInOrder() throws IOException {
        List<String> told = new ArrayList<>();
        Painted frames = new Painted(List.of(plain(1), plain(2), plain(3)), 5);

        GifWriter.write(frames, OutputStream.nullOutputStream(), (done, of) -> told.add(done + "/" + of));

        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void stopsAsSoonAsItIsCancelled() {
        StoppedAfter progress = StoppedAfter.frames(4);
        Painted frames = new Painted(noise(9, 10), 5);
        OutputStream file = OutputStream.nullOutputStream();

        assertThatThrownBy(() -> GifWriter.write(frames, file, progress)).isInstanceOf(CancellationException.class);

        assertThat(progress.done()).containsExactly(1, 2, 3, 4);
    }

    private Replay write(List<int[]> pictures, int hundredths) throws IOException {
        Path file = folder.resolve("a.gif");
        try (OutputStream out = Files.newOutputStream(file)) {
            GifWriter.write(new Painted(pictures, hundredths), out, Progress.UNSEEN);
        }
        return Replay.of(file);
    }

    private static int difference(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs(((a >> shift) & 0xFF) - ((b >> shift) & 0xFF));
        }
        return sum;
    }

    private static int[] plain(int colour) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, 0xFF000000 | colour);
        return pixels;
    }

    /** Frames in which rectangles of so many colours come and go; the first has all of them. */
    private static List<int[]> noise(int colours, int count) {
        Random random = new Random(colours);
        int[] table = random.ints(0, 1 << 24)
                .distinct()
                .limit(colours)
                .map(c -> 0xFF000000 | c)
                .toArray();
        List<int[]> frames = new ArrayList<>();
        int[] picture = new int[WIDTH * HEIGHT];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = table[i % colours];
        }
        frames.add(picture);
        while (frames.size() < count) {
            picture = picture.clone();
            int top = random.nextInt(HEIGHT - 5);
            for (int i = top * WIDTH; i < (top + 5) * WIDTH; i++) {
                picture[i] = table[random.nextInt(colours)];
            }
            frames.add(picture);
        }
        return frames;
    }

    private record Painted(List<int[]> pictures, int hundredths) implements Frames {
        @Override
        public int width() {
            return WIDTH;
        }

        @Override
        public int height() {
            return HEIGHT;
        }

        @Override
        public int count() {
            return pictures.size();
        }

        @Override
        public int hundredths(int frame) {
            return hundredths;
        }

        @Override
        public void paint(int frame, BufferedImage image) {
            image.setRGB(0, 0, WIDTH, HEIGHT, pictures.get(frame), 0, WIDTH);
        }
    }
}
