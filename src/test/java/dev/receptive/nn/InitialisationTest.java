package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InitialisationTest {

    private static final Shape INPUT = Shape.of(1, 6, 8, 8);

    /** fan_in 150 and fan_out 1600 in the convolution; 9216 and 20 in the fully connected layer. */
    private static Network network(Layer... between) {
        List<Layer> layers = new ArrayList<>(
                List.of(Conv2d.of(6, 64, new Window2d(new Extent(5, 5), Extent.ONE, Padding.all(4), Extent.ONE))));
        layers.addAll(List.of(between));
        layers.addAll(List.of(new Flatten(), Linear.of(64 * 12 * 12, 20)));
        return new Network("wide", INPUT, Sequential.of(layers.toArray(Layer[]::new)));
    }

    private static Tensor named(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    private static double mean(Tensor tensor) {
        return IntStream.range(0, tensor.shape().count())
                .mapToDouble(tensor::at)
                .average()
                .orElseThrow();
    }

    private static double variance(Tensor tensor) {
        double mean = mean(tensor);
        return IntStream.range(0, tensor.shape().count())
                .mapToDouble(i -> Math.pow(tensor.at(i) - mean, 2))
                .average()
                .orElseThrow();
    }

    private static double largest(Tensor tensor) {
        return IntStream.range(0, tensor.shape().count())
                .mapToDouble(i -> Math.abs(tensor.at(i)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "PYTORCH, 0.weight, 150",
        "PYTORCH, 0.bias, 150",
        "PYTORCH, 2.weight, 9216",
        "PYTORCH, 2.bias, 9216",
        "XAVIER, 0.weight, 291.66667",
        "XAVIER, 2.weight, 1539.33333"
    })
    void uniformWeightsFillTheirBoundEvenly(Initialisation initialisation, String name, double inverseSquare) {
        Tensor tensor = named(initialisation.apply(network(), 7).parameters(), name);
        double bound = 1 / Math.sqrt(inverseSquare);
        int count = tensor.shape().count();

        assertThat(largest(tensor)).isBetween(bound * (1 - 12.0 / count), bound * (1 + 1e-6));
        assertThat(mean(tensor)).isCloseTo(0, within(4 * bound / Math.sqrt(3.0 * count)));
        assertThat(variance(tensor)).isCloseTo(bound * bound / 3, within(bound * bound * 1.5 / Math.sqrt(count)));
    }

    /** He's is two over the fan_in; the others do not look at the fans. */
    @ParameterizedTest
    @CsvSource({
        "HE, 0.weight, 0.0133333333",
        "HE, 2.weight, 2.1701389e-4",
        "SMALL, 0.weight, 1e-4",
        "SMALL, 2.weight, 1e-4",
        "LARGE, 0.weight, 1",
        "LARGE, 2.weight, 1"
    })
    void normalWeightsHaveTheirVariance(Initialisation initialisation, String name, double variance) {
        Tensor tensor = named(initialisation.apply(network(), 7).parameters(), name);
        int count = tensor.shape().count();

        assertThat(mean(tensor)).isCloseTo(0, within(4 * Math.sqrt(variance / count)));
        assertThat(variance(tensor)).isCloseTo(variance, within(variance * 6 / Math.sqrt(count)));
        assertThat(largest(tensor)).isBetween(3 * Math.sqrt(variance), 6.5 * Math.sqrt(variance));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PYTORCH")
    void theirBiasesAreZero(Initialisation initialisation) {
        Map<String, Tensor> parameters = initialisation.apply(network(), 7).parameters();

        assertThat(named(parameters, "0.bias")).isEqualTo(Tensor.zeros(Shape.of(64)));
        assertThat(named(parameters, "2.bias")).isEqualTo(Tensor.zeros(Shape.of(20)));
    }

    @Test
    void zerosAreZeroEverywhere() {
        Network network = Initialisation.ZEROS.apply(Initialisation.LARGE.apply(network(), 7), 7);

        assertThat(network.parameters().values())
                .hasSize(4)
                .allSatisfy(tensor -> assertThat(tensor)
                        .isEqualTo(Tensor.of(
                                tensor.shape(), new float[tensor.shape().count()])));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZEROS")
    void theSeedDecides(Initialisation initialisation) {
        Map<String, Tensor> parameters = initialisation.apply(network(), 7).parameters();

        assertThat(initialisation.apply(network(), 7).parameters()).isEqualTo(parameters);
        assertThat(initialisation.apply(network(), 8).parameters().get("0.weight"))
                .isNotEqualTo(named(parameters, "0.weight"));
    }

    @ParameterizedTest
    @EnumSource
    void anotherLayerLeavesTheOthersAsTheyWere(Initialisation initialisation) {
        Map<String, Tensor> parameters = initialisation.apply(network(), 7).parameters();
        Map<String, Tensor> more = initialisation
                .apply(network(Activation.RELU, Conv2d.of(64, 64, Window2d.square(1))), 7)
                .parameters();

        assertThat(named(more, "0.weight")).isEqualTo(named(parameters, "0.weight"));
        assertThat(named(more, "0.bias")).isEqualTo(named(parameters, "0.bias"));
        assertThat(named(more, "2.weight").shape()).isEqualTo(Shape.of(64, 64, 1, 1));
    }

    @Test
    void twoParametersOfOneShapeDiffer() {
        Network twins = new Network(
                "twins",
                INPUT,
                Sequential.of(Conv2d.of(6, 6, Window2d.square(1)), Conv2d.of(6, 6, Window2d.square(1))));
        Map<String, Tensor> parameters = Initialisation.PYTORCH.apply(twins, 0).parameters();

        assertThat(named(parameters, "0.weight")).isNotEqualTo(named(parameters, "1.weight"));
        assertThat(correlation(named(parameters, "0.weight"), named(parameters, "1.weight")))
                .isBetween(-0.5, 0.5);
    }

    @Test
    void aLayerWithoutABiasGetsNone() {
        Network bare = new Network(
                "bare", INPUT, Sequential.of(Conv2d.of(6, 6, Window2d.square(1)).withoutBias()));

        assertThat(Initialisation.PYTORCH.apply(bare, 0).parameters()).containsOnlyKeys("0.weight");
    }

    private static double correlation(Tensor a, Tensor b) {
        double covariance = IntStream.range(0, a.shape().count())
                .mapToDouble(i -> (a.at(i) - mean(a)) * (b.at(i) - mean(b)))
                .average()
                .orElseThrow();
        return covariance / Math.sqrt(variance(a) * variance(b));
    }
}
