package dev.receptive.data;

import static dev.receptive.data.NpyTest.npy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no array, or none that can be read, is refused in a sentence that says what it is. */
class NpyRefusalTest {

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
                .satisfies(NpyRefusalTest::onOneLine);
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
    void damageIsRefusedOrHarmless() {
        for (byte[] good : new byte[][] {
            npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", "0000803F000000C0"),
            npy(3, "{'descr': '>i8', 'fortran_order': True, 'shape': (1, 2), }", "00000000000000010000000000000002"),
        }) {
            Damage.everyLength(good, "some.npy", NpyRefusalTest::read);
            Damage.everyBit(good, good.length, "some.npy", NpyRefusalTest::read);
            Damage.atRandom(good, 5000, "some.npy", NpyRefusalTest::read);
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
}
