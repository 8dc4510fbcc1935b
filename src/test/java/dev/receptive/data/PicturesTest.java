package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private final Path folder;

    PicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000, 76",
        "00FF00, 150",
        "0000FF, 29",
        "FFFFFF, 255",
        "000000, 0",
        "808080, 128",
        "010203, 2",
    })
    void aColourBecomesItsLuma(String rgb, float grey) throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        paint(image, new Color(Integer.parseInt(rgb, 16)));

        assertThat(Pictures.grey(png(image))).isEqualTo(filled(2, 3, grey));
    }

    @Test
    void greyInTheFileIsTheSameGreyInTheGrid() throws IOException {
        BufferedImage image = new BufferedImage(32, 8, BufferedImage.TYPE_BYTE_GRAY);
        float[] levels = new float[256];
        for (int i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 32, i / 32, 0, i);
            levels[i] = i;
        }

        assertThat(Pictures.grey(png(image))).isEqualTo(Tensor.of(Shape.of(8, 32), levels));
    }

    @Test
    void sixteenBitGreyIsRoundedToEightBits() throws IOException {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSample(0, 0, 0, 65535);
        image.getRaster().setSample(1, 0, 0, 128 * 257);

        assertThat(Pictures.grey(png(image))).isEqualTo(Tensor.matrix(new float[] {255, 128, 0}));
    }

    @Test
    void aNetworkTakesThreeColoursFromNoneToFull() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0xFFFF3300);
        image.setRGB(1, 0, 0x00000000);
        Path path = png(image);

        assertThat(Pictures.levels(path, 3)).isEqualTo(Tensor.of(Shape.of(3, 1, 2), 1, 1, 0.2f, 1, 0, 1));
        assertThat(Pictures.levels(path, 1).shape()).isEqualTo(Shape.of(1, 1, 2));
        assertThat(Pictures.levels(path, 1).at(0)).isEqualTo((0.299f * 255 + 0.587f * 51) / 255);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.levels(path, 4))
                .withMessage("picture: 1 or 3 channels, not 4");
    }

    @Test
    void greyIsTheSameInEveryColourAndScaledAlike() throws IOException {
        BufferedImage image = new BufferedImage(600, 60, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 60; y++) {
                image.getRaster().setSample(x, y, 0, (x * 7 + y) % 256);
            }
        }
        Path path = png(image);

        Tensor grey = Pictures.levels(path, 1);
        float[] colours = Pictures.levels(path, 3).toArray();

        assertThat(grey.shape()).isEqualTo(Shape.of(1, 51, 512));
        for (int i = 0; i < colours.length; i++) {
            assertThat(colours[i]).isEqualTo(grey.at(i % (51 * 512))).isBetween(0f, 1f);
        }
        float[] rounded = grey.toArray();
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Math.round(rounded[i] * 255);
        }
        assertThat(Pictures.grey(path)).isEqualTo(Tensor.of(Shape.of(51, 512), rounded));
    }

    @Test
    void transparencyStandsOverWhite() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00000000);
        image.setRGB(1, 0, 0x80000000);

        assertThat(Pictures.grey(png(image))).isEqualTo(Tensor.matrix(new float[] {255, 127}));
    }

    @ParameterizedTest
    @CsvSource({
        "32, 32, 32, 32",
        "512, 512, 512, 512",
        "1, 512, 1, 512",
        "513, 100, 512, 100",
        "1024, 512, 512, 256",
        "600, 6000, 51, 512",
        "4000, 1, 512, 1",
    })
    void theLongestSideIsScaledDownTo512(int height, int width, int rows, int columns) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        paint(image, Color.WHITE);

        assertThat(Pictures.grey(png(image))).isEqualTo(filled(rows, columns, 255));
    }

    @Test
    void scalingTakesTheMeanOfTheAreaThatAPixelCovers() throws IOException {
        BufferedImage image = new BufferedImage(1024, 1024, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 1024; y++) {
            for (int x = 0; x < 1024; x++) {
                image.getRaster().setSample(x, y, 0, x % 2 == 0 ? 100 : y % 2 == 0 ? 200 : 0);
            }
        }

        assertThat(Pictures.grey(png(image))).isEqualTo(filled(512, 512, 100));
    }

    @Test
    void scalingByAFractionKeepsTheMean() {
        AreaMean mean = new AreaMean(1, 3, 2, 1);
        mean.take(0, new float[][] {{0, 90, 255}});

        assertThat(mean.means().get(0).data()).containsExactly(30, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "gif", "bmp", "png"})
    void theUsualFormatsOpen(String format) throws IOException {
        BufferedImage image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        paint(image, Color.WHITE);
        Path path = folder.resolve("picture." + format);
        ImageIO.write(image, format, path.toFile());

        assertThat(Pictures.grey(path)).isEqualTo(filled(10, 20, 255));
    }

    @Test
    void everyPhotographOpens() {
        assertThat(Pictures.photoNames())
                .containsExactly("astronaut", "cameraman", "cat", "coffee", "rocket", "brick", "grass", "gravel")
                .allSatisfy(name -> {
                    Tensor photo = Pictures.photo(name);
                    assertThat(Math.max(photo.shape().size(0), photo.shape().size(1)))
                            .isEqualTo(256);
                    for (float level : photo.toArray()) {
                        assertThat(level).isBetween(0f, 255f).isEqualTo((float) Math.rint(level));
                    }
                });
    }

    @Test
    void everyDigitIsWhiteOnBlack() {
        for (int digit = 0; digit <= 9; digit++) {
            Tensor grid = Pictures.digit(digit);
            assertThat(grid.shape()).isEqualTo(Shape.of(28, 28));
            assertThat(grid.at(0, 0)).isZero();
            assertThat(grid.toArray()).contains(253f);
        }
    }

    private Path png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Files.write(folder.resolve("picture.png"), bytes.toByteArray());
    }

    private static void paint(BufferedImage image, Color color) {
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
    }

    private static Tensor filled(int height, int width, float value) {
        float[] data = new float[height * width];
        Arrays.fill(data, value);
        return Tensor.of(Shape.of(height, width), data);
    }
}
