package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyTest {

    private final Path folder;

    NpyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatIsWrittenIsReadBackInEveryBit() {
        Tensor special = Tensor.of(
                Shape.of(2, 1, 4),
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                -0f,
                Float.MIN_VALUE,
                -Float.MAX_VALUE,
                0.1f,
                1e-40f);
        for (Tensor tensor : new Tensor[] {special, Tensor.scalar(7), Tensor.filled(Shape.of(40_000), 0.5f)}) {
            Path path = folder.resolve("a.npy");
            Npy.write(path, tensor);

            assertThat(Npy.read(path)).isEqualTo(tensor);
        }
    }

    /** {@code numpy.save} of NumPy 2.4 writes exactly these bytes. */
    @Test
    void whatIsWrittenIsWhatNumpyWrites() throws IOException {
        Path path = folder.resolve("a.npy");
        Npy.write(path, Tensor.of(Shape.of(3), 1, -2, 0.5f));

        byte[] expected =
                npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", "0000803F000000C00000003F");
        assertThat(Files.readAllBytes(path)).isEqualTo(expected);
        assertThat(expected).hasSize(128 + 12);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            |b1, 0001,                              0,      1
            |i1, 80FF,                              -128,   -1
            |u1, 80FF,                              128,    255
            <i2, 0080FF7F,                          -32768, 32767
            >i2, 80007FFF,                          -32768, 32767
            <u2, 0080FFFF,                          32768,  65535
            <i4, 000000FFFFFFFFFF,                  -16777216, -1
            >u4, 80000000FF000000,                  2147483648, 4278190080
            <i8, 0000000000000080FFFFFFFFFFFFFFFF,  -9223372036854775808, -1
            >u8, 8000000000000000FFFFFF0000000000,  9223372036854775808, 18446742974197923840
            <f2, 003C0100,                          1,      5.9604645e-8
            >f2, FBFF7C00,                          -65504, Infinity
            <f4, 0000803FDB0F4940,                  1,      3.1415927
            >f8, 3FF0000000000000400921FB54442D18,  1,      3.1415927
            """)
    void everyTypeIsRead(String type, String values, float first, float second) {
        byte[] file = npy(1, "{'descr': '" + type + "', 'fortran_order': False, 'shape': (2,), }", values);

        assertThat(decode(file, "x")).isEqualTo(Tensor.of(Shape.of(2), first, second));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyVersionAndOrderIsRead(int version) {
        String header = "{'descr': '|u1', 'fortran_order': %s, 'shape': (2, 3), }";

        assertThat(decode(npy(version, header.formatted("False"), "000102030405"), "x"))
                .isEqualTo(Tensor.of(Shape.of(2, 3), 0, 1, 2, 3, 4, 5));
        assertThat(decode(npy(version, header.formatted("True"), "000102030405"), "x"))
                .isEqualTo(Tensor.of(Shape.of(2, 3), 0, 2, 4, 1, 3, 5));
    }

    @Test
    void fortranOrderIsTheOrderOfTheReversedAxes() {
        String header = "{\"shape\":(2,3,2L),\"fortran_order\":True,\"descr\":\"|u1\"}";

        assertThat(decode(npy(1, header, "000102030405060708090A0B"), "x"))
                .isEqualTo(Tensor.of(Shape.of(2, 3, 2), 0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11));
    }

    @Test
    void everyHalfIsWhatItsBitsSay() {
        ByteBuffer bits = ByteBuffer.allocate(2);
        for (int half = 0; half < 0x7C00; half++) {
            float value = half(bits.putShort(0, (short) half));
            float negative = half(bits.putShort(0, (short) (half | 0x8000)));
            int exponent = half >> 10;
            double expected = exponent == 0
                    ? half * Math.pow(2, -24)
                    : (1 + (half & 0x3FF) / 1024.0) * Math.pow(2, exponent - 15);

            assertThat(value).isEqualTo((float) expected);
            assertThat(Float.floatToRawIntBits(negative)).isEqualTo(Float.floatToRawIntBits(value) | 0x80000000);
        }
    }

    private static float half(ByteBuffer bits) {
        float[] value = new float[1];
        ElementType.F16.floats(bits, value, 1, "x");
        return value[0];
    }

    private static Tensor decode(byte[] file, String name) {
        return Npy.decode(Unpacking.plain(new ByteArrayInputStream(file), file.length, name), name);
    }

    /** A file with a header that is padded to a multiple of 64 bytes. */
    static byte[] npy(int version, String header, String values) {
        int before = version == 1 ? 10 : 12;
        byte[] text = Arrays.copyOf(
                header.getBytes(StandardCharsets.ISO_8859_1), (before + header.length() + 1 + 63) / 64 * 64 - before);
        Arrays.fill(text, header.length(), text.length - 1, (byte) ' ');
        text[text.length - 1] = '\n';
        byte[] data = HexFormat.of().parseHex(values);
        ByteBuffer file = ByteBuffer.allocate(before + text.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            file.putShort((short) text.length);
        } else {
            file.putInt(text.length);
        }
        return file.put(text).put(data).array();
    }
}
