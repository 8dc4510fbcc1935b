package dev.receptive.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.nn.Flatten;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas of PyTorch's optimisers, by numbers worked out by hand and by descent on a bowl. */
class OptimizerTest {

    private static Tensor row(float... numbers) {
        return Tensor.of(Shape.of(numbers.length), numbers);
    }

    private static Map<String, Tensor> w(float... numbers) {
        return Map.of("w", row(numbers));
    }

    private static Tensor numbers(Random random, Shape shape) {
        float[] numbers = new float[shape.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Tensor.of(shape, numbers);
    }

    private static float[] numbers(Map<String, Tensor> tensors) {
        return Objects.requireNonNull(tensors.get("w")).toArray();
    }

    @Test
    void plainDescentGoesAgainstTheGradient() {
        Optimizer.Step step = new Sgd(0.5).step(w(1, -2), w(4, 1), Moments.NONE);

        assertThat(step.parameters()).isEqualTo(w(-1, -2.5f));
        assertThat(step.moments().first()).isEmpty();
        assertThat(step.moments().steps()).isEqualTo(1);
    }

    /** g = 4 + 0.5·1 = 4.5, v = 4.5, θ = 1 − 0.5·4.5 = −1.25; then g = 2 + 0.5·(−1.25) = 1.375, v = 0.25·4.5 + 1.375. */
    @Test
    void momentumKeepsAShareOfTheVelocityAndDecayDrawsToZero() {
        Sgd sgd = new Sgd(0.5, 0.25, 0.5);
        Optimizer.Step first = sgd.step(w(1), w(4), Moments.NONE);
        Optimizer.Step second = sgd.step(first.parameters(), w(2), first.moments());

        assertThat(first.parameters()).isEqualTo(w(-1.25f));
        assertThat(first.moments().first()).isEqualTo(w(4.5f));
        assertThat(second.moments().first()).isEqualTo(w(2.5f));
        assertThat(second.parameters()).isEqualTo(w(-2.5f));
        assertThat(second.moments().steps()).isEqualTo(2);
    }

    /** In the first step m / (1 − β₁) is g and v / (1 − β₂) is g², so every parameter moves by the learning rate. */
    @Test
    void adamsFirstStepIsTheLearningRateWhateverTheGradient() {
        float[] after = numbers(new Adam(0.125)
                .step(w(1, 1, 1), w(1e-3f, -1, 1e6f), Moments.NONE)
                .parameters());

        assertThat(after[0]).isCloseTo(0.875f, within(2e-6f));
        assertThat(after[1]).isCloseTo(1.125f, within(2e-6f));
        assertThat(after[2]).isCloseTo(0.875f, within(2e-6f));
    }

    /**
     * With β₁ = 0.5, β₂ = 0.75 and weight decay 1 at θ = 2: g = 1 + 2 = 3, m = 1.5, v = 0.25·9 = 2.25; corrected 3 and
     * 9, so θ = 2 − 0.1·3/(3 + 1) = 1.925 for ε = 1. Then g = −1 + 1.925 = 0.925, m = 0.75 + 0.4625 = 1.2125,
     * v = 0.75·2.25 + 0.25·0.925² = 1.90140625; corrected by 1 − 0.25 and 1 − 0.5625.
     */
    @Test
    void adamCorrectsForItsStartAtZero() {
        Adam adam = new Adam(0.1, 0.5, 0.75, 1, 1);
        Optimizer.Step first = adam.step(w(2), w(1), Moments.NONE);
        Optimizer.Step second = adam.step(first.parameters(), w(-1), first.moments());

        assertThat(numbers(first.parameters())[0]).isCloseTo(1.925f, within(1e-6f));
        assertThat(numbers(first.moments().second())[0]).isCloseTo(2.25f, within(1e-6f));
        double mean = 1.2125 / 0.75;
        double square = 1.90140625 / 0.4375;
        assertThat((double) numbers(second.parameters())[0])
                .isCloseTo(1.925 - 0.1 * mean / (Math.sqrt(square) + 1), within(1e-6));
    }

    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new Sgd(0.1),
                new Sgd(0.05, 0.8, 0),
                new Sgd(0.1, 0, 1e-4),
                new Adam(0.05),
                new Adam(0.05, 0.5, 0.9, 1e-6, 1e-4));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aBowlIsDescendedToItsBottom(Optimizer optimizer) {
        Map<String, Tensor> parameters = w(3, -4);
        Moments moments = Moments.NONE;
        for (int i = 0; i < 400; i++) {
            float[] theta = numbers(parameters);
            Optimizer.Step step = optimizer.step(parameters, w(2 * (theta[0] - 1), theta[1] - 2), moments);
            parameters = step.parameters();
            moments = step.moments();
        }

        assertThat(numbers(parameters)[0]).isCloseTo(1, within(0.01f));
        assertThat(numbers(parameters)[1]).isCloseTo(2, within(0.01f));
        assertThat(moments.steps()).isEqualTo(400);
    }

