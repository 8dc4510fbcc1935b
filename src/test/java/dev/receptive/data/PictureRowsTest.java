package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureRowsTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final int FEW = 200;

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureDecodedInBandsIsTheSamePictureInLessMemory(Path path) throws IOException {
        byte[] file = Files.readAllBytes(path);
        try (ImageInputStream in = new BytesInput(file)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, false, true);
            int row = reader.getWidth(0) * 8;
            PictureRows whole = new PictureRows(reader, file, 3, Integer.MAX_VALUE);
            PictureRows bands = new PictureRows(reader, file, 3, FEW);

            List<Grey> expected = whole.shrunkTo(16);
            List<Grey> means = bands.shrunkTo(16);

            for (int plane = 0; plane < 3; plane++) {
                assertThat(means.get(plane).data())
                        .isEqualTo(expected.get(plane).data());
            }
            assertThat(bands.held()).isBetween(1L, (long) Math.max(FEW, row));
            assertThat(whole.held()).isGreaterThanOrEqualTo(bands.held());
        }
    }

    static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.filter(file -> file.toString().matches(".*\\.(png|jpg|gif|bmp)"))
                    .sorted()
                    .toList();
        }
    }
}
