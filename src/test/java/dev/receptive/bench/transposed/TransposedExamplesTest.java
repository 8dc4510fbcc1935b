package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.document.Document;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ready-made transposed convolutions say of their numbers is so. */
class TransposedExamplesTest {

    static Stream<Document<?>> all() {
        return TransposedFiles.documents();
    }

    @Test
    void theyComeInOrder() {
        assertThat(all().map(Document::id))
                .containsExactly(
                        "transposed-first",
                        "transposed-stride",
                        "transposed-no-padding",
                        "transposed-arbitrary-padding",
                        "transposed-half-padding",
                        "transposed-full-padding",
                        "transposed-strides",
                        "transposed-padded-strides",
                        "transposed-padded-strides-odd",
                        "transposed-not-the-inverse");
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsToldInBothLanguages(Document<?> file) {
        assertThat(file.tasks()).hasSizeBetween(2, 3);
        Stream.concat(Stream.of(file.title(), file.text()), file.tasks().stream())
                .forEach(title -> {
                    assertThat(title.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                    assertThat(title.zh()).isNotBlank().containsPattern("\\p{IsHan}");
                    assertThat(title.in(Language.CHINESE)).isNotEqualTo(title.in(Language.ENGLISH));
                });
    }

    /** As NumPy reckons them; the first is that of Dive into Deep Learning. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            transposed-first              | 0 0 1 / 0 4 6 / 4 12 9
            transposed-stride             | 0 0 0 1 / 0 0 2 3 / 0 2 0 3 / 4 6 6 9
            transposed-no-padding         | 1 4 5 2 / 3 8 9 5 / 3 9 8 4 / 9 3 3 1
            transposed-arbitrary-padding  | 5 8 6 7 6 / 5 10 7 7 8 / 9 2 13 11 3 / 9 12 3 10 11 / 3 10 9 4 8
            transposed-half-padding       | 2 4 6 4 3 / 4 3 6 5 4 / 5 5 4 5 4 / 5 5 5 6 5 / 3 6 4 4 3
            transposed-full-padding       | 3 6 5 5 6 / 5 4 5 4 4 / 5 5 6 6 5 / 6 5 6 5 8 / 5 5 6 5 4
            transposed-strides            | 1 2 3 4 2 / 0 1 2 2 4 / 6 6 11 2 3 / 0 3 6 1 2 / 9 0 6 0 1
            transposed-padded-strides     | 4 2 0 4 8 / 2 2 2 4 6 / 0 2 4 4 4 / 4 3 2 3 4 / 8 4 0 2 4
            transposed-padded-strides-odd | 4 2 0 4 8 4 / 2 2 2 4 6 3 / 0 2 4 4 4 2 / 4 3 2 3 4 2 / 8 4 0 2 4 2 / 4 2 0 1 2 1
            transposed-not-the-inverse    | 0 25 31 / 50 180 142 / 86 227 147
            """)
    void theOutputsAreThese(String id, String rows) {
        Tensor expected = BlockPaste.read(rows.replace(" / ", "\n")).values();
        TransposedTrace trace = new TransposedTrace(TransposedFiles.example(id));
        Shape shape = trace.output().shape();
        assertThat(trace.output().reshape(shape.size(2), shape.size(3))).isEqualTo(expected);
    }

    /** The sizes of Dumoulin and Visin's guide, and that the convolution whose mirror it is makes of each what it says. */
    @ParameterizedTest
    @CsvSource({
        "transposed-no-padding, 2, 4",
        "transposed-arbitrary-padding, 6, 5",
        "transposed-half-padding, 5, 5",
        "transposed-full-padding, 7, 5",
        "transposed-strides, 2, 5",
        "transposed-padded-strides, 3, 5",
        "transposed-padded-strides-odd, 3, 6",
    })
    void theSizesAreThoseOfTheGuideThereAndBack(String id, int input, int output) {
        TransposedTrace trace = new TransposedTrace(TransposedFiles.example(id));
        assertThat(trace.rows().inputs()).isEqualTo(input);
        assertThat(trace.rows().outputs()).isEqualTo(output);
        assertThat(trace.columns().outputs()).isEqualTo(output);
        assertThat(new BackTrace(trace).isOneSize()).isTrue();
    }

    @Test
    void fourStampsMeetInTheMiddleOfTheFirstAndTwoOfTheirProductsAreNotZero() {
        TransposedTrace trace = new TransposedTrace(TransposedFiles.example("transposed-first"));
        assertThat(trace.landings(0, 1, 1)).hasSize(4);
        assertThat(trace.landings(0, 1, 1).stream().filter(landing -> trace.product(0, landing) != 0))
                .hasSize(2);
    }

    @Test
    void atStrideTwoNothingOverlapsAndAtStrideThreeNothingReachesTheMiddle() {
        TransposedExperiment experiment = TransposedFiles.example("transposed-stride");
        TransposedTrace trace = new TransposedTrace(experiment);
        assertThat(trace.landings(0, 2, 2)).hasSize(1);
        TransposedExperiment three =
                experiment.withGeometry(experiment.geometry().withStride(Extent.square(3)));
        assertThat(new TransposedTrace(three).rows().unreached()).containsExactly(2);
    }

    @Test
    void theStretchedInputsAreThoseOfTheTexts() {
        assertThat(stretched("transposed-no-padding").before()).isEqualTo(2);
        assertThat(stretched("transposed-full-padding").before()).isZero();
        assertThat(stretched("transposed-strides").between()).isEqualTo(3);
    }

    private static StretchedLane stretched(String id) {
        return new StretchedLane(new TransposedTrace(TransposedFiles.example(id)).rows());
    }

    @Test
    void threeOfFiveAndThreeOfSix() {
        Window2d window = Window2d.square(3).withStride(2).withPadding(1);
        assertThat(window.rows(5).outputs()).isEqualTo(3);
        assertThat(window.rows(6).outputs()).isEqualTo(3);
        TransposedGeometry odd =
                TransposedFiles.example("transposed-padded-strides-odd").geometry();
        assertThatThrownBy(() -> odd.withExtra(new Extra(2, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Output padding below is 2; PyTorch wants it smaller than the stride (2) or the dilation (1).");
    }

    @Test
    void theNumbersDoNotReturnButWithSomeKernelsTheyDo() {
        TransposedExperiment experiment = TransposedFiles.example("transposed-not-the-inverse");
        Conv2d made = new Conv2d(
                experiment.kernels().weight(),
                Tensor.zeros(Shape.of(1)),
                Window2d.square(2),
                1,
                PaddingMode.ZEROS,
                false);
        Tensor nine = Presets.input("one-to-nine").values().reshape(1, 1, 3, 3);
        assertThat(made.forward(nine)).isEqualTo(experiment.input().batch());
        BackTrace back = new BackTrace(new TransposedTrace(experiment));
        assertThat(back.isOneSize()).isTrue();
        assertThat(back.same(0, back.cells())).isZero();
        assertThat(back.output().toArray()).containsExactly(665, 817, 1033, 1037);
        Numbers corner = experiment
                .kernels()
                .slice(0, 0)
                .with(0, 0, 1)
                .with(0, 1, 0)
                .with(1, 0, 0)
                .with(1, 1, 0);
        TransposedExperiment returns =
                experiment.withKernels(experiment.kernels().with(0, corner));
        BackTrace same = new BackTrace(new TransposedTrace(returns));
        assertThat(same.same(0, same.cells())).isEqualTo(4);
    }

    @Test
    void aCheckerboardIsWhatOnesLeave() {
        TransposedExperiment experiment = TransposedFiles.example("transposed-padded-strides");
        TransposedTrace trace = new TransposedTrace(experiment
                .withInput(Channels.of(Presets.input("ones")))
                .withKernels(experiment.kernels().with(0, Presets.kernel("box"))));
        assertThat(trace.landings(0, 0, 0)).hasSize(1);
        assertThat(trace.landings(0, 0, 1)).hasSize(2);
        assertThat(trace.landings(0, 1, 1)).hasSize(4);
    }
}
