package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.KernelBank;
import dev.receptive.data.NumpyArray;
import dev.receptive.data.NumpyFiles;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Experiments whose numbers stand in files of NumPy. */
class ArrayFilesTest {

    private final Path folder;

    ArrayFilesTest(@TempDir Path folder) {
        this.folder = folder;
        NumpyFiles.counting(folder.resolve("flat.npy"), 4, 5);
        NumpyFiles.counting(folder.resolve("image.npy"), 3, 4, 5);
        NumpyFiles.counting(folder.resolve("batch.npy"), 1, 3, 4, 5);
        NumpyFiles.counting(folder.resolve("kernel.npy"), 2, 2);
        NumpyFiles.counting(folder.resolve("slices.npy"), 3, 2, 2);
        NumpyFiles.counting(folder.resolve("bank.npy"), 6, 3, 2, 2);
        NumpyFiles.counting(folder.resolve("depthwise.npy"), 6, 1, 2, 2);
        NumpyFiles.zip(folder.resolve("one.npz"), folder.resolve("bank.npy"));
        NumpyFiles.zip(folder.resolve("all.npz"), folder.resolve("image.npy"), folder.resolve("bank.npy"));
    }

    private static String stage(String input, String kernel) {
        return "stage:\n  bench: convolution\n  input: " + input + "\n  kernel: " + kernel + "\n";
    }

    private Document<ConvolutionExperiment> read(String yaml) {
        return ConvolutionFiles.read(yaml, "test.yaml", folder);
    }

    private String mistakes(String yaml) {
        FileProblems problems = catchThrowableOfType(FileProblems.class, () -> read(yaml));
        assertThat(problems).as(yaml).isNotNull();
        return String.join("~", Mistakes.lines(problems, "test.yaml")).replace(folder.toString(), "DIR");
    }

