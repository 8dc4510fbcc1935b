package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.ToeplitzMatrix;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the examples of geometry state. */
class GeometryExamplesTest {

    private static ConvolutionExperiment example(String id) {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    @ParameterizedTest
    @CsvSource({
        "no-padding, 4, 4, 3, 2, 2",
        "arbitrary-padding, 5, 5, 4, 6, 6",
        "full-padding, 5, 5, 3, 7, 7",
        "strides, 5, 5, 3, 2, 2",
        "padded-strides, 5, 5, 3, 3, 3",
        "padded-strides-odd, 6, 6, 3, 3, 3",
        "fits-exactly, 7, 7, 3, 3, 3",
        "padded-to-eleven, 7, 7, 3, 5, 5",
        "width-ten, 3, 10, 3, 1, 4",
        "stride-beyond, 7, 7, 2, 2, 2",
        "stride-index, 6, 6, 1, 3, 3",
        "shared-weights, 6, 6, 3, 4, 4",
        "same-at-stride-two, 6, 6, 3, 3, 3"
    })
    void theirOutputsHaveTheStatedSize(String id, int height, int width, int kernel, int outHeight, int outWidth) {
        ConvTrace trace = example(id).trace();
        assertThat(trace.rows().input()).isEqualTo(height);
        assertThat(trace.columns().input()).isEqualTo(width);
        assertThat(trace.rows().kernel()).isEqualTo(kernel);
        assertThat(trace.rows().outputs()).isEqualTo(outHeight);
        assertThat(trace.columns().outputs()).isEqualTo(outWidth);
    }

    private static long unread(Axis axis) {
        return IntStream.range(-axis.before(), axis.input() + axis.after())
                .filter(index -> !axis.isRead(index))
                .count();
    }

    @Test
    void whatIsSaidToBeLeftOutIs() {
        assertThat(unread(example("strides").trace().rows())).isZero();
        assertThat(unread(
                        example("strides").withStride(Extent.square(3)).trace().rows()))
                .isEqualTo(2);
        assertThat(unread(example("fits-exactly").trace().rows())).isZero();
        Axis beyond = example("stride-beyond").trace().rows();
        assertThat(IntStream.range(0, 7).filter(row -> !beyond.isRead(row))).containsExactly(2, 5, 6);
        Axis odd = example("padded-strides-odd").trace().rows();
        assertThat(unread(odd)).isOne();
        assertThat(odd.isRead(6)).as("the padding after the input").isFalse();
        Axis ten = example("width-ten").trace().columns();
        assertThat(unread(ten)).isOne();
        assertThat(ten.isRead(9)).isFalse();
    }

    @Test
    void whatIsAskedForCanBeFound() {
        ConvolutionExperiment eleven = example("padded-to-eleven");
        assertThat(eleven.trace().rows().padded()).isEqualTo(11);
        assertThat(eleven.withBorder(Border.of(Padding.all(4))).trace().rows().outputs())
                .isEqualTo(7);
        ConvolutionExperiment larger = example("arbitrary-padding");
        assertThat(larger.withBorder(Border.of(Padding.all(1))).trace().rows().outputs())
                .isEqualTo(4);
        assertThat(example("fits-exactly").withStride(Extent.ONE).trace().rows().outputs())
                .isEqualTo(5);
        ConvolutionExperiment ten = example("width-ten");
        assertThat(unread(ten.withBorder(Border.of(new Padding(0, 0, 0, 1)))
                        .trace()
                        .columns()))
                .isZero();
    }

    @Test
    void anOutputAtStrideTwoIsTheNumberOfThePlaceThatItRead() {
        ConvTrace trace = example("stride-index").trace();
        assertThat(trace.result(0, 1, 2)).isEqualTo(24);
        assertThat(trace.outputs(0)).containsExactly(0, 2, 4, 20, 22, 24, 40, 42, 44);
    }

    @Test
    void nineWeightsDoTheWorkOf576() {
        ConvolutionExperiment shared = example("shared-weights");
        assertThat(shared.kernels().weights()).isEqualTo(9);
        assertThat(shared.input().height()
                        * shared.input().width()
                        * shared.trace().cells())
                .isEqualTo(576);
    }

    @Test
    void sameAtStrideTwoPadsBelowAndPaddingOneOnBothSides() {
        ConvolutionExperiment same = example("same-at-stride-two");
        Axis tensorFlow = same.trace().rows();
        assertThat(tensorFlow.before()).isZero();
        assertThat(tensorFlow.after()).isOne();
        assertThat(IntStream.range(0, 3).map(output -> tensorFlow.read(output, 0)))
                .containsExactly(0, 2, 4);
        Axis pyTorch = same.withBorder(Border.of(Padding.all(1))).trace().rows();
        assertThat(pyTorch.outputs()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).map(output -> pyTorch.read(output, 0))).containsExactly(-1, 1, 3);
    }

    @Test
    void aConvolutionIsAMatrixOfFourWeightsInThirtySixOf144Places() {
        ConvolutionExperiment matrix = example("matrix");
        Tensor places = ToeplitzMatrix.of(matrix.layer(), 4, 4);
        assertThat(places.shape()).isEqualTo(Shape.of(9, 16));
        assertThat(IntStream.range(0, 144).filter(i -> places.at(i) != 0).count())
                .isEqualTo(36);
        ConvTrace trace = example("im2col").trace();
        assertThat(new PatchColumns(example("im2col"), trace).copies(new Spot("input", 0, 1, 1), 0))
                .as("columns that hold an inner pixel")
                .hasSize(4);
    }

    @Test
    void fullPaddingHasEveryWeightOnEveryInput() {
        Axis rows = example("full-padding").trace().rows();
        assertThat(IntStream.range(0, 5).map(index -> (int) rows.readers(index).count()))
                .containsOnly(3);
    }
}
