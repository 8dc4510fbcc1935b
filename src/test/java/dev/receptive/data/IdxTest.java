package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxTest {

    /** Two images of 2×3. */
    static final byte[] IMAGES = idx(0x08, new int[] {2, 2, 3}, 0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255);

    @Test
    void bytesHaveNoSign() {
        Idx idx = Idx.decode(IMAGES, "images");

        assertThat(idx.claim()).hasToString("U8 [2, 2, 3]");
        assertThat(idx.tensor())
                .isEqualTo(Tensor.of(Shape.of(2, 2, 3), 0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255));
    }

    @Test
    void whatIsGzippedIsKnownByItsFirstBytes() {
        assertThat(Idx.decode(gzip(IMAGES), "images").values())
                .isEqualTo(Idx.decode(IMAGES, "images").values());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            09, FF7F,             -1,          127
            0B, FFFE7FFF,         -2,          32767
            0C, FFFFFFFD01000000, -3,          16777216
            0D, C02000003E800000, -2.5,        0.25
            0E, C0040000000000003FB999999999999A, -2.5, 0.1
            """)
    void everyTypeIsBigEndian(String type, String values, float first, float second) {
        byte[] file = HexFormat.of().parseHex("0000" + type + "01" + "00000002" + values);

        assertThat(Idx.decode(file, "numbers").tensor()).isEqualTo(Tensor.of(Shape.of(2), first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0000080100000003 0102     | x is cut short: it needs 3 more bytes, and there are at most 2.
            0000080100000002 010203   | x goes on after its last number: it is damaged, or several files were put into one.
            000008010000000001        | x has the shape [0]: it holds no numbers.
            00000801FFFFFFFF01        | x announces the shape [4294967295]; at most 268,435,456 numbers can be read.
            00000803FFFFFFFFFFFFFFFFFFFFFFFF | x announces the shape [4294967295, 4294967295, 4294967295]; \
            at most 268,435,456 numbers can be read.
            00000A010000000101        | x is not an IDX file: it starts with 00 00 0a 01.
            89504E47                  | x is not an IDX file: it starts with 89 50 4e 47.
            000008                    | x is cut short: it needs 4 more bytes, and there are at most 3.
            1F8B08                    | x is damaged or cut short: it cannot be unpacked.
            """)
    void aLieIsRefused(String bytes, String sentence) {
        byte[] file = HexFormat.of().parseHex(bytes.replace(" ", ""));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Idx.decode(file, "x"))
                .withMessage(sentence);
    }

    @Test
    void aSmallFileIsNotTakenForABigOne() {
        byte[] bomb = gzip(idx(0x08, new int[] {200, 1000, 1000}, 1));

        assertThat(bomb).hasSizeLessThan(100);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Idx.decode(bomb, "bomb"))
                .withMessageStartingWith("bomb is cut short: it needs 200,000,000 more bytes");
    }

    @Test
    @Timeout(10)
    void aBombIsRefusedByWhatItClaims() {
        byte[] bomb = Arrays.copyOf(gzip(idx(0x0D, new int[] {100_000_000}, 1)), 1_000_000);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Idx.decode(bomb, "bomb"))
                .withMessage(
                        "bomb would unpack from " + Numerals.count(bomb.length)
                                + " to 400,000,000 bytes; what grows more than 100-fold is not unpacked. Save it without compression.");
    }

    @Test
    void manyEqualLabelsAreNoBomb() {
        byte[] labels = gzip(idx(0x08, new int[] {20_000_000}, new int[20_000_000]));

        assertThat(labels).hasSizeLessThan(20_000_000 / 100);
        assertThat(Idx.decode(labels, "labels").values()).isEqualTo(new byte[20_000_000]);
    }

    @Test
    void whatStandsAfterAGzippedFileIsPassedOverAndAnotherOneIsNot() {
        byte[] good = gzip(IMAGES);

        assertThat(Idx.decode(Damage.joined(good, good.length, good.length, new byte[] {1, 2, 3}), "x")
                        .values())
                .isEqualTo(Idx.decode(IMAGES, "x").values());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Idx.decode(Damage.joined(good, good.length, good.length, good), "x"))
                .withMessage("x goes on after its last number: it is damaged, or several files were put into one.");
    }

    @Test
    void whatWouldUnpackToMoreThanItSaysIsNotUnpacked() {
        byte[] bomb = gzip(idx(0x08, new int[] {1}, new int[10_000_000]));

        assertThat(bomb).hasSizeLessThan(20_000);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Idx.decode(bomb, "bomb"))
                .withMessage("bomb goes on after its last number: it is damaged, or several files were put into one.");
    }

    @Test
    void damageIsRefusedOrHarmless() {
        for (byte[] good : new byte[][] {IMAGES, gzip(IMAGES), idx(0x0E, new int[] {2}, new int[16])}) {
            Damage.everyLength(good, "some.idx", IdxTest::read);
            Damage.everyBit(good, good.length, "some.idx", IdxTest::read);
            Damage.atRandom(good, 3000, "some.idx", IdxTest::read);
        }
    }

    private static void read(byte[] bytes) {
        Idx idx = Idx.decode(bytes, "some.idx");
        assertThat(idx.tensor().shape().count()).isPositive();
    }

    static byte[] idx(int type, int[] sizes, int... values) {
        ByteBuffer file = ByteBuffer.allocate(4 + 4 * sizes.length + values.length)
                .put(new byte[] {0, 0, (byte) type, (byte) sizes.length});
        for (int size : sizes) {
            file.putInt(size);
        }
        for (int value : values) {
            file.put((byte) value);
        }
        return file.array();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
