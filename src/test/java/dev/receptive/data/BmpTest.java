package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BmpTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1bit",
                "4bit",
                "8bit",
                "16bit-555",
                "24bit",
                "24bit-top-down",
                "32bit",
                "32bit-alpha",
                "32bit-masks",
                "4bit-run-lengths",
                "8bit-run-lengths",
            })
    void aBmpThatEndsTooSoonIsRefusedOrReadToTheSameNumbers(String name) throws IOException {
        byte[] whole = Files.readAllBytes(PICTURES.resolve(name + ".bmp"));
        Tensor expected = PictureDecoder.decode(whole, "whole.bmp");
        for (int length = 0; length < whole.length; length++) {
            try {
                assertThat(PictureDecoder.decode(Arrays.copyOf(whole, length), "cut.bmp"))
                        .as("the first %d bytes", length)
                        .isEqualTo(expected);
            } catch (Refusal e) {
                assertThat(e).hasMessageContaining("cut.bmp");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "24bit, 5500, 5500",
        "24bit-top-down, 5500, -5500",
        "1bit, 6000, 6000",
        "32bit-alpha, 5500, 5500",
        "4bit-run-lengths, 5500, 5500",
        "8bit-run-lengths, 1000, 600",
    })
    void aBmpWithFewerBytesThanItsPixelsTakeIsRefused(String name, int width, int height) throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve(name + ".bmp"));
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(2, Integer.MAX_VALUE)
                .putInt(18, width)
                .putInt(22, height);

        refused(file, width, Math.abs(height));
    }

    @Test
    void aBmpWithTheOldestHeaderIsMeasuredToo() {
        ByteBuffer file = ByteBuffer.allocate(26 + 40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'B', 'M'})
                .putInt(2, 26 + 40)
                .putInt(10, 26)
                .putInt(14, 12)
                .putShort(18, (short) 3)
                .putShort(20, (short) 3)
                .putShort(22, (short) 1)
                .putShort(24, (short) 24);

        assertThat(PictureDecoder.decode(file.array(), "old.bmp").shape().count())
                .isEqualTo(9);
        refused(file.putShort(20, (short) 4).array(), 3, 4);
    }

    @Test
    void halfOfALargeBmpIsRefused() {
        byte[] file = ByteBuffer.allocate(54 + 3 * 6000 * 3000)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'B', 'M'})
                .putInt(2, 54 + 3 * 6000 * 6000)
                .putInt(10, 54)
                .putInt(14, 40)
                .putInt(18, 6000)
                .putInt(22, 6000)
                .putShort(26, (short) 1)
                .putShort(28, (short) 24)
                .array();

        refused(file, 6000, 6000);
    }

    private static void refused(byte[] file, int width, int height) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PictureDecoder.decode(file, "x"))
                .withMessage("x is damaged or cut short: it announces " + width + " × " + height
                        + " pixels, more than its " + Numerals.count(file.length) + " bytes can hold.");
    }
}
