package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Pillow, an independent reader, gives for pictures of every kind; {@code make.py} beside them says how. */
class PillowTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @MethodSource("kinds")
    void aPicturesNumbersAreWhatPillowGivesToOneLevel(String file, Shape shape, byte[] levels) {
        Tensor grey = Pictures.grey(PICTURES.resolve(file));

        assertThat(grey.shape()).isEqualTo(shape);
        near(grey, levels);
    }

    private static void near(Tensor grey, byte[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (Math.abs(grey.at(i) - (levels[i] & 0xFF)) > 1) {
                assertThat(grey.at(i)).as("level %d", i).isEqualTo(levels[i] & 0xFF);
            }
        }
    }

    static Stream<Object[]> kinds() throws IOException {
        List<String> lines = Files.readAllLines(PICTURES.resolve("expected.txt"));
        assertThat(lines).hasSizeGreaterThan(90);
        return lines.stream().map(line -> line.split(" ")).map(line -> new Object[] {
            line[0],
            Shape.of(Integer.parseInt(line[1]), Integer.parseInt(line[2])),
            HexFormat.of().parseHex(line[3])
        });
    }

    @Test
    void everyPixelOfALargePictureIsAveraged() throws IOException {
        Tensor shrunk = Pictures.grey(PICTURES.resolve("large.png"));
        Raster pillow =
                ImageIO.read(PICTURES.resolve("large-shrunk.png").toFile()).getRaster();

        assertThat(shrunk.shape()).isEqualTo(Shape.of(282, 512));
        near(halved(shrunk), ((DataBufferByte) pillow.getDataBuffer()).getData());
    }

    /** Pillow's is half as large: the mean of four means is the mean of their area. */
    private static Tensor halved(Tensor large) {
        int height = large.shape().size(0) / 2;
        int width = large.shape().size(1) / 2;
        float[] means = new float[height * width];
        for (int i = 0; i < means.length; i++) {
            int y = i / width * 2;
            int x = i % width * 2;
            means[i] = (large.at(y, x) + large.at(y, x + 1) + large.at(y + 1, x) + large.at(y + 1, x + 1)) / 4;
        }
        return Tensor.of(Shape.of(height, width), means);
    }
}
