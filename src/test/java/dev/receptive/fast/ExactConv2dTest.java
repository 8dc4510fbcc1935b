package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast path whose numbers are shown, against the loops that define a convolution. */
@Tag("compute")
class ExactConv2dTest {

    static Stream<RandomLayers.Case> cases() {
        return Stream.concat(
                Stream.of(
                        large(1, Shape.of(1, 3, 200, 211), 4, Window2d.square(3)),
                        large(2, Shape.of(1, 5, 90, 600), 7, Window2d.square(5).withPadding(2)),
                        large(3, Shape.of(1, 16, 40, 37), 16, Window2d.square(7).withPadding(6)),
                        large(4, Shape.of(1, 1, 300, 3), 2, Window2d.square(3).withStride(2))),
                FastConv2dTest.cases());
    }

    private static RandomLayers.Case large(int seed, Shape input, int outputs, Window2d window) {
        Random random = new Random(seed);
        Shape kernel = Shape.of(
                outputs,
                input.size(1),
                window.kernel().height(),
                window.kernel().width());
        Tensor weight = RandomLayers.numbers(random, kernel);
        Tensor bias = RandomLayers.numbers(random, Shape.of(outputs));
        return new RandomLayers.Case(seed, new Conv2d(weight, bias, window, 1), RandomLayers.numbers(random, input));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyBitIsThatOfTheDefiningLoops(RandomLayers.Case question) {
        Shape shape = question.input().shape();
        Shape one = Shape.of(1, shape.size(1), shape.size(2), shape.size(3));
        Tensor image = Tensor.of(one, question.input().toArray(0, one.count()));

        assertThat(ExactConv2d.forward(question.layer(), image))
                .isEqualTo(question.layer().forward(image));
    }

    @Test
    void onlyOneImageIsTaken() {
        assertThatThrownBy(() ->
                        ExactConv2d.forward(Conv2d.of(1, 1, Window2d.square(3)), Tensor.zeros(Shape.of(2, 1, 5, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fast: one image, not 2×1×5×5");
    }
}
