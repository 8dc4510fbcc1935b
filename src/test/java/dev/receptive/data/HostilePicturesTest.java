package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that ask for much work or much memory: they are refused by what they claim, or what they ask for is passed over. */
@Timeout(10)
class HostilePicturesTest {

    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    @Test
    void aJpegOfThousandsOfScansIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/hostile/progressive-3000-scans.jpg"));

        refused(
                file,
                "x is a JPEG of 3001 scans, too many for its size: decoding it would take very long. "
                        + "Save it as an ordinary JPEG or PNG.");
    }

    @Test
    void scansAreCountedInPixels() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("colour-progressive.jpg"));
        int frame = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C2");
        ByteBuffer.wrap(file).putShort(frame + 5, (short) 7000).putShort(frame + 7, (short) 7000);

        assertThat(Jpeg.of(file).tones()).isEqualTo(JpegTones.YCBCR);
        refused(file, "x is damaged or cut short: it announces 7000 × 7000 pixels, more than its 761 bytes can hold.");
        ByteArrayOutputStream scans = new ByteArrayOutputStream();
        scans.write(file, 0, file.length - 2);
        for (int i = 0; i < 30; i++) {
            scans.writeBytes(HexFormat.of().parseHex("FFDA0008010100000000"));
        }
        refused(
                scans.toByteArray(),
                "x is a JPEG of 40 scans, too many for its size: decoding it would take very long. "
                        + "Save it as an ordinary JPEG or PNG.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type0-1bit.png", "grey.jpg", "plain.gif"})
    void aFewBytesAreNotTakenForMillionsOfPixels(String name) throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve(name));
        ByteBuffer in = ByteBuffer.wrap(file);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (name.endsWith("jpg")) {
            in.putShort(text.indexOf("\u00FF\u00C0") + 5, (short) 7000)
                    .putShort(text.indexOf("\u00FF\u00C0") + 7, (short) 7000);
        } else if (name.endsWith("gif")) {
            in.order(ByteOrder.LITTLE_ENDIAN)
                    .putShort(text.indexOf(",\0\0\0\0") + 5, (short) 7000)
                    .putShort(text.indexOf(",\0\0\0\0") + 7, (short) 7000);
        } else {
            in.putInt(16, 7000).putInt(20, 7000);
        }

        refused(
                file,
                "x is damaged or cut short: it announces 7000 × 7000 pixels, more than its " + file.length
                        + " bytes can hold.");
    }

    @Test
    void aHugeScreenAroundASmallFrameIsRefused() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("plain.gif"));
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) 65535)
                .putShort(8, (short) 65535);

        refused(file, "x has 65,535 × 65,535 pixels; at most 50 million can be opened, and 32,768 on a side.");
    }

    @Test
    void aCommentOfMegabytesInAGifIsPassedOver() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("plain.gif"));
        int frame = new String(file, StandardCharsets.ISO_8859_1).indexOf(",\0\0\0\0");
        ByteArrayOutputStream comment = new ByteArrayOutputStream();
        comment.writeBytes(new byte[] {0x21, (byte) 0xFE});
        byte[] block = new byte[256];
        block[0] = (byte) 255;
        for (int i = 0; i < 30_000; i++) {
            comment.writeBytes(block);
        }
        comment.write(0);

        assertThat(grey(Damage.joined(file, frame, frame, comment.toByteArray())))
                .isEqualTo(grey(file));
    }

    @Test
    void whatUnpacksBesideThePixelsIsPassedOver() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("type3-8bit.png"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[200_000_000]);
        }
        byte[] before = {'a', 0, 0};
        byte[] bomb = Damage.joined(packed.toByteArray(), 0, 0, before);
        byte[] text = Damage.joined(file, 33, 33, chunk("zTXt", bomb));

        assertThat(grey(Damage.joined(text, 33, 33, chunk("iCCP", bomb)))).isEqualTo(grey(file));
    }

    @Test
    void manyChunksBesideThePixelsAreRefused() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("type3-8bit.png"));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            chunks.writeBytes(chunk("teSt", new byte[0]));
        }

        refused(
                Damage.joined(file, 33, 33, chunks.toByteArray()),
                "x is a PNG with 10,003 notes beside its pixels; at most 10,000 can be read.");
    }

    @ParameterizedTest
    @CsvSource({"9, 8", "3, 8", "0, 12"})
    void aJpegOfARareKindIsNotCalledDamaged(int coding, int bits) throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("grey.jpg"));
        int frame = new String(file, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        file[frame + 1] = (byte) (0xC0 + coding);
        file[frame + 4] = (byte) bits;

        refused(
                file,
                "x is a JPEG of a rare kind (bits of a sample: " + bits + ", colour channels: 1, coding: SOF" + coding
                        + ") that cannot be opened; save it as an ordinary JPEG or PNG.");
    }

    @Test
    void aBmpAroundAnotherFileIsNotOpened() throws IOException {
        byte[] file = Files.readAllBytes(PICTURES.resolve("24bit.bmp"));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(30, 4);

        refused(file, "x is not a picture that can be opened; PNG, JPEG, GIF and BMP can.");
    }

    private static Tensor grey(byte[] file) {
        return PictureDecoder.decode(file, "x");
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void refused(byte[] file, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PictureDecoder.decode(file, "x"))
                .withMessage(sentence);
    }
}
