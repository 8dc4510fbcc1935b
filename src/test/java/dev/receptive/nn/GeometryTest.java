package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, regions, padding of every kind, and the small values that layers answer with. */
class GeometryTest {

    @Test
    void rangesHoldMeetAndMove() {
        Range range = new Range(2, 5);

        assertThat(range.size()).isEqualTo(3);
        assertThat(range.indices()).containsExactly(2, 3, 4);
        assertThat(IntStream.range(0, 7).filter(range::holds)).containsExactly(2, 3, 4);
        assertThat(range.hull(new Range(7, 9))).isEqualTo(new Range(2, 9));
        assertThat(range.hull(Range.only(0))).isEqualTo(new Range(0, 5));
        assertThat(range.hull(Range.NONE)).isEqualTo(range);
        assertThat(new Range(3, 3).hull(range)).isEqualTo(range);
        assertThat(range.meet(new Range(4, 9))).isEqualTo(new Range(4, 5));
        assertThat(range.meet(new Range(0, 3))).isEqualTo(new Range(2, 3));
        assertThat(range.meet(new Range(5, 9))).isEqualTo(Range.NONE);
        assertThat(range.shifted(-2)).isEqualTo(Range.of(3));
        assertThat(Range.NONE.shifted(4)).isEqualTo(Range.NONE);
        assertThat(Range.around(IntStream.of(4, 1, 2))).isEqualTo(new Range(1, 5));
        assertThat(Range.around(IntStream.empty())).isEqualTo(Range.NONE);
        assertThat(range.isEmpty()).isFalse();
        assertThat(new Range(3, 3).isEmpty()).isTrue();
        refused("range: 3 to 2 ends before it begins", () -> new Range(3, 2));
    }

