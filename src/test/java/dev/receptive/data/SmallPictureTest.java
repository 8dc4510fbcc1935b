package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a picture of any size becomes among others of 28×28. */
class SmallPictureTest {

    private static final int SIDE = 28;

    private static byte[] small(Tensor levels) {
        byte[] pixels = new byte[SIDE * SIDE];
        SmallPicture.put(levels, pixels, 0);
        return pixels;
    }

    private static int[] row(byte[] pixels, int y) {
        return IntStream.range(0, SIDE).map(x -> pixels[y * SIDE + x] & 0xFF).toArray();
    }

    @Test
    void whatHasTheSizeStaysAsItIs() {
        float[] levels = new float[SIDE * SIDE];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i % 256;
        }

        byte[] pixels = small(Tensor.of(Shape.of(SIDE, SIDE), levels));

        assertThat(IntStream.range(0, pixels.length).map(i -> pixels[i] & 0xFF))
                .containsExactlyElementsOf(IntStream.range(0, levels.length)
                        .mapToObj(i -> (int) levels[i])
                        .toList());
    }

    @Test
    void aWidePictureStandsInTheMiddleOnTheLevelOfItsBorder() {
        // 10 rows of white paper with a dark line in the middle: nine rows above, nine below
        Tensor wide = Tensor.filled(Shape.of(10, SIDE), 250);
        for (int x = 3; x < 20; x++) {
            wide = wide.with(5, x, 10);
        }

        byte[] pixels = small(wide);

        int[] paper = new int[SIDE];
        Arrays.fill(paper, 250);
        int[] line = paper.clone();
        Arrays.fill(line, 3, 20, 10);
        for (int y = 0; y < SIDE; y++) {
            assertThat(row(pixels, y)).as("row %d", y).containsExactly(y == 9 + 5 ? line : paper);
        }
    }

    @Test
    void whatIsBesideIsTheMeanOfTheOutermostPixels() {
        // the border of 28×2 is all of it: 28 pixels of 100, 28 of 41
        Tensor tall = Tensor.filled(Shape.of(SIDE, 2), 100);
        for (int y = 0; y < SIDE; y++) {
            tall = tall.with(y, 1, 41);
        }

        int[] first = row(small(tall), 0);

        assertThat(first[12]).isEqualTo(71); // 70.5
        assertThat(first[13]).isEqualTo(100);
        assertThat(first[14]).isEqualTo(41);
        assertThat(first[15]).isEqualTo(71);
    }

    @Test
    void aSmallPictureGrows() {
        byte[] pixels = small(Tensor.matrix(new float[] {0, 200}, new float[] {0, 200}));

        // halfway between the middles of the two
        assertThat(row(pixels, 3)).startsWith(0, 0).endsWith(200, 200).isSorted();
        assertThat(row(pixels, 3)[13] + row(pixels, 3)[14]).isEqualTo(200);
    }

    @Test
    void aLargePictureIsShrunkAtOnceByTheMeanOfItsAreas(@TempDir Path folder) throws IOException {
        BufferedImage image = new BufferedImage(56, 84, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 84; y++) {
            for (int x = 0; x < 56; x++) {
                image.getRaster().setSample(x, y, 0, y % 3 == 0 ? 240 : x / 3);
            }
        }
        Path path = PictureFiles.write(folder.resolve("large.png"), image);

        Tensor levels = Pictures.grey(path, SIDE, pixels -> assertThat(pixels).isEqualTo(56 * 84));

        // 84 rows to 28, 56 columns to 19: an area has three rows of 56/19 columns
        assertThat(levels.shape()).isEqualTo(Shape.of(28, 19));
        assertThat(levels.at(0, 0)).isEqualTo(80); // (240 + 0 + 0) / 3
        assertThat(levels.at(27, 18)).isEqualTo(Math.round((240 + 2 * meanOfTheLastColumn()) / 3));
    }

    /** The last 56/19 columns of x / 3. */
    private static float meanOfTheLastColumn() {
        float width = 56f / 19;
        return (18 + 18 + (width - 2) * 17) / width;
    }
}
