package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    /** What is seen of the stored rows 1 2 3 / 4 5 6, by the table of the Exif standard. */
    @ParameterizedTest
    @CsvSource({
        "1, 123/456", "2, 321/654", "3, 654/321", "4, 456/123",
        "5, 14/25/36", "6, 41/52/63", "7, 63/52/41", "8, 36/25/14",
    })
    void aPhotographIsTurnedAsItWasSeen(int code, String rows) {
        Tensor turned = Orientation.of(jpeg(code, ByteOrder.LITTLE_ENDIAN))
                .apply(new Grey(new float[] {1, 2, 3, 4, 5, 6}, 2, 3))
                .toTensor();

        StringBuilder text = new StringBuilder();
        for (int y = 0; y < turned.shape().size(0); y++) {
            text.append(y == 0 ? "" : "/");
            for (int x = 0; x < turned.shape().size(1); x++) {
                text.append((int) turned.at(y, x));
            }
        }
        assertThat(text).hasToString(rows);
    }

    @Test
    void bothByteOrdersAreRead() {
        assertThat(Orientation.of(jpeg(6, ByteOrder.BIG_ENDIAN))).isEqualTo(new Orientation(6));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 300})
    void nonsenseMeansUpright(int code) {
        assertThat(Orientation.of(jpeg(code, ByteOrder.BIG_ENDIAN))).isEqualTo(new Orientation(1));
    }

    @Test
    void everyCutFileIsUprightOrRead() {
        byte[] whole = jpeg(6, ByteOrder.BIG_ENDIAN);
        for (int length = 0; length < whole.length; length++) {
            assertThat(Orientation.of(Arrays.copyOf(whole, length)).code()).isIn(1, 6);
        }
    }

    private static byte[] jpeg(int code, ByteOrder order) {
        byte[] tiff = ByteBuffer.allocate(26)
                .order(order)
                .put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) code)
                .putShort((short) 0)
                .putInt(0)
                .array();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 1, 2});
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + tiff.length)});
        file.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(tiff);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 0, 0, 0, 0, 0, 0});
        return file.toByteArray();
    }
}
