package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every gradient against what the loss does when a number is moved a little either way. The loss is a sum of the outputs
 * with random weights, in float64; the difference in length between both gradients is at most 0.2 % of their length.
 */
@Tag("compute")
class GradientTest {

    private static final float STEP = 1f / 256;

    static Stream<EveryLayer.Case> cases() {
        return EveryLayer.seeds(6);
    }

    @Test
    void noLayerIsForgotten() {
        Set<Class<?>> kinds = cases().map(found -> found.layer().getClass()).collect(Collectors.toSet());

        assertThat(kinds).containsAll(permitted(Layer.class).toList());
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(GradientTest::permitted)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aGradientOfAnotherShapeIsRefused(EveryLayer.Case found) {
        Pass pass = found.pass();
        int count = pass.output().shape().count();
        Tensor other = Tensor.zeros(Shape.of(count + 1));

        assertThatThrownBy(() -> found.layer().backward(pass, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("backward: gradient " + (count + 1) + " for an output "
                        + pass.output().shape() + " of " + found.layer());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientsAreWhatTheLossDoes(EveryLayer.Case found) {
        Pass pass = found.pass();
        Tensor weights = RandomLayers.numbers(new Random(7), pass.output().shape());
        Gradients gradients = found.layer().backward(pass, weights);

        agrees(gradients.input(), found.input(), moved -> loss(found.layer(), moved, found.mode(), weights));
        assertThat(gradients.parameters().keySet())
                .containsExactlyElementsOf(found.layer().parameters().keySet());
        found.layer().parameters().forEach((name, parameter) -> {
            Tensor gradient = gradients.parameter(name);
            assertThat(gradient.shape()).isEqualTo(parameter.shape());
            agrees(gradient, parameter, moved -> {
                Layer changed = found.layer().with(Map.of(name, moved));
                return loss(changed, found.input(), found.mode(), weights);
            });
        });
    }

    @Test
    void aGradientOnePercentTooLargeIsFound() {
        int sought = 0;
        for (EveryLayer.Case found : EveryLayer.of(3)) {
            Pass pass = found.pass();
            Tensor weights = RandomLayers.numbers(new Random(7), pass.output().shape());
            Tensor gradient = found.layer().backward(pass, weights).input();
            if (length(gradient) < 0.01) {
                continue;
            }
            sought++;
            Tensor tooLarge = Elements.multiply(gradient, Tensor.filled(gradient.shape(), 1.01f));

            assertThatThrownBy(() ->
                            agrees(tooLarge, found.input(), moved -> loss(found.layer(), moved, found.mode(), weights)))
                    .as("%s", found)
                    .isInstanceOf(AssertionError.class);
        }
        assertThat(sought).isGreaterThan(35);
    }

    private static double length(Tensor tensor) {
        return Math.sqrt(sum(Elements.multiply(tensor, tensor)));
    }

    @ParameterizedTest
    @EnumSource(Reduction.class)
    void crossEntropyToo(Reduction reduction) {
        CrossEntropy loss = new CrossEntropy(reduction);
        Tensor logits = RandomLayers.numbers(new Random(11), Shape.of(3, 5));

        agrees(loss.gradient(logits, 4, 0, 2), logits, moved -> sum(loss.value(moved, 4, 0, 2)));
    }

    @ParameterizedTest
    @EnumSource(Reduction.class)
    void meanSquaredErrorToo(Reduction reduction) {
        MeanSquaredError loss = new MeanSquaredError(reduction);
        Tensor prediction = RandomLayers.numbers(new Random(12), Shape.of(3, 5));
        Tensor target = RandomLayers.numbers(new Random(13), Shape.of(3, 5));

        agrees(loss.gradient(prediction, target), prediction, moved -> sum(loss.value(moved, target)));
    }

    @Test
    void theGradientsOfTheLayersInsideAreThere() {
        EveryLayer.Case found = EveryLayer.of(1).stream()
                .filter(each -> each.layer() instanceof Sequential)
                .findFirst()
                .orElseThrow();
        Pass pass = found.pass();
        Gradients gradients = found.layer()
                .backward(
                        pass, RandomLayers.numbers(new Random(7), pass.output().shape()));

        same(pass, gradients);
        Map<String, Tensor> named = new LinkedHashMap<>();
        for (int i = 0; i < gradients.inner().size(); i++) {
            int at = i;
            gradients.inner().get(i).parameters().forEach((name, tensor) -> named.put(at + "." + name, tensor));
        }
        assertThat(gradients.parameters()).isEqualTo(named).isNotEmpty();
    }

    /** Each pass inside has gradients of its own input. */
    private static void same(Pass pass, Gradients gradients) {
        assertThat(gradients.input().shape()).isEqualTo(pass.input().shape());
        assertThat(gradients.inner()).hasSameSizeAs(pass.inner());
        for (int i = 0; i < pass.inner().size(); i++) {
            same(pass.inner().get(i), gradients.inner().get(i));
        }
    }

    private static double loss(Layer layer, Tensor input, Mode mode, Tensor weights) {
        Tensor output = layer.forward(input, mode).output();
        return IntStream.range(0, output.shape().count())
                .mapToDouble(i -> output.at(i) * (double) weights.at(i))
                .sum();
    }

    private static double sum(Tensor tensor) {
        return IntStream.range(0, tensor.shape().count())
                .mapToDouble(tensor::at)
                .sum();
    }

    private static void agrees(Tensor gradient, Tensor at, ToDoubleFunction<Tensor> loss) {
        double square = 0;
        double apart = 0;
        for (int i = 0; i < at.shape().count(); i++) {
            double slope = (4 * slope(at, i, STEP, loss) - slope(at, i, 2 * STEP, loss)) / 3;
            square += slope * slope;
            apart += Math.pow(slope - gradient.at(i), 2);
        }
        assertThat(Math.sqrt(apart)).as("gradient %s", gradient).isLessThanOrEqualTo(2e-3 * Math.sqrt(square) + 1e-5);
    }

    /** Between two points around a number; of two such slopes the curvature falls out. */
    private static double slope(Tensor at, int i, float step, ToDoubleFunction<Tensor> loss) {
        float[] up = at.toArray();
        float[] down = at.toArray();
        up[i] += step;
        down[i] -= step;
        double change =
                loss.applyAsDouble(Tensor.over(at.shape(), up)) - loss.applyAsDouble(Tensor.over(at.shape(), down));
        return change / (up[i] - (double) down[i]);
    }
}
