package dev.receptive.document;

import static dev.receptive.document.ReadBackTest.file;
import static dev.receptive.document.ReadBackTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what a person would write, where it was asked for. */
class ExperimentWriterTest {

    private final Path folder;

    ExperimentWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void thePictureThatAnExperimentShowsIsNotWrittenOver() throws IOException {
        Path picture = Files.writeString(folder.resolve("own.png"), "pixels");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), picture);
        Numbers input = Numbers.picture(Tensor.matrix(new float[] {0, 255}), new Source.Image(picture.toString()));
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(input, Presets.kernel("difference")));

        for (Path path : List.of(picture, link)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> DocumentWriter.save(path, file))
                    .withMessage(path + " is the same file as " + picture + ", which is read; choose another name.");
        }
        assertThat(picture).hasContent("pixels");
    }

    @Test
    void whatIsWrittenIsWhatAPersonWouldWrite() {
        Document<ConvolutionExperiment> file = ConvolutionFiles.of(
                "padding",
                new Title("Why the border matters", "边界为什么重要"),
                new Title("First line.\nSecond: line.", "第一行。\n第二行。"),
                List.of(new Title("Count, then look.", "先数，再看。"), new Title("\"Same\"", "\"Same\"")),
                ConvolutionExperiment.of(
                                Numbers.typed(
                                        Tensor.matrix(new float[] {0, -12.5f, 4}, new float[] {100, 1 / 9f, 1e-7f})),
                                Presets.kernel("difference"))
                        .withBias(-1)
                        .withStride(new Extent(2, 1))
                        .withBorder(Border.of(new Padding(1, 0, 2, 0))),
                Bookmark.at(Spot.of("output", 1, 2), 1, "cell"));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                id: padding
                title:
                  en: Why the border matters
                  zh: 边界为什么重要
                text:
                  en: |-
                    First line.
                    Second: line.
                  zh: |-
                    第一行。
                    第二行。
                try:
                  - en: Count, then look.
                    zh: 先数，再看。
                  - "\\"Same\\""
                stage:
                  bench: convolution
                  input:
                    - [  0,      -12.5,    4]
                    - [100, 0.11111111, 1e-7]
                  kernel: {preset: difference}
                  bias: -1
                  padding: {top: 1, bottom: 0, left: 2, right: 0}
                  stride: [2, 1]
                  at: {cell: [1, 2], product: 1, step: cell}
                """);
        assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
    }

    @Test
    void onlyWhatIsNotTheDefaultIsWritten() {
        Document<ConvolutionExperiment> file =
                ConvolutionFiles.untitled(ConvolutionExperiment.of(Presets.input("plus"), Presets.kernel("box")));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                stage:
                  bench: convolution
                  input: {preset: plus}
                  kernel: {preset: box}
                """);
    }

    @Test
    void aFractionIsWrittenAsItWasTypedAndReadBack() {
        Numbers kernel =
                Presets.kernel("ones-2x2").with(0, 0, Numbers.number("1/9")).with(1, 1, Numbers.number("−2/16"));
        Document<ConvolutionExperiment> file = ConvolutionFiles.untitled(
                ConvolutionExperiment.of(Presets.input("plus"), kernel).withBias(Numbers.number("0/3")));

        assertThat(DocumentWriter.write(file)).isEqualTo("""
                stage:
                  bench: convolution
                  input: {preset: plus}
                  kernel:
                    - [1/9,     1]
                    - [  1, -2/16]
                  bias: 0/3
                """);
        assertThat(read(DocumentWriter.write(file))).isEqualTo(file);
    }

    @Test
    void levelsAreWrittenRowByRow() {
        Numbers levels = Numbers.picture(Tensor.matrix(new float[] {0, 255}, new float[] {7, 100}), new Source.Typed());

        assertThat(DocumentWriter.write(
                        ConvolutionFiles.untitled(ConvolutionExperiment.of(levels, Presets.kernel("difference")))))
                .isEqualTo("""
                        stage:
                          bench: convolution
                          input:
                            levels:
                              - [0, 255]
                              - [7, 100]
                          kernel: {preset: difference}
                        """);
    }

    @Test
    void whatIsSavedIsOpened() throws IOException {
        Path path = folder.resolve("实验 1.yaml");
        Document<ConvolutionExperiment> file = file(new Random(1));

        DocumentWriter.save(path, file(new Random(2)));
        DocumentWriter.save(path, file);

        assertThat(ConvolutionFiles.open(path)).isEqualTo(file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void savingOverAFolderIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DocumentWriter.save(folder, file(new Random(1))))
                .withMessage(folder + " is a folder; nothing can be saved under this name.");
    }
}
