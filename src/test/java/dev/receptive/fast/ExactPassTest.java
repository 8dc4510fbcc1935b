package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.nn.RandomLayers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One image and all that the layers give, against the layers that define the network. */
@Tag("compute")
class ExactPassTest {

    private static Tensor images(Network network, int count) {
        Shape one = network.input();
        return RandomLayers.numbers(new Random(5), Shape.of(count, one.size(1), one.size(2), one.size(3)));
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.fast.ExactBatchTest#networks")
    void everyBitOfEveryLayerIsThatOfTheLayers(Network network) {
        Tensor image = images(network, 1);
        Pass defined = network.forward(image, Mode.INFERENCE);

        Pass pass = ExactPass.forward(network.layers(), image);

        assertThat(pass).isEqualTo(defined);
        assertThat(pass.leaves().map(Pass::output).toList())
                .isEqualTo(defined.leaves().map(Pass::output).toList());
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.fast.ExactBatchTest#networks")
    void moreThanOneImageIsRefused(Network network) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactPass.forward(network.layers(), images(network, 2)))
                .withMessageContaining("one image");
    }
}
