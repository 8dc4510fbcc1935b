package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadPicturesTest {

    private final Path folder;

    BadPicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"20000, 20000", "32769, 1", "1, 2147483647", "7072, 7072"})
    void aHugePictureIsRefusedByItsHeader(int width, int height) throws IOException {
        Path path = Files.write(folder.resolve("huge.png"), headerOnly(width, height));

        refused(
                path,
                path + " has " + Numerals.count(width) + " × " + Numerals.count(height)
                        + " pixels; at most 50 million can be opened, and 32,768 on a side.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void halfAPictureIsRefused(String format) throws IOException {
        byte[] whole = noise(format);
        Path path = Files.write(folder.resolve("cut." + format), Arrays.copyOf(whole, whole.length / 2));

        refused(path, path + " is damaged or cut short: its picture cannot be read.");
    }

    @Test
    void aPictureWithoutItsDataIsRefused() throws IOException {
        Path path = Files.write(folder.resolve("empty.png"), headerOnly(10, 10));

        refused(path, path + " is damaged or cut short: its picture cannot be read.");
    }

    @Test
    void damageAnywhereIsRefusedOrSurvivedButNeverEscapes() throws IOException {
        Random random = new Random(3);
        for (String format : new String[] {"png", "jpg", "gif", "bmp"}) {
            byte[] whole = noise(format);
            for (int trial = 0; trial < 60; trial++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit < 3; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(PictureDecoder.decode(damaged, "damaged").shape().rank())
                            .isEqualTo(2);
                } catch (Refusal e) {
                    assertThat(e).hasMessageContaining("damaged");
                }
            }
        }
    }

    @Test
    void aTextIsNotAPicture() throws IOException {
        Path path = Files.writeString(folder.resolve("notes.png"), "not a picture at all");

        refused(path, path + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");
    }

    @Test
    void anEmptyFileIsNotAPicture() throws IOException {
        Path path = Files.createFile(folder.resolve("empty.png"));

        refused(path, path + " is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");
    }

    @Test
    void aFolderIsNotAPicture() {
        refused(folder, folder + " is a folder; a file is needed here.");
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("nowhere.png");

        refused(path, "There is no file " + path + ".");
    }

    @Test
    void aLargeFileIsRefusedBySize() throws IOException {
        Path path = folder.resolve("large.bmp");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((64 << 20) + 1);
        }

        refused(path, path + " is larger than 64 MB; smaller files only, please.");
    }

    private static void refused(Path path, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pictures.grey(path))
                .withMessage(sentence)
                .satisfies(e -> assertThat(Words.in(Language.CHINESE).say(e.sentence()))
                        .contains(path.toString())
                        .containsPattern("\\p{IsHan}{4}"));
    }

    private static byte[] noise(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, random.nextInt());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] headerOnly(int width, int height) {
        return headerOnly(width, height, 8);
    }

    /** Of three colours and opacity, in so many bits each. */
    static byte[] headerOnly(int width, int height, int bits) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) bits, 6, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .putInt(10)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
