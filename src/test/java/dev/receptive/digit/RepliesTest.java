package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.data.ImageSet;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a network gives to several pictures. */
class RepliesTest {

    @Test
    void eachIsInEveryBitThatOfTheLayers() {
        Sequential layers = ShippedWeights.lenet();
        List<Tensor> pictures =
                IntStream.range(0, 40).mapToObj(ImageSet.mnistTest()::levels).toList();
        List<List<Float>> replies = Replies.of(layers, pictures);
        assertThat(replies).hasSize(40);
        Network network = new Network("LeNet", Shape.of(1, 1, 28, 28), layers);
        for (int i = 0; i < 40; i += 13) {
            Tensor output = network.forward(NetworkInput.of(pictures.get(i)), Mode.INFERENCE)
                    .output();
            for (int k = 0; k < 10; k++) {
                assertThat(replies.get(i).get(k)).isEqualTo(output.at(k));
            }
        }
    }

    @Test
    void layersWithoutClassesAreRefused() {
        Sequential first = new Sequential(ShippedWeights.lenet().children().subList(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replies.of(first, List.of(ImageSet.mnistTest().levels(0))))
                .withMessageStartingWith("replies: outputs ");
    }
}
