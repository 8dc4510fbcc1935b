package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpzTest {

    private static final byte[] ONE = NpyTest.npy(1, "{'descr': '|u1', 'fortran_order': False, 'shape': (), }", "01");
    private static final byte[] TWO =
            NpyTest.npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", "0000803F000000C0");

    private final Path file;

    NpzTest(@TempDir Path folder) {
        this.file = folder.resolve("some.npz");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyArrayHasItsName(boolean deflated) throws IOException {
        Files.write(file, zip(deflated, "conv1.weight.npy", TWO, "notes.txt", new byte[] {1}, "层/bias.npy", ONE));

        Npz npz = Npz.open(file);

        assertThat(npz.names()).containsExactly("conv1.weight", "层/bias");
        assertThat(npz.tensors())
                .containsEntry("conv1.weight", Tensor.of(Shape.of(2), 1, -2))
                .containsEntry("层/bias", Tensor.scalar(1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> npz.tensor("notes.txt"))
                .withMessage(file + " holds nothing named \"notes.txt\".");
    }

    /** Written with {@code numpy.savez} and {@code numpy.savez_compressed} of NumPy 2.4. */
    @ParameterizedTest
    @ValueSource(strings = {"numpy.npz", "numpy-compressed.npz"})
    void whatNumpyWroteIsRead(String resource) {
        Npz npz = Npz.open(Path.of("src/test/resources/dev/receptive/data", resource));

        assertThat(npz.names()).containsExactly("weight", "fortran", "half", "count");
        assertThat(npz.tensor("weight")).isEqualTo(Tensor.of(Shape.of(2, 3), 0, 0.5f, 1, 1.5f, 2, 2.5f));
        assertThat(npz.tensor("fortran")).isEqualTo(Tensor.of(Shape.of(2, 2), 1, 2, 3, 4));
        assertThat(npz.tensor("half")).isEqualTo(Tensor.of(Shape.of(2), 0.33325195f, -65504));
        assertThat(npz.tensor("count")).isEqualTo(Tensor.scalar(12345));
    }

    @Test
    void theSizesOfTheDirectoryAreNotBelieved() throws IOException {
        byte[] zip = zip(true, "a.npy", TWO);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 6);
        bytes.putInt(directory + 24, 1_000_000_000);
        Files.write(file, zip);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npz.open(file).tensor("a"))
                .withMessageStartingWith(file + " [a] is cut short: it needs 1,000,000,000 more bytes");

        bytes.putInt(directory + 20, Integer.MAX_VALUE);
        Files.write(file, zip);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npz.open(file).tensor("a"))
                .withMessageStartingWith(file + " [a] is cut short: it needs 1,000,000,000 more bytes");
    }

    @Test
    void aNameWithALineBreakIsShownOnOneLine() {
        Npz npz = Npz.open(Path.of("src/test/resources/hostile/line-break-in-a-name.npz"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(npz::tensors).satisfies(NpyRefusalTest::onOneLine);
    }

    @Test
    @Timeout(10)
    void anEntryThatWouldUnpackToMuchMoreThanItIsIsNotUnpacked() throws IOException {
        byte[] header = NpyTest.npy(1, "{'descr': '<f4', 'fortran_order': True, 'shape': (100000000,), }", "");
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        Files.write(file, zip(true, "a.npy", Damage.joined(noise, 0, 0, header)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npz.open(file).tensor("a"))
                .withMessageStartingWith(file + " [a] would unpack from 1,000")
                .withMessageEndingWith(
                        " to 400,000,000 bytes; what grows more than 100-fold is not unpacked. Save it without compression.");
    }

    @Test
    @Timeout(10)
    void aBombOfHarmlessSizeIsRead() throws IOException {
        byte[] zeros = NpyTest.npy(1, "{'descr': '|u1', 'fortran_order': True, 'shape': (4000, 1000), }", "");
        Files.write(file, zip(true, "a.npy", Arrays.copyOf(zeros, zeros.length + 4_000_000)));

        assertThat(Npz.open(file).tensor("a")).isEqualTo(Tensor.filled(Shape.of(4000, 1000), 0));
    }

    @Test
    void aDirectoryIsMeasuredBeforeItIsRead() throws IOException {
        byte[] zip = zip(true, "a.npy", TWO);
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 10, 500_000_000);

        refused(zip, file + " is damaged or cut short: it cannot be unpacked.");
    }

    @Test
    void aChangedNumberIsNoticed() throws IOException {
        byte[] zip = zip(false, "a.npy", TWO);
        int numbers = new String(zip, StandardCharsets.ISO_8859_1).indexOf("\u0093NUMPY") + TWO.length - 8;
        zip[numbers]++;
        Files.write(file, zip);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npz.open(file).tensor("a"))
                .withMessage(file + " [a] is damaged or cut short: it cannot be unpacked.");
    }

    @Test
    void anArrayOfZerosIsNoBomb() throws IOException {
        byte[] header = NpyTest.npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2500, 2500), }", "");
        Files.write(file, zip(true, "a.npy", Arrays.copyOf(header, header.length + Float.BYTES * 2500 * 2500)));

        assertThat(Files.size(file)).isLessThan(Float.BYTES * 2500 * 2500 / 100);
        assertThat(Npz.open(file).tensor("a").shape()).isEqualTo(Shape.of(2500, 2500));
    }

    @Test
    void manyFilesNoneAndAnotherFileAreRefused() throws IOException {
        Object[] many = new Object[20_002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".npy";
            many[i + 1] = new byte[0];
        }
        refused(zip(true, many), file + " holds 10,001 files; at most 10,000 can be read.");
        refused(zip(true, "a.txt", ONE), file + " holds no .npy file.");
        refused(ONE, file + " is damaged or cut short: it cannot be unpacked.");
    }

    @Test
    void damageIsRefusedOrHarmless() {
        for (boolean deflated : new boolean[] {true, false}) {
            byte[] good = zip(deflated, "a.npy", TWO, "b.npy", ONE);
            Damage.everyLength(good, file.toString(), this::read);
            Damage.everyByte(good, file.toString(), this::read);
            Damage.atRandom(good, 750, file.toString(), this::read);
        }
    }

    private void read(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Npz.open(file).tensors()).isNotEmpty();
    }

    private void refused(byte[] bytes, String sentence) throws IOException {
        Files.write(file, bytes);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Npz.open(file))
                .withMessage(sentence);
    }

    private static byte[] zip(boolean deflated, Object... namesAndBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(deflated ? ZipOutputStream.DEFLATED : ZipOutputStream.STORED);
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                byte[] bytes = (byte[]) namesAndBytes[i + 1];
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry((String) namesAndBytes[i]);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
