package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number's arithmetic is true as it is written, and says which number is whose. */
class FormTest {

    private static final Tensor NUMBERS = Tensor.of(Shape.of(5), 1, 2, -3, 0.5f, Float.NaN);

    static Stream<EveryLayer.Case> cases() {
        return EveryLayer.seeds(12);
    }

    static Stream<RandomLayers.Case> convolutions() {
        return RandomLayers.first(60).stream();
    }

    static Stream<Activation> activations() {
        return Stream.of(
                Activation.RELU,
                Activation.SIGMOID,
                Activation.TANH,
                Activation.GELU,
                Activation.leakyRelu(0.01),
                Activation.leakyRelu(-0.5),
                Activation.elu(1),
                Activation.elu(-2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUnitIsWhatItsArithmeticComesTo(EveryLayer.Case found) {
        everyUnit(found.pass());
    }

    private static void everyUnit(Pass pass) {
        IntStream.range(0, pass.output().shape().count())
                .forEach(index -> isTrueAsWritten(pass.layer(), pass.explain(index)));
        pass.inner().forEach(FormTest::everyUnit);
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void randomUnitsOfConvolutionsAreWhatTheirArithmeticComesTo(RandomLayers.Case found) {
        Random random = new Random(found.seed());
        Pass pass = found.layer().forward(found.input(), Mode.INFERENCE);
        for (int i = 0; i < 10; i++) {
            isTrueAsWritten(
                    found.layer(),
                    pass.explain(random.nextInt(pass.output().shape().count())));
        }
    }

    /** To a millionth of what is added up, which float32 loses where that cancels out. */
    private static void isTrueAsWritten(Layer layer, Unit unit) {
        double added = unit.terms().stream()
                .mapToDouble(term -> Math.abs(term.product()))
                .sum();
        assertThat(Arithmetic.of(unit.text()))
                .as("%s: %s", layer, unit)
                .isCloseTo(unit.value(), within(1e-6 * (1 + added)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberThatIsWrittenIsTheTermsOwn(EveryLayer.Case found) {
        Pass pass = found.pass();
        int count = pass.output().shape().count();
        for (int index = 0; index < count; index += 1 + count / 9) {
            Unit unit = pass.explain(index);
            for (Piece piece : unit.written()) {
                if (piece instanceof Piece.Value value) {
                    assertThat(value.number())
                            .isEqualTo(unit.terms().get(value.term()).value());
                } else if (piece instanceof Piece.Factor factor) {
                    assertThat(factor.number())
                            .isEqualTo(unit.terms().get(factor.term()).factor());
                }
            }
            assertThat(unit.written().stream()
                            .filter(Piece.Value.class::isInstance)
                            .map(piece -> ((Piece.Value) piece).term()))
                    .as("%s", unit)
                    .containsAll(IntStream.range(0, unit.terms().size()).boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void aFormulaIsTheFunctionThatItWrites(Activation activation) {
        DoubleStream.of(-200, -3.25, -1, -1e-5, 0, 1e-5, 0.5, 2, 30).forEach(x -> {
            Tensor input = Tensor.scalar((float) x);
            Unit unit = activation.forward(input, Mode.INFERENCE).explain(0);
            assertThat(Arithmetic.of(unit.text()))
                    .as("%s", unit)
                    .isCloseTo(unit.value(), within(1e-7 * (1 + Math.abs(unit.value()))));
        });
    }

    @Test
    void placesAreAsManyAsAnAxisCounts() {
        for (int stride = 1; stride <= 4; stride++) {
            for (int padding = 0; padding <= 2; padding++) {
                Axis axis = new Axis(9, 3, stride, 2, padding, 1);
                Term nine = new Term(Tensor.scalar(9), 0, Term.NO_WEIGHT, 1);
                assertThat(new Places(axis).value(List.of(nine))).isEqualTo(axis.outputs());
            }
        }
    }

    @Test
    void aSumHasABiasWhereTheLayerHasOne() {
        Term first = new Term(NUMBERS, 0, 7, 0.5f);
        Term second = new Term(NUMBERS, 2, 8, -2);
        Term padding = new Term(NUMBERS, Term.PADDING, 9, 0.1f);

        assertThat(written(Form.SUM, first, second, padding)).isEqualTo("1·0.5 + (−3)·(−2) + 0·0.1");
        assertThat(written(Form.Sum.of(-1, true), second, first)).isEqualTo("−3·(−2) + 1·0.5 + (−1)");
        assertThat(written(Form.Sum.of(0, true), first)).isEqualTo("1·0.5 + 0");
        assertThat(written(Form.Sum.of(0, false), first)).isEqualTo("1·0.5");
        assertThat(written(Form.Sum.of(-0.25f, true))).isEqualTo("−0.25");
        assertThat(written(Form.SUM, taken(2), taken(3))).isEqualTo("−3 + 0.5");
        assertThat(written(Form.SUM)).isEqualTo("0");
    }

    @Test
    void eachFormIsWrittenAsItIsComputed() {
        LocalResponseNorm local = new LocalResponseNorm(3, 0.5, 0.75, 1);

        assertThat(written(new Form.Mean(4), taken(0), taken(2), taken(3))).isEqualTo("(1 + (−3) + 0.5)/4");
        assertThat(written(Form.MAXIMUM, taken(0), taken(2), taken(4))).isEqualTo("max(1, −3, NaN)");
        assertThat(written(Form.MAXIMUM)).isEqualTo("max()");
        Term twice = new Term(NUMBERS, 2, 8, 2);
        assertThat(written(Form.LESS, taken(0), twice)).isEqualTo("1 − (−3)·2");
        assertThat(Form.LESS.value(List.of(taken(0), twice))).isEqualTo(7);
        assertThat(written(new Places(new Axis(1, 3, 2, 2, 1, 3)), taken(0)))
                .isEqualTo("⌊(1 + 1 + 3 − 2·(3 − 1) − 1)/2⌋ + 1");
        assertThat(written(new Relative.Share(1), taken(0), taken(2))).isEqualTo("exp(−3)/(exp(1) + exp(−3))");
        assertThat(written(new Relative.LogShare(1), taken(0), taken(2))).isEqualTo("−3 − log(exp(1) + exp(−3))");
        assertThat(written(new Form.Normalised(-2, 4, 1e-3, 1.5f, -0.1f), taken(2)))
                .isEqualTo("(−3 − (−2))/√(4 + 0.001)·1.5 + (−0.1)");
        assertThat(written(new Relative.LocalResponse(local, 1), taken(0), taken(2)))
                .isEqualTo("−3/(1 + 0.5/3·(1² + (−3)²))^0.75");
    }

    @Test
    void anActivationIsWrittenAsItsFormula() {
        assertThat(written(new Form.Applied(Activation.RELU), taken(2))).isEqualTo("max(0, −3)");
        assertThat(written(new Form.Applied(Activation.SIGMOID), taken(3))).isEqualTo("1/(1 + exp(−0.5))");
        assertThat(written(new Form.Applied(Activation.SIGMOID), taken(2))).isEqualTo("1/(1 + exp(−(−3)))");
        assertThat(written(new Form.Applied(Activation.TANH), taken(2))).isEqualTo("tanh(−3)");
        assertThat(written(new Form.Applied(Activation.GELU), taken(2))).isEqualTo("−3·Φ(−3)");
        assertThat(written(new Form.Applied(Activation.leakyRelu(0.01)), taken(2)))
                .isEqualTo("max(0, −3) + 0.01·min(0, −3)");
        assertThat(written(new Form.Applied(Activation.elu(-2)), taken(3)))
                .isEqualTo("max(0, 0.5) + (−2)·(exp(min(0, 0.5)) − 1)");
    }

    @Test
    void everyNumberKeepsItsNameAndItsPlace() {
        List<Term> terms = List.of(taken(1), new Term(NUMBERS, 2, 8, 0.5f));

        assertThat(Form.Sum.of(4, true).written(terms))
                .containsExactly(
                        new Piece.Value(0, 2),
                        new Piece.Sign(" + "),
                        new Piece.Sign("("),
                        new Piece.Value(1, -3),
                        new Piece.Sign(")"),
                        new Piece.Sign("·"),
                        new Piece.Factor(1, 0.5f),
                        new Piece.Sign(" + "),
                        new Piece.Constant("bias", 4f));
        assertThat(names(new Form.Mean(2), terms)).containsExactly("divisor");
        assertThat(names(new Form.Normalised(0, 1, 1e-5, 1, 0), terms))
                .containsExactly("mean", "variance", "eps", "weight", "bias");
        assertThat(names(new Relative.LocalResponse(LocalResponseNorm.of(5), 0), terms))
                .containsExactly("k", "alpha", "size", "beta");
    }

    @Test
    void theDivisorIsTheOneThatWasUsed() {
        Tensor ones = Tensor.filled(Shape.of(1, 1, 3, 3), 1);
        Window2d window = Window2d.square(2).withPadding(1);

        assertThat(corner(AvgPool2d.of(window), ones)).isEqualTo("(0 + 0 + 0 + 1)/4");
        assertThat(corner(new AvgPool2d(window, false, false, OptionalInt.empty()), ones))
                .isEqualTo("(1)/1");
        assertThat(corner(new AvgPool2d(window, false, false, OptionalInt.of(3)), ones))
                .isEqualTo("(1)/3");
        assertThat(corner(new AdaptiveAvgPool2d(new Extent(3, 2)), ones)).isEqualTo("(1 + 1)/2");
    }

    @Test
    void digitsAreThoseThatTellANumberFromItsNeighbours() {
        assertThat(Piece.digits(0.1f)).isEqualTo("0.1");
        assertThat(Piece.digits(0.1)).isEqualTo("0.1");
        assertThat(Piece.digits(-0f)).isEqualTo("0");
        assertThat(Piece.digits(1e10f)).isEqualTo("10000000000");
        assertThat(Piece.digits(-1e-5)).isEqualTo("−0.00001");
        assertThat(Piece.digits(120)).isEqualTo("120");
        assertThat(Piece.digits(Float.NaN)).isEqualTo("NaN");
        assertThat(Piece.digits(Float.NEGATIVE_INFINITY)).isEqualTo("−∞");
        assertThat(Piece.digits(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    }

    private static Term taken(int index) {
        return Term.of(NUMBERS, index);
    }

    private static String written(Form form, Term... terms) {
        return new Unit(0, List.of(terms), form, 0).text();
    }

    private static String corner(Layer layer, Tensor input) {
        return layer.forward(input, Mode.INFERENCE).explain(0).text();
    }

    private static Stream<String> names(Form form, List<Term> terms) {
        return form.written(terms).stream()
                .filter(Piece.Constant.class::isInstance)
                .map(piece -> ((Piece.Constant) piece).name());
    }
}
