package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.Mutations;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two thousand mutants of each format. With {@code -Dmutations.show=100}, the hundred strangest sentences are printed, to
 * be read as whoever gave the file would read them.
 */
@Timeout(120)
class MutatedFilesTest {

    private static final int MUTANTS = 2000;
    private static final Mutations MUTATIONS = new Mutations();
    private static final Path PICTURES = Path.of("src/test/resources/pictures");

    private final Path folder;

    MutatedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterAll
    static void show() {
        MUTATIONS.strangest(Integer.getInteger("mutations.show", 0)).forEach(System.out::println);
    }

    @ParameterizedTest
    @CsvSource({
        "png, 'type0-8bit-interlaced|type2-16bit|transparent-palette-4bit|turned-6'",
        "jpg, 'colour-420|grey-progressive|turned-8|cmyk-adobe'",
        "gif, 'plain|small-frame-transparent|three-frames'",
        "bmp, '4bit-run-lengths|8bit-run-lengths|24bit-top-down|32bit-alpha|1bit'",
    })
    void aMutatedPictureIsReadOrRefusedInOneSentence(String format, String names) throws IOException {
        List<byte[]> good = Stream.of(names.split("\\|"))
                .map(name -> bytes(PICTURES.resolve(name + "." + format)))
                .toList();

        mutate(
                good,
                format,
                bytes -> assertThat(PictureDecoder.decode(bytes, "mutant." + format)
                                .shape()
                                .rank())
                        .isEqualTo(2));
    }

    @Test
    void aMutatedIdxFileIsReadOrRefusedInOneSentence() {
        byte[] decimals = IdxTest.idx(0x0E, new int[] {2, 1}, new int[16]);

        mutate(List.of(IdxTest.IMAGES, decimals), "idx", bytes -> readIdx(bytes, "mutant.idx"));
        mutate(
                List.of(IdxTest.gzip(IdxTest.IMAGES), IdxTest.gzip(decimals)),
                "idx.gz",
                bytes -> readIdx(bytes, "mutant.idx.gz"));
    }

    @Test
    void aMutatedArrayIsReadOrRefusedInOneSentence() {
        List<byte[]> good = List.of(
                NpyTest.npy(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", "0000803F000000C0"),
                NpyTest.npy(2, "{'descr': '>i8', 'fortran_order': True, 'shape': (1,), }", "0000000000000001"),
                NpyTest.npy(3, "{'descr': '|u1', 'fortran_order': False, 'shape': (), }", "07"));

        mutate(good, "npy", bytes -> inFile(bytes, "mutant.npy", Npy::read));
    }

    @Test
    void aMutatedArchiveIsReadOrRefusedInOneSentence() {
        List<byte[]> good = List.of(
                bytes(Path.of("src/test/resources/dev/receptive/data/numpy.npz")),
                bytes(Path.of("src/test/resources/dev/receptive/data/numpy-compressed.npz")));

        mutate(
                good,
                "npz",
                bytes -> inFile(bytes, "mutant.npz", path -> Npz.open(path).tensors()));
    }

    @Test
    void mutatedWeightsAreReadOrRefusedInOneSentence() {
        Path one = folder.resolve("one");
        Safetensors.write(
                one,
                Map.of("conv.weight", Tensor.filled(Shape.of(2, 1, 2, 2), 0.5f), "层", Tensor.scalar(1)),
                Map.of("format", "pt"));
        Path two = folder.resolve("two");
        Safetensors.write(two, Map.of("b", Tensor.scalar(1)), Map.of());

        mutate(
                List.of(bytes(one), bytes(two)),
                "safetensors",
                bytes -> inFile(
                        bytes,
                        "mutant.safetensors",
                        path -> Safetensors.open(path).tensors()));
    }

    private static void mutate(List<byte[]> good, String ending, Consumer<byte[]> read) {
        good.forEach(read);
        MUTATIONS.read(good, MUTANTS, "mutant." + ending, read);
    }

    private static void readIdx(byte[] bytes, String name) {
        assertThat(Idx.decode(bytes, name).tensor().shape().count()).isPositive();
    }

    private void inFile(byte[] bytes, String name, Consumer<Path> read) {
        Path path = folder.resolve(name);
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.accept(path);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
