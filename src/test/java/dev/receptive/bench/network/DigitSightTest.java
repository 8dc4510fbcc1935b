package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Channels;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each of LeNet's units is said to see is what changes it: found by changing each pixel, one after another. */
@Tag("compute")
class DigitSightTest {

    private static final int SIDE = 28;

    private static float[] drawn(long seed) {
        Random random = new Random(seed);
        float[] pixels = new float[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0.1f + random.nextFloat();
        }
        return pixels;
    }

    private static Channels channels(float[] pixels) {
        return Channels.of(Numbers.typed(Tensor.of(Shape.of(SIDE, SIDE), pixels)));
    }

    /** Its geometry, with weights all above zero and means: whatever is seen counts. */
    private static NetLayer positive(NetLayer layer) {
        if (layer instanceof NetConv conv) {
            List<Numbers> slices = conv.kernels().slices().stream()
                    .map(DigitSightTest::positive)
                    .toList();
            return new NetConv(
                    new KernelSlices(slices, conv.kernels().depth()),
                    positive(conv.biases()),
                    conv.padding(),
                    conv.stride());
        }
        if (layer instanceof NetDense dense) {
            return new NetDense(positive(dense.weights()), positive(dense.biases()));
        }
        return layer instanceof NetPool pool ? new NetPool(pool.side(), false) : layer;
    }

    private static Numbers positive(Numbers numbers) {
        float[] values = numbers.values().toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.01f + Math.abs(values[i]);
        }
        return Numbers.typed(Tensor.of(numbers.values().shape(), values));
    }

    /** Of each unit of each layer but the softmax, the pixels that change it when they change. */
    private static BitSet[][] found(NetworkExperiment network, float[] pixels) {
        Pass before = pass(network, pixels);
        int layers = network.layers().size() - 1;
        BitSet[][] found = new BitSet[layers][];
        for (int layer = 0; layer < layers; layer++) {
            found[layer] = new BitSet[before.inner().get(layer).output().shape().count()];
            for (int unit = 0; unit < found[layer].length; unit++) {
                found[layer][unit] = new BitSet();
            }
        }
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            float[] other = pixels.clone();
            other[pixel] += 1;
            Pass after = pass(network, other);
            for (int layer = 0; layer < layers; layer++) {
                float[] were = before.inner().get(layer).output().toArray();
                float[] are = after.inner().get(layer).output().toArray();
                for (int unit = 0; unit < were.length; unit++) {
                    if (were[unit] != are[unit]) {
                        found[layer][unit].set(pixel);
                    }
                }
            }
        }
        return found;
    }

    private static Pass pass(NetworkExperiment network, float[] pixels) {
        return network.network().forward(channels(pixels).batch(), Mode.INFERENCE);
    }

    private static NetworkExperiment reading(List<NetLayer> layers, float[] pixels) {
        return new NetworkExperiment(channels(pixels), layers, DigitNetwork.CLASSES);
    }

    @Test
    void whatAUnitSeesIsExactlyWhatChangesItWhereEverythingCounts() {
        float[] pixels = drawn(1);
        NetworkExperiment network = reading(
                DigitNetwork.layers().stream().map(DigitSightTest::positive).toList(), pixels);
        NetTrace trace = new NetTrace(network);
        BitSet[][] found = found(network, pixels);
        for (int layer = 0; layer < found.length; layer++) {
            for (int unit = 0; unit < found[layer].length; unit++) {
                assertThat(trace.sight().sees(layer + 1, unit).get(0))
                        .as("layer %d, unit %d", layer, unit)
                        .isEqualTo(found[layer][unit]);
            }
        }
    }

    /** With what it has learned, some of what a unit sees makes no difference; nothing else does. */
    @Test
    void whatAUnitSeesHoldsAllThatChangesIt() {
        float[] pixels = drawn(2);
        NetworkExperiment network = reading(DigitNetwork.layers(), pixels);
        NetTrace trace = new NetTrace(network);
        BitSet[][] found = found(network, pixels);
        for (int layer = 0; layer < found.length; layer++) {
            for (int unit = 0; unit < found[layer].length; unit++) {
                BitSet unseen = found[layer][unit];
                unseen.andNot(trace.sight().sees(layer + 1, unit).get(0));
                assertThat(unseen.isEmpty())
                        .as("layer %d, unit %d: %s", layer, unit, unseen)
                        .isTrue();
            }
        }
    }
}