    @Test
    void regionsAreBoxesOfUnits() {
        Shape shape = Shape.of(2, 3, 4, 5);
        Region unit = Region.unit(shape, 60 + 2 * 20 + 3 * 5 + 4);

        assertThat(unit).isEqualTo(new Region(Range.only(2), Range.only(3), Range.only(4)));
        assertThat(unit.holds(shape, 59)).isTrue();
        assertThat(unit.holds(shape, 119)).isTrue();
        assertThat(unit.holds(shape, 58)).isFalse();
        assertThat(unit.holds(shape, 54)).isFalse();
        assertThat(unit.holds(shape, 39)).isFalse();
        assertThat(Region.all(shape)).isEqualTo(new Region(Range.of(3), Range.of(4), Range.of(5)));
        assertThat(Region.all(shape).count()).isEqualTo(60);
        assertThat(Region.all(Shape.of(2, 7))).isEqualTo(new Region(Range.of(7), Range.of(1), Range.of(1)));
        assertThat(Region.unit(Shape.of(2, 7), 9)).isEqualTo(new Region(Range.only(2), Range.of(1), Range.of(1)));
        Region corner = new Region(Range.of(1), Range.of(1), Range.of(2));
        assertThat(unit.hull(corner)).isEqualTo(new Region(Range.of(3), Range.of(4), Range.of(5)));
        assertThat(unit.hull(Region.NONE)).isEqualTo(unit);
        assertThat(Region.NONE.hull(unit)).isEqualTo(unit);
        assertThat(corner.withChannels(Range.of(2)).count()).isEqualTo(4);
        assertThat(new Region(Range.of(2), Range.NONE, Range.of(2))).isEqualTo(Region.NONE);
        assertThat(new Region(Range.of(2), Range.of(2), Range.NONE)).isEqualTo(Region.NONE);
        assertThat(new Region(Range.NONE, Range.of(2), Range.of(2))).isEqualTo(Region.NONE);
        assertThat(Region.NONE.isEmpty()).isTrue();
        assertThat(unit.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZEROS     | -1 | -1
            ZEROS     | 0  | 0
            ZEROS     | 4  | -1
            REFLECT   | -3 | 3
            REFLECT   | 4  | 2
            REFLECT   | 6  | 0
            REPLICATE | -9 | 0
            REPLICATE | 9  | 3
            CIRCULAR  | -1 | 3
            CIRCULAR  | 5  | 1
            CIRCULAR  | 3  | 3
            """)
    void whatStandsOutsideFourInputs(PaddingMode mode, int index, int source) {
        assertThat(mode.source(index, 4)).isEqualTo(source);
    }

    @Test
    void whatHasNoReflectionIsRefused() {
        refused("padding: index -4 has no reflection in 4 inputs", () -> PaddingMode.REFLECT.source(-4, 4));
        refused("padding: index 7 has no reflection in 4 inputs", () -> PaddingMode.REFLECT.source(7, 4));
        PaddingMode.REFLECT.check(3, 0, 4);
        PaddingMode.CIRCULAR.check(0, 4, 4);
        PaddingMode.ZEROS.check(99, 99, 4);
        PaddingMode.REPLICATE.check(99, 99, 4);
        refused("padding: reflect padding of 4 needs more than 4 inputs", () -> PaddingMode.REFLECT.check(0, 4, 4));
        refused("padding: circular padding of 5 needs more than 4 inputs", () -> PaddingMode.CIRCULAR.check(5, 0, 4));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kernel, dilation, before, after
            1, 1, 0, 0
            2, 1, 0, 1
            3, 1, 1, 1
            4, 1, 1, 2
            3, 2, 2, 2
            2, 3, 1, 2
            """)
    void sameKeepsTheSizeAndPutsTheOddOneLast(int kernel, int dilation, int before, int after) {
        Extent one = Extent.ONE;

        assertThat(Padding.same(new Extent(kernel, 1), new Extent(dilation, 1)))
                .isEqualTo(new Padding(before, after, 0, 0));
        assertThat(Padding.same(new Extent(1, kernel), new Extent(1, dilation)))
                .isEqualTo(new Padding(0, 0, before, after));
        assertThat(Padding.sameAsTensorFlow(new Extent(9, 9), new Extent(kernel, 1), one, new Extent(dilation, 1)))
                .isEqualTo(new Padding(before, after, 0, 0));
    }

    /** The outputs are ⌈input / stride⌉, with as little padding as that takes. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # input, kernel, stride, dilation, before, after
            5, 3, 2, 1, 1, 1
            6, 3, 2, 1, 0, 1
            7, 2, 3, 1, 0, 1
            6, 2, 3, 1, 0, 0
            5, 3, 1, 2, 2, 2
            8, 1, 3, 1, 0, 0
            """)
    void sameOfTensorFlowDependsOnTheInput(int input, int kernel, int stride, int dilation, int before, int after) {
        Padding down = Padding.sameAsTensorFlow(
                new Extent(input, 1), new Extent(kernel, 1), new Extent(stride, 1), new Extent(dilation, 1));
        Padding across = Padding.sameAsTensorFlow(
                new Extent(1, input), new Extent(1, kernel), new Extent(1, stride), new Extent(1, dilation));

        assertThat(down).isEqualTo(new Padding(before, after, 0, 0));
        assertThat(across).isEqualTo(new Padding(0, 0, before, after));
        assertThat(new Axis(input, kernel, stride, dilation, before, after).outputs())
                .isEqualTo((input + stride - 1) / stride);
    }

    @Test
    void windowsCanBeChanged() {
        Window2d window = Window2d.square(3).withStride(2).withPadding(1);

        assertThat(window).isEqualTo(new Window2d(Extent.square(3), Extent.square(2), Padding.all(1), Extent.ONE));
        assertThat(window.withPadding(Padding.of(1, 0)).padding()).isEqualTo(Padding.of(1, 0));
        assertThat(window).hasToString("3×3, stride 2×2, padding 1");
        assertThat(new Window2d(Extent.square(3), Extent.ONE, Padding.NONE, new Extent(1, 2)))
                .hasToString("3×3, dilation 1×2");
    }

    @Test
    void aConvolutionSaysItsModeAndWhetherItHasABias() {
        Conv2d layer = Conv2d.of(4, 2, Window2d.square(3).withPadding(1));
        Tensor bias = Tensor.of(Shape.of(2), 5, 6);
        Conv2d reflect =
                new Conv2d(Tensor.zeros(Shape.of(2, 2, 3, 3)), bias, layer.window(), 2, PaddingMode.REFLECT, true);

        assertThat(reflect).hasToString("Conv2d(4→2, 3×3, padding 1 reflect, groups 2)");
        assertThat(reflect.withoutBias()).hasToString("Conv2d(4→2, 3×3, padding 1 reflect, groups 2, no bias)");
        assertThat(reflect.withoutBias().bias()).isEqualTo(Tensor.zeros(Shape.of(2)));
        assertThat(reflect.withoutBias().parameters().keySet()).containsExactly("weight");
        assertThat(reflect.flipped().paddingMode()).isEqualTo(PaddingMode.REFLECT);
        assertThat(layer.with(Map.of("bias", bias)).bias()).isEqualTo(bias);
        assertThat(layer.with(Map.of("bias", bias)).weight()).isEqualTo(layer.weight());
        assertThat(layer.inChannels()).isEqualTo(4);
        assertThat(layer.outChannels()).isEqualTo(2);
        refused(
                "padding: reflect padding of 1 needs more than 1 inputs",
                () -> reflect.outputShape(Shape.of(1, 4, 1, 9)));
        refused(
                "padding: reflect padding of 1 needs more than 1 inputs",
                () -> reflect.outputShape(Shape.of(1, 4, 9, 1)));
    }

    @Test
    void theLargestTermWinsAndTheSumEndsWithTheBias() {
        Tensor numbers = Tensor.of(Shape.of(4), 3, 7, 7, Float.NaN);
        List<Term> terms = List.of(Term.of(numbers, 0), Term.of(numbers, 1), Term.of(numbers, 2));
        Term padding = new Term(numbers, Term.PADDING, 3, 9);

        assertThat(Form.Maximum.winner(terms)).isEqualTo(1);
        assertThat(Form.Maximum.winner(List.of(Term.of(numbers, 3), Term.of(numbers, 1))))
                .isZero();
        assertThat(Form.Maximum.winner(List.of(Term.of(numbers, 1), Term.of(numbers, 3))))
                .isEqualTo(1);
        assertThat(padding.value()).isZero();
        assertThat(padding.product()).isZero();
        assertThat(new Term(numbers, 0, 1, 4).product()).isEqualTo(12);
        assertThat(new Term(numbers, 0, 1, 4)).hasToString("3·4");
        assertThat(new Term(numbers, 0, 1, 1)).hasToString("3·1");
        assertThat(new Term(numbers, 0, Term.NO_WEIGHT, 0)).hasToString("3·0");
        assertThat(terms.get(0)).hasToString("3");
        assertThat(new Unit(0, terms, Form.Sum.of(2, true), 19).recompute()).isEqualTo(19);
        assertThat(new Unit(0, terms, Form.MAXIMUM, 7).recompute()).isEqualTo(7);
        assertThat(new Form.Mean(3).value(terms)).isEqualTo(17 / 3f);
        assertThat(new Form.Mean(4).value(terms)).isEqualTo(17 / 4f);
    }

    @Test
    void whatIsNotThereIsSaid() {
        Tensor input = Tensor.zeros(Shape.of(1, 1, 2, 2));
        Pass pass = Activation.RELU.forward(input, Mode.INFERENCE);

        assertThatThrownBy(() -> pass.kept("mask")).hasMessage("pass: no mask of ReLU");
        assertThatThrownBy(() -> Activation.RELU.backward(pass, input).parameter("weight"))
                .hasMessage("gradients: no parameter weight");
    }

    @Test
    void thePassThatMadeATensorIsFound() {
        Tensor input = Tensor.zeros(Shape.of(1, 1, 2, 2));
        Sequential layers = Sequential.of(
                Sequential.of(), Residual.around(Activation.TANH), Sequential.of(Activation.RELU), Sequential.of());
        Pass pass = layers.forward(input, Mode.INFERENCE);
        Pass sum = pass.inner().get(1);

        assertThat(pass.producer(sum.output())).containsSame(sum);
        assertThat(pass.producer(sum.inner().get(0).output()))
                .containsSame(sum.inner().get(0));
        assertThat(pass.producer(pass.output()))
                .containsSame(pass.inner().get(2).inner().get(0));
        assertThat(pass.producer(input)).isEmpty();
        assertThat(pass.producer(Tensor.zeros(input.shape()))).isEmpty();
        assertThat(pass.leaves().map(Pass::layer))
                .containsExactly(Sequential.of(), Activation.TANH, Sequential.of(), Activation.RELU, Sequential.of());
    }

    @Test
    void layersInsideGetSeedsOfTheirOwn() {
        Mode mode = Mode.training(3);

        assertThat(mode.inside(0)).isNotEqualTo(mode.inside(1)).isNotEqualTo(mode);
        assertThat(mode.inside(0).training()).isTrue();
        assertThat(Mode.training(0).inside(0).seed())
                .isNotEqualTo(Mode.training(0).inside(1).seed());
        assertThat(mode.inside(0).inside(1)).isNotEqualTo(mode.inside(1).inside(0));
        assertThat(Mode.INFERENCE.inside(4)).isEqualTo(Mode.INFERENCE);
    }
}
