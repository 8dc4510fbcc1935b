package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.nn.Activation;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.ChannelMask;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Network;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Softmax;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many images at once, against the layers that define the network. */
@Tag("compute")
class ExactBatchTest {

    static Stream<Network> networks() {
        return Stream.concat(TrainingEngineTest.networks().stream(), Stream.of(reflecting()));
    }

    /** What the training engine does not know: another border, groups, batch normalisation, shares. */
    private static Network reflecting() {
        Random random = new Random(3);
        Conv2d conv = new Conv2d(
                RandomLayers.numbers(random, Shape.of(6, 1, 3, 3)),
                RandomLayers.numbers(random, Shape.of(6)),
                Window2d.square(3).withPadding(new Padding(1, 1, 1, 1)),
                2,
                PaddingMode.REFLECT,
                true);
        Linear linear = new Linear(
                RandomLayers.numbers(random, Shape.of(700, 6 * 5 * 19)), RandomLayers.numbers(random, Shape.of(700)));
        return new Network(
                "reflecting",
                Shape.of(1, 2, 5, 19),
                new Sequential(List.of(
                        new Child("conv", conv),
                        new Child("norm", BatchNorm2d.of(6)),
                        new Child("mask", new ChannelMask(Tensor.of(Shape.of(6), 1, 0, 1, 1, 0, 1))),
                        new Child("head", Sequential.of(Activation.GELU, new Flatten(), linear, new Softmax(1))))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyBitIsThatOfTheLayers(Network network) {
        ExactBatch batch = new ExactBatch(network.layers());
        Shape one = network.input();
        for (int count : new int[] {1, 8, 21}) {
            Tensor images =
                    RandomLayers.numbers(new Random(count), Shape.of(count, one.size(1), one.size(2), one.size(3)));

            assertThat(batch.forward(images)).isEqualTo(network.forward(images).output());
        }
    }

    /** From any layer to any other, maps as well as units. */
    @Test
    void theFirstLayersAloneGiveWhatTheyGive() {
        Network network = TrainingEngineTest.networks().get(0);
        Tensor images = RandomLayers.numbers(new Random(5), Shape.of(11, 1, 14, 14));
        Tensor expected = images;
        List<Child> children = network.layers().children();
        for (int last = 0; last < children.size(); last++) {
            expected = children.get(last).layer().forward(expected);

            assertThat(new ExactBatch(new Sequential(children.subList(0, last + 1))).forward(images))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatALayerCannotTakeIsRefused() {
        ExactBatch batch = new ExactBatch(Sequential.of(new Flatten(), Linear.of(4, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.forward(Tensor.zeros(Shape.of(3, 1, 3, 3))))
                .withMessage("linear: input 3×9 where N×4 is expected");
    }
}
