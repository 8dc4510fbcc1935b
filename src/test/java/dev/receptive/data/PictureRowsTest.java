package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"1, 8, 1", "3, 8, 3", "4, 8, 4", "1, 16, 2", "3, 16, 6", "4, 16, 8"})
    void aBandIsAsTallAsTheLimitPermits(int samples, int bits, int bytes) throws IOException {
        byte[] file = png(samples, bits);
        for (int bands : new int[] {1, 2, 3, 60}) {
            try (ImageInputStream in = new BytesInput(file)) {
                ImageReader reader = ImageIO.getImageReaders(in).next();
                reader.setInput(in, false, true);
                PictureRows rows = new PictureRows(reader, file, 1, 100L * 60 * bytes / bands);

                rows.shrunkTo(16);

                assertThat(rows.bands()).isEqualTo(bands);
                assertThat(rows.held()).isEqualTo(100L * 60 * bytes / bands);
                assertThat(rows.work()).isEqualTo(100L * 60 * bytes * bands);
            }
        }
    }

    @Test
    void theLargestPictureOf16BitsIsNotTooMuchWork() throws IOException {
        byte[] file = BadPicturesTest.headerOnly(10_000, 5_000, 16);
        try (ImageInputStream in = new BytesInput(file)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, false, true);

            PictureRows usual = new PictureRows(reader, file, 3, 150_000_000);
            PictureRows few = new PictureRows(reader, file, 3, 16 << 20);

            assertThat(usual.bands()).isEqualTo(3);
            assertThat(usual.work()).isLessThan(PictureDecoder.MOST_WORK / 3);
            assertThat(few.work()).isGreaterThan(PictureDecoder.MOST_WORK);
        }
    }

    /** 100 × 60, black. */
    private static byte[] png(int samples, int bits) throws IOException {
        ColorSpace space = ColorSpace.getInstance(samples == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        int type = bits == Byte.SIZE ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT;
        int opacity = samples == 4 ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        ColorModel model = new ComponentColorModel(space, samples == 4, false, opacity, type);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(model, model.createCompatibleWritableRaster(100, 60), false, null), "png", file);
        return file.toByteArray();
    }

    static List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.filter(file -> file.toString().matches(".*\\.(png|jpg|gif|bmp)"))
                    .sorted()
                    .toList();
        }
    }
}
