package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
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

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            {'descr': '<f4', 'fortran_order': False, 'shape': (2,), }@    x is cut short: it needs 8 more bytes, and there are at most 4.
            {'descr': '|u1', 'fortran_order': False, 'shape': (3,), }@    x goes on after its last number: it is damaged, or several files were put into one.
            {'descr': '|u1', 'fortran_order': False, 'shape': (0, 4), }@  x has the shape [0, 4]: it holds no numbers.
            {'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 99999999999, 2), }@ \
            x announces the shape [99999999999, 99999999999, 2]; at most 268,435,456 numbers can be read.
            {'descr': '<U4', 'fortran_order': False, 'shape': (1,), }@    \
            x holds texts (<U4), not numbers; save numbers, such as array.astype("float32").
            {'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }@   \
            x is damaged: its header cannot be understood: {'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }
            {'descr': '<f4', 'shape': (1,), }@                            \
            x is damaged: its header cannot be understood: {'descr': '<f4', 'shape': (1,), }
            """)
    void aLieIsRefused(String header, String sentence) {
        refused(npy(1, header, "00000000"), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            [('a', '<f4'), ('b', '<i4')]@ x holds records of several fields; save the field that is needed, such as \
            numpy.save(file, array["x"]).
            '|O'@    x holds Python objects, which only Python can read; save numbers, such as array.astype("float32").
            '|S8'@   x holds texts (|S8), not numbers; save numbers, such as array.astype("float32").
            '<c16'@  x holds complex numbers (<c16), which cannot be shown; save array.real, array.imag or abs(array).
            '<M8[ns]'@ x holds dates or times (<M8[ns]), not numbers; save numbers, such as array.astype("int64").
            '<f16'@  x holds the type <f16; decimals of 16, 32 or 64 bits, whole numbers and booleans can be read.
            '|V2'@   x holds the type |V2; decimals of 16, 32 or 64 bits, whole numbers and booleans can be read.
            """, quoteCharacter = '`')
    void whatHoldsNoNumbersIsNotCalledDamaged(String type, String sentence) {
        refused(npy(1, "{'descr': " + type + ", 'fortran_order': False, 'shape': (1,), }", "00"), sentence);
    }

    @Test
    void severalArraysInOneFileAreNotCalledDamage() {
        byte[] one = npy(1, "{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }", "07");

        refused(
                Damage.joined(one, one.length, one.length, one),
                "x holds more than one array, as numpy.save makes it when it is called twice on one open file. "
                        + "Save each array in a file of its own, or all of them with numpy.savez.");
    }

    @Test
    void aLongHeaderIsNotCalledDamage() {
        byte[] file = npy(2, "{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }" + " ".repeat(70_000), "07");

        refused(file, "x has a header of 70,068 bytes; at most 65,536 can be read.");
    }

    @Test
    void whatAHeaderHoldsIsShownOnOneLine() throws IOException {
        Path file = Path.of("src/test/resources/hostile/control-characters.npy");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npy.read(file))
                .satisfies(NpyTest::onOneLine);
    }

    /** In both languages, with no character that acts instead of being seen. */
    static void onOneLine(Refusal refusal) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say(refusal.sentence()).codePoints().allMatch(Visible::isSeen))
                    .as(refusal.getMessage())
                    .isTrue();
        }
    }

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        String header = "{'descr': '%s', 'fortran_order': False, 'shape': (), }";

        refused(npy(1, header.formatted("<i4"), "01000001"), "x holds 16777217, which 32-bit numbers cannot show.");
        refused(
                npy(1, header.formatted(">u8"), "FFFFFFFFFFFFFFFF"),
                "x holds 18446744073709551615, which 32-bit numbers cannot show.");
        refused(
                npy(1, header.formatted(">f8"), "7FEFFFFFFFFFFFFF"),
                "x holds 1.7976931348623157e308, which 32-bit numbers cannot show.");
    }

    @Test
    void anotherFileIsRefused() {
        refused(
                "not an array".getBytes(StandardCharsets.US_ASCII),
                "x is not an .npy file: it starts with 6e 6f 74 20 61 6e.");
        byte[] future = npy(1, "{}", "");
        future[6] = 4;
        refused(future, "x has version 4.0; .npy files of versions 1.0 to 3.0 can be read.");
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

    @Test
    void damageIsRefusedOrHarmless() {
        for (byte[] good : new byte[][] {
            npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", "0000803F000000C0"),
            npy(3, "{'descr': '>i8', 'fortran_order': True, 'shape': (1, 2), }", "00000000000000010000000000000002"),
        }) {
            Damage.everyLength(good, "some.npy", NpyTest::read);
            Damage.everyBit(good, good.length, "some.npy", NpyTest::read);
            Damage.atRandom(good, 5000, "some.npy", NpyTest::read);
        }
    }

    private static Tensor decode(byte[] file, String name) {
        return Npy.decode(Unpacking.plain(new ByteArrayInputStream(file), file.length, name), name);
    }

    private static void read(byte[] bytes) {
        assertThat(decode(bytes, "some.npy").shape().count()).isPositive();
    }

    private static void refused(byte[] file, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decode(file, "x"))
                .withMessage(sentence);
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
