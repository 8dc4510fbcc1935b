package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number explains itself, and its explanation says whom it reads and whom an input reaches. */
class ExplainTest {

    static Stream<EveryLayer.Case> cases() {
        return EveryLayer.seeds(12);
    }

    static Stream<EveryLayer.Case> leaves() {
        return EveryLayer.leaves(12);
    }

    static Stream<EveryLayer.Case> composites() {
        return EveryLayer.seeds(3).filter(found -> found.layer() instanceof Composite);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUnitIsComputedAgainFromItsTerms(EveryLayer.Case found) {
        everyUnit(found.pass());
    }

    @Test
    void aUnitIsSaidAsArithmetic() {
        Linear layer = new Linear(Tensor.matrix(new float[] {0.5f, 2}), Tensor.of(Shape.of(1), 1));

        assertThat(layer.forward(Tensor.matrix(new float[] {3, 1}), Mode.INFERENCE)
                        .explain(0))
                .hasToString("3·0.5 + 1·2 + 1 is 4.5");
    }

    @Test
    void aLongUnitIsCutWhereItIsSaid() {
        Linear layer = new Linear(Tensor.filled(Shape.of(1, 99), 0.5f), Tensor.zeros(Shape.of(1)));

        assertThat(layer.forward(Tensor.filled(Shape.of(1, 99), 2), Mode.INFERENCE)
                        .explain(0)
                        .toString())
                .startsWith("2·0.5 + 2·0.5")
                .endsWith("… is 99")
                .hasSize(207);
    }

    private static void everyUnit(Pass pass) {
        for (int index = 0; index < pass.output().shape().count(); index++) {
            Unit unit = pass.explain(index);
            assertThat(unit.index()).isEqualTo(index);
            unit.terms().forEach(term -> assertThat(term.factor()).isEqualTo(factor(pass.layer(), term)));
            assertThat(unit.value()).isEqualTo(pass.output().at(index));
            assertThat(unit.recompute() == unit.value())
                    .as("unit %d of %s: %s, recomputed %s", index, pass.layer(), unit.value(), unit.recompute())
                    .isTrue();
        }
        pass.inner().forEach(ExplainTest::everyUnit);
    }

    /** What a term is multiplied by, where it says that the factor is one of the layer's weights. */
    private static float factor(Layer layer, Term term) {
        boolean weighs = term.weight() != Term.NO_WEIGHT && !(layer instanceof Composite);
        return weighs ? Objects.requireNonNull(layer.parameters().get("weight")).at(term.weight()) : term.factor();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void termsNameTheirWeights(EveryLayer.Case found) {
        boolean weighs = found.layer() instanceof Conv2d
                || found.layer() instanceof ConvTranspose2d
                || found.layer() instanceof Linear;
        Pass pass = found.pass();

        assertThat(pass.explain(pass.output().shape().count() / 2).terms())
                .allSatisfy(term -> assertThat(term.weight() != Term.NO_WEIGHT).isEqualTo(weighs));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void aUnitReadsTheHullOfItsTerms(EveryLayer.Case found) {
        Pass pass = found.pass();
        Shape input = found.input().shape();
        for (int index = 0; index < pass.output().shape().count(); index++) {
            Region region = Region.unit(pass.output().shape(), index);
            assertThat(found.layer().reads(region, input)).as("unit %d", index).isEqualTo(hullOfTerms(pass, index));
        }
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void anInputReachesTheHullOfTheUnitsThatHaveItAsATerm(EveryLayer.Case found) {
        Pass pass = found.pass();
        Shape input = found.input().shape();
        Shape output = pass.output().shape();
        Region[] reached = new Region[input.count() / input.size(0)];
        Arrays.fill(reached, Region.NONE);
        for (int index = 0; index < output.count(); index++) {
            for (int source : sources(pass, index).toArray()) {
                int inImage = source % reached.length;
                reached[inImage] = reached[inImage].hull(Region.unit(output, index));
            }
        }
        for (int i = 0; i < reached.length; i++) {
            assertThat(found.layer().reaches(Region.unit(input, i), input))
                    .as("input %d", i)
                    .isEqualTo(reached[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void aRegionReadsAndReachesWhatItsUnitsDo(EveryLayer.Case found) {
        Random random = new Random(5);
        Shape input = found.input().shape();
        Shape output = found.layer().outputShape(input);
        for (int i = 0; i < 6; i++) {
            Region outputs = region(random, output);
            Region inputs = region(random, input);
            assertThat(found.layer().reads(outputs, input))
                    .isEqualTo(units(outputs, output)
                            .map(unit -> found.layer().reads(unit, input))
                            .reduce(Region.NONE, Region::hull));
            assertThat(found.layer().reaches(inputs, input))
                    .isEqualTo(units(inputs, input)
                            .map(unit -> found.layer().reaches(unit, input))
                            .reduce(Region.NONE, Region::hull));
        }
        assertThat(found.layer().reads(Region.NONE, input)).isEqualTo(Region.NONE);
        assertThat(found.layer().reaches(Region.NONE, input)).isEqualTo(Region.NONE);
    }

    @ParameterizedTest
    @MethodSource("composites")
    void termsLeadBackToTheInputOfTheNetwork(EveryLayer.Case found) {
        Pass pass = found.pass();
        Shape input = found.input().shape();
        for (int index = 0; index < pass.output().shape().count(); index += 7) {
            Region read = found.layer().reads(Region.unit(pass.output().shape(), index), input);
            Region pixels = pixels(pass, pass.explain(index), 0);
            assertThat(pixels.hull(read)).as("%s in %s", pixels, read).isEqualTo(read);
            assertThat(pixels.isEmpty()).isFalse();
        }
    }

    /** The pixels that some of the terms lead to: following all of them would take too long. */
    private static Region pixels(Pass network, Unit unit, int depth) {
        Region region = Region.NONE;
        List<Term> terms = unit.terms().stream()
                .filter(term -> term.index() != Term.PADDING)
                .toList();
        assertThat(depth).isLessThan(20);
        for (int i : new int[] {terms.size() / 3, terms.size() - 1}) {
            Term term = terms.get(i);
            Optional<Pass> producer = network.producer(term.source());
            region = region.hull(
                    producer.isPresent()
                            ? pixels(network, producer.get().explain(term.index()), depth + 1)
                            : input(network, term));
        }
        return region;
    }

    @SuppressWarnings("ReferenceEquality")
    private static Region input(Pass network, Term term) {
        assertThat(term.source() == network.input()).isTrue();
        return Region.unit(network.input().shape(), term.index());
    }

    @Test
    void theMeanOfATruncatedWindowIsOverWhatItCovers() {
        Tensor ones = Tensor.filled(Shape.of(1, 1, 3, 3), 1);
        Pass pass = AvgPool2d.of(Window2d.square(2).withPadding(1)).forward(ones, Mode.INFERENCE);

        assertThat(pass.explain(0).terms()).extracting(Term::index).containsExactly(-1, -1, -1, 0);
        assertThat(pass.output().at(0)).isEqualTo(0.25f);
        assertThat(pass.explain(0).form()).isEqualTo(new Form.Mean(4));
    }

    private static Region hullOfTerms(Pass pass, int index) {
        return sources(pass, index)
                .boxed()
                .map(source -> Region.unit(pass.input().shape(), source))
                .reduce(Region.NONE, Region::hull);
    }

    private static IntStream sources(Pass pass, int index) {
        return pass.explain(index).terms().stream().mapToInt(Term::index).filter(source -> source != Term.PADDING);
    }

    private static Stream<Region> units(Region region, Shape shape) {
        return IntStream.range(0, shape.count() / shape.size(0))
                .filter(i -> region.holds(shape, i))
                .mapToObj(i -> Region.unit(shape, i));
    }

    private static Region region(Random random, Shape shape) {
        int image = shape.count() / shape.size(0);
        return Region.unit(shape, random.nextInt(image)).hull(Region.unit(shape, random.nextInt(image)));
    }
}