    @Test
    void anOptimizerLeavesWhatItWasGivenAsItWas() {
        for (Optimizer optimizer : optimizers().toList()) {
            Map<String, Tensor> parameters = w(3, -4);
            Map<String, Tensor> gradients = w(1, 2);
            Moments before = optimizer.step(parameters, gradients, Moments.NONE).moments();
            Moments copy = new Moments(before.steps(), copied(before.first()), copied(before.second()));
            optimizer.step(parameters, gradients, before);

            assertThat(parameters).isEqualTo(w(3, -4));
            assertThat(gradients).isEqualTo(w(1, 2));
            assertThat(before).isEqualTo(copy);
        }
    }

    private static Map<String, Tensor> copied(Map<String, Tensor> tensors) {
        return tensors.isEmpty() ? Map.of() : w(numbers(tensors));
    }

    @Test
    void aNetworkStepsToTheNextNetwork() {
        Random random = new Random(1);
        Linear linear = new Linear(numbers(random, Shape.of(2, 3)), row(1, 2));
        Network network = new Network("small", Shape.of(1, 3, 1, 1), Sequential.of(new Flatten(), linear));
        Pass pass = network.forward(numbers(random, Shape.of(4, 3, 1, 1)));
        Gradients gradients = network.backward(pass, numbers(random, Shape.of(4, 2)));

        Network next = new Sgd(0.5).step(network, gradients);

        Map<String, Tensor> expected = new Sgd(0.5)
                .step(network.parameters(), gradients.parameters(), Moments.NONE)
                .parameters();
        assertThat(next.parameters()).isEqualTo(expected).isNotEqualTo(network.parameters());
        assertThat(next.parameters().keySet()).containsExactly("1.weight", "1.bias");
        assertThatThrownBy(() -> new Sgd(0.5, 0.9, 0).step(network, gradients))
                .hasMessage("sgd: a step with momentum 0.9 needs the moments before it");
    }

    @Test
    void everyParameterNeedsAGradientOfItsShape() {
        assertThatThrownBy(() -> new Sgd(1).step(w(1), Map.of(), Moments.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("optimizer: no gradient of w");
        assertThatThrownBy(() -> new Adam(1).step(w(1), w(1, 2), Moments.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("optimizer: gradient 2 of w, which is 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 0, 0, 'sgd: learning rate must be finite and at least 0, not -1.0'
            NaN, 0, 0, 'sgd: learning rate must be finite and at least 0, not NaN'
            Infinity, 0, 0, 'sgd: learning rate must be finite and at least 0, not Infinity'
            1, -0.5, 0, 'sgd: momentum must be finite and at least 0, not -0.5'
            1, 0, -2, 'sgd: weight decay must be finite and at least 0, not -2.0'
            """)
    void sgdRefusesRatesOutOfRange(double rate, double momentum, double decay, String sentence) {
        assertThatThrownBy(() -> new Sgd(rate, momentum, decay)).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 0, 0, 0, 0, learning rate
            1, 1, 0, 0, 0, beta1
            1, 0, -0.1, 0, 0, beta2
            1, 0, 0, -1, 0, epsilon
            1, 0, 0, 0, NaN, weight decay
            """)
    void adamRefusesValuesOutOfRange(double rate, double b1, double b2, double eps, double decay, String name) {
        assertThatThrownBy(() -> new Adam(rate, b1, b2, eps, decay))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("adam: " + name + " must be");
    }

    @Test
    void anOptimizerSaysHowItIsSet() {
        Function<Object, String> say = Object::toString;
        assertThat(say.apply(new Sgd(0.1))).isEqualTo("SGD(lr 0.1)");
        assertThat(say.apply(new Sgd(0.1, 0.9, 5e-4))).isEqualTo("SGD(lr 0.1, momentum 0.9, weight decay 5.0E-4)");
        assertThat(say.apply(new Adam(0.001))).isEqualTo("Adam(lr 0.001, β 0.9 and 0.999)");
    }
}