    private String saved(Document<ConvolutionExperiment> document) throws IOException {
        Path file = folder.resolve("saved.yaml");
        DocumentWriter.save(file, document);
        assertThat(ConvolutionFiles.open(file)).isEqualTo(document);
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {npy: flat.npy}                | {npy: kernel.npy}             | 1 | 1 | 1
            {npy: image.npy}               | {npy: slices.npy}             | 3 | 1 | 3
            {npy: batch.npy}               | {npy: bank.npy}               | 3 | 6 | 3
            {npz: all.npz, array: image}   | {npz: all.npz, array: bank}   | 3 | 6 | 3
            {npy: flat.npy}                | {npy: depthwise.npy}          | 1 | 6 | 1
            {npy: image.npy, slice: 2}     | {npy: bank.npy, slice: 17}    | 1 | 1 | 1
            """)
    void whatAFileHoldsIsWrittenAsItWasRead(String input, String kernel, int channels, int kernels, int depth)
            throws IOException {
        Document<ConvolutionExperiment> document = read(stage(input, kernel));

        ConvolutionExperiment experiment = document.experiment();
        assertThat(experiment.input().count()).isEqualTo(channels);
        assertThat(experiment.kernels().count()).isEqualTo(kernels);
        assertThat(experiment.kernels().depth()).isEqualTo(depth);
        assertThat(saved(document)).isEqualTo(stage(input, kernel));
    }

    @Test
    void theNumbersStandWhereNumpyHasThem() {
        ConvolutionExperiment experiment =
                read(stage("{npy: image.npy}", "{npy: bank.npy}")).experiment();

        assertThat(experiment.input().plane(2).values().at(3, 4)).isEqualTo(2 * 20 + 3 * 5 + 4);
        assertThat(experiment.kernels().slice(4, 1).values().at(1, 0)).isEqualTo((4 * 3 + 1) * 4 + 2);
    }

    @Test
    void depthwiseKernelsNeedTheirGroupsAsEver() throws IOException {
        String yaml = stage("{npy: image.npy}", "{npy: depthwise.npy}");

        assertThat(mistakes(yaml)).isEqualTo("4:11: Slices of a kernel: 1; channels in: 3. Groups: 3, not 1.");
        assertThat(saved(read(yaml + "  groups: 3\n"))).isEqualTo(yaml + "  groups: 3\n");
    }

    @Test
    void theOnlyArrayNeedsNoName() throws IOException {
        assertThat(saved(read(stage("{npy: image.npy}", "{npz: one.npz}"))))
                .isEqualTo(stage("{npy: image.npy}", "{npz: one.npz, array: bank}"));
    }

    @Test
    void biasesStandBesideTheKernelsOfAFile() {
        String yaml = stage("{npy: image.npy}", "{npy: bank.npy}");

        assertThat(read(yaml + "  bias: [0, 0, 0, 0, 0, 1/9]\n")
                        .experiment()
                        .kernels()
                        .biases()
                        .fraction(0, 5))
                .isPresent();
        assertThat(mistakes(yaml + "  bias: [1, 2]\n"))
                .isEqualTo("5:9: Biases: 2; kernels: 6. Each kernel has one bias.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {npy: no.npy}                       | 3:16: There is no file DIR/no.npy.
            {npy: kernel.npy, slise: 1}         | 3:28: unknown key "slise"; did you mean "slice"?
            {npy: image.npy, slice: 3}          | 3:34: The slice is 3; it can be 0 to 2.
            {npy: image.npy, of: [1, 3]}        | 3:27: unknown key "of"; known: npy, slice
            {npy: image.npy, array: x}          | 3:27: unknown key "array"; known: npy, slice
            {npy: image.npy, npz: all.npz}      | 3:11: unknown key "npy"; did you mean "npz"?
            {npz: all.npz}                      | 3:16: DIR/all.npz holds 2 arrays, image, bank; the file of an experiment can say which, such as array: image.
            {npz: all.npz, array: imag}         | 3:16: DIR/all.npz holds nothing named "imag".
            {npy: all.npz}                      | 3:16: DIR/all.npz is not an .npy file: it starts with 50 4b 03 04 14 00.
            {npy: bank.npy}                     | 3:16: DIR/bank.npy has the shape [6, 3, 2, 2]; an input has [height, width], [channels, height, width] or [1, channels, height, width].
            [{npy: image.npy}, {npy: flat.npy}] | 3:11: this file holds 3 grids and one is needed here: say which, from slice: 0 to slice: 2
            {npy: a.npy, slice: 0, of: [1], numbers: [[1]]} | 3:37: two whole numbers are needed here, such as of: [1, 3]
            {npz: a.npz, slice: 0, numbers: [[1]]} | 3:10: "array" is missing
            {npy: a.npy, numbers: [[1]], levels: [[1]]} | 3:10: name exactly one of: numbers, levels
            {npi: a.npy}                        | 3:11: unknown key "npi"; did you mean "npy"?
            """)
    void aWrongNameIsToldWithItsPlace(String input, String expected) {
        assertThat(mistakes(stage(input, "{npy: kernel.npy}"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {npy: image.npy, slice: x}    | 4:35: The slice must be a whole number, not "x"
            {npy: flat.npy, levels: [[1]]} | 4:27: unknown key "levels"; known: npy, slice, of, numbers
            [[{npy: slices.npy}]]         | 4:13: this file holds 3 grids and one is needed here: say which, from slice: 0 to slice: 2
            {npy: bank.npy}               | 4:11: 1 input channels cannot be split into groups of 3: the number of groups must divide the channels in.
            """)
    void aWrongKernelIsToldWithItsPlace(String kernel, String expected) {
        assertThat(mistakes(stage("{npy: flat.npy}", kernel))).isEqualTo(expected);
    }

    @Test
    void whatWasChangedByHandIsWrittenOutAndTheRestStillNamesItsFile() throws IOException {
        Document<ConvolutionExperiment> file = read(stage("{npy: image.npy}", "{npy: bank.npy}"));
        ConvolutionExperiment now = file.experiment();
        KernelBank kernels = now.kernels();
        ConvolutionExperiment edited = now.withInput(
                        now.input().with(1, now.input().plane(1).with(0, 0, 7.5f)))
                .withKernels(kernels.withSlice(4, kernels.slices().get(4).with(1, 1, -1)));

        assertThat(saved(file.with(edited, file.bookmark()))).startsWith("""
                stage:
                  bench: convolution
                  input:
                    - {npy: image.npy, slice: 0}
                    -
                      - [7.5, 21, 22, 23, 24]
                      - [ 25, 26, 27, 28, 29]
                      - [ 30, 31, 32, 33, 34]
                      - [ 35, 36, 37, 38, 39]
                    - {npy: image.npy, slice: 2}
                  kernel:
                    - - {npy: bank.npy, slice: 0}
                      - {npy: bank.npy, slice: 1}
                      - {npy: bank.npy, slice: 2}
                    - - {npy: bank.npy, slice: 3}
                      -
                        - [16, 17]
                        - [18, -1]
                      - {npy: bank.npy, slice: 5}
                """);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsKeptNeedsNoFileAnyMore(boolean gone) throws IOException {
        Document<ConvolutionExperiment> file = read(stage("{npz: all.npz, array: image}", "{npy: bank.npy}"));
        if (gone) {
            Files.delete(folder.resolve("all.npz"));
            Files.delete(folder.resolve("bank.npy"));
            assertThat(saved(file)).contains("      array: image\n      slice: 2\n      of: [1, 3]\n      numbers:\n");
        }
        Path kept = folder.resolve("kept.yaml");
        DocumentWriter.keep(kept, file);
        if (!gone) {
            Files.delete(folder.resolve("all.npz"));
            Files.delete(folder.resolve("bank.npy"));
        }

        assertThat(ConvolutionFiles.open(kept)).isEqualTo(file);
    }

    @Test
    void aPictureOfSeveralChannelsIsKeptAsAPicture() throws IOException {
        float[] levels = new float[3 * 40 * 35];
        levels[5] = 255;
        NumpyFiles.of(folder.resolve("photo.npy"), levels, 3, 40, 35);
        Document<ConvolutionExperiment> file = read(stage("{npy: photo.npy}", "{npy: bank.npy}"));
        assertThat(file.experiment().input().levels()).isTrue();
        Path kept = folder.resolve("kept.yaml");
        DocumentWriter.keep(kept, file);
        Files.delete(folder.resolve("photo.npy"));

        assertThat(ConvolutionFiles.open(kept)).isEqualTo(file);
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() {
        Document<ConvolutionExperiment> file = read(stage("{npy: image.npy}", "{npy: bank.npy}"));

        assertThat(file.experiment().files()).containsExactly(folder.resolve("image.npy"), folder.resolve("bank.npy"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DocumentWriter.save(folder.resolve("bank.npy"), file))
                .withMessageContaining("is the same file as");
    }

    @Test
    void aFileMayStandAnywhereAndBeCalledAnything(@TempDir Path elsewhere) throws IOException {
        Path odd = NumpyFiles.counting(elsewhere.resolve("a, b: {c}.npy"), 4, 4);
        Document<ConvolutionExperiment> file = read(stage("{npy: '" + odd + "'}", "{npy: kernel.npy}"));

        assertThat(file.experiment().input().first().source())
                .isEqualTo(new Source.Array(NumpyArray.inNpy(odd), 0, 1, 1));
        saved(file);
    }

    @Test
    void poolingReadsChannelsFromAFileToo() {
        Document<?> file = new DocumentReader(Benches.ALL)
                .read("stage: {bench: pooling, pool: max, input: {npy: image.npy}}", "test.yaml", folder);

        assertThat(DocumentWriter.write(file)).contains("input: {npy: \"" + folder.resolve("image.npy") + "\"}");
    }

    @Test
    void aTextInNoFolderSaysSo() {
        assertThat(Mistakes.in(stage("{npy: image.npy}", "[[1]]")))
                .containsExactly(
                        "3:16: the file \"image.npy\" is named by a relative path, but this text is in no folder");
    }
}
