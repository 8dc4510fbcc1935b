package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.bench.convolution.Told;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleFilesTest {

    static List<Document<ConvolutionExperiment>> all() {
        return ConvolutionFiles.examples();
    }

    @Test
    void theyComeInOrder() {
        assertThat(all())
                .extracting(Document<ConvolutionExperiment>::id)
                .containsExactly(
                        "first",
                        "bias",
                        "vertical-edge",
                        "padding",
                        "edge-finder",
                        "stride",
                        "leftovers",
                        "dilation",
                        "same",
                        "photograph",
                        "digit",
                        "blur",
                        "two-channels",
                        "two-kernels",
                        "four-kernels",
                        "one-by-one",
                        "pixel-dense",
                        "depthwise",
                        "colour",
                        "added-once",
                        "border-modes",
                        "true-convolution",
                        "no-padding",
                        "arbitrary-padding",
                        "full-padding",
                        "strides",
                        "padded-strides",
                        "padded-strides-odd",
                        "fits-exactly",
                        "padded-to-eleven",
                        "width-ten",
                        "stride-index",
                        "shared-weights",
                        "same-at-stride-two",
                        "matrix",
                        "im2col",
                        "stride-beyond",
                        "relu-after",
                        "vectors",
                        "same-side-by-side",
                        "one-dimension");
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons/examples"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .sorted())
                    .isEqualTo(ExampleFiles.names().stream()
                            .map(name -> name + ".yaml")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsToldInBothLanguages(Document<ConvolutionExperiment> file) {
        assertThat(file.tasks()).hasSizeBetween(2, 3);
        Stream.concat(Stream.of(file.title(), file.text()), file.tasks().stream())
                .forEach(title -> {
                    assertThat(title.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                    assertThat(title.zh()).isNotBlank().containsPattern("\\p{IsHan}");
                    assertThat(title.in(Language.CHINESE)).isNotEqualTo(title.in(Language.ENGLISH));
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsSavedAndOpenedAsItIs(Document<ConvolutionExperiment> file) {
        assertThat(ConvolutionFiles.read(DocumentWriter.write(file), "saved.yaml", null))
                .isEqualTo(file);
    }

    @Test
    void theFirstGives19() {
        assertThat(output("first")).isEqualTo(grid(new float[] {19, 25}, new float[] {37, 43}));
    }

    @Test
    void theBiasMovesEveryOutputByOne() {
        assertThat(output("bias")).isEqualTo(grid(new float[] {26, 32}, new float[] {44, 50}));
        assertThat(grid(example("bias").experiment().withBias(0)))
                .isEqualTo(grid(new float[] {25, 31}, new float[] {43, 49}));
    }

    @Test
    void theVerticalEdgesAreThoseOfTheText() {
        assertThat(output("vertical-edge"))
                .isEqualTo(grid(new float[] {-1, 6, 4}, new float[] {0, 3, 3}, new float[] {-5, 1, 5}));
    }

    @Test
    void paddingKeepsTheSizeAndTheInside() {
        Tensor padded = output("padding");
        Tensor inside = output("vertical-edge");

        assertThat(padded.shape()).isEqualTo(Shape.of(5, 5));
        for (int i = 0; i < 9; i++) {
            assertThat(padded.at(1 + i / 3, 1 + i % 3)).isEqualTo(inside.at(i / 3, i % 3));
        }
        assertThat(example("padding").bookmark()).isEqualTo(Bookmark.at(Spot.of("output", 1, 2), 4, ""));
    }

    @Test
    void twoWeightsFindTheTwoEdgesOfAStripe() {
        float[] row = {0, 1, 0, 0, 0, -1, 0};

        assertThat(output("edge-finder")).isEqualTo(grid(row, row, row, row, row, row));
    }

    @Test
    void strideCountsTheInkInEachBlock() {
        assertThat(output("stride"))
                .isEqualTo(grid(new float[] {1, 0, 1}, new float[] {1, 0, 1}, new float[] {1, 2, 1}));
    }

    @Test
    void leftoversAreAsManyAsTheTextSays() {
        ConvolutionExperiment experiment = example("leftovers").experiment();

        assertThat(unread(experiment)).isEqualTo(28);
        assertThat(unread(experiment.withStride(Extent.square(2)))).isEqualTo(15);
        assertThat(unread(experiment.withBorder(Border.of(Padding.all(1))))).isZero();
    }

    @Test
    void dilationTwoMeetsOneColourOfTheBoard() {
        ConvolutionExperiment experiment = example("dilation").experiment();

        assertThat(grid(experiment).toArray()).containsOnly(0, 9).hasSize(16);
        for (int dilation : new int[] {1, 3}) {
            assertThat(grid(experiment.withDilation(Extent.square(dilation))).toArray())
                    .containsOnly(4, 5);
        }
    }

    @Test
    void anEvenKernelPadsAtTheBottomAndRight() {
        ConvolutionExperiment experiment = example("same").experiment();

        assertThat(experiment.window().padding()).isEqualTo(new Padding(0, 1, 0, 1));
        assertThat(grid(experiment).shape()).isEqualTo(Shape.of(5, 5));
    }

    @Test
    void thePhotographHasAsManyPlacesAsTheTextSays() {
        assertThat(output("photograph").shape().count()).isBetween(42_500, 43_500);
    }

    @Test
    void aBlurKeepsTheBrightness() {
        ConvolutionExperiment experiment = example("blur").experiment();

        double before = mean(experiment.input().first().values());
        assertThat(mean(grid(experiment))).isCloseTo(before, within(1.0));
    }

    private static long unread(ConvolutionExperiment experiment) {
        Axis rows = experiment.window().rows(experiment.input().height());
        Axis columns = experiment.window().columns(experiment.input().width());
        return IntStream.range(0, rows.input() * columns.input())
                .filter(i -> !rows.isRead(i / columns.input()) || !columns.isRead(i % columns.input()))
                .count();
    }

    private static double mean(Tensor tensor) {
        double sum = 0;
        for (float value : tensor.toArray()) {
            sum += value;
        }
        return sum / tensor.shape().count();
    }

    private static Document<ConvolutionExperiment> example(String id) {
        return all().stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow();
    }

    private static Tensor output(String id) {
        return grid(example(id).experiment());
    }

    private static Tensor grid(ConvolutionExperiment experiment) {
        Tensor output = Told.output(experiment);
        return output.reshape(output.shape().size(2), output.shape().size(3));
    }

    private static Tensor grid(float[]... rows) {
        return Tensor.matrix(rows);
    }
}
