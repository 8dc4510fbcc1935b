package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.StageWriter;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.ExampleFiles;
import dev.receptive.figure.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lessons on networks, and what is typed into them. */
class NetworkFilesTest {

    private static NetworkExperiment example(String id) {
        Document<?> document = ExampleFiles.all(Benches.ALL).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return (NetworkExperiment) document.setup().experiment();
    }

    private static float share(NetworkExperiment experiment) {
        NetTrace trace = new NetTrace(experiment);
        return trace.value(trace.layers() - 1, 0);
    }

    private static NetworkExperiment typed(NetworkExperiment experiment, Spot spot, float value) {
        return new NetworkBench().with(experiment, spot, Numbers.number(value)).next();
    }

    @Test
    void theTinyNetworkHasThirtyEightParameters() {
        NetworkExperiment tiny = example("tiny-network");
        assertThat(tiny).isEqualTo(StrokeNetwork.first());
        assertThat(tiny.network().parameterCount()).isEqualTo(38);
        assertThat(share(tiny)).isCloseTo(0.9997f, within(1e-4f));
    }

    @Test
    void theSecondKernelAnswersToTheHorizontalStroke() {
        assertThat(share(example("horizontal-stroke"))).isCloseTo(0.0003f, within(1e-4f));
        NetTrace trace = new NetTrace(example("horizontal-stroke"));
        assertThat(trace.values(2).toArray()).containsExactly(0, 0, 0, 0, 2, 2, 2, 2);
    }

    @Test
    void swappedKernelsSwapTheAnswer() {
        NetworkExperiment now = example("horizontal-stroke");
        NetConv conv = (NetConv) now.layers().get(0);
        for (int slice = 0; slice < 2; slice++) {
            Numbers other = conv.kernels().slices().get(1 - slice);
            for (int place = 0; place < 9; place++) {
                Spot spot = new Spot(NetTensors.KERNEL, slice, place / 3, place % 3);
                now = typed(now, spot, other.values().at(place / 3, place % 3));
            }
        }
        assertThat(share(now)).isCloseTo(0.9997f, within(1e-4f));
    }

    @Test
    void onePixelTips() {
        NetworkExperiment tied = example("one-pixel-decides");
        assertThat(share(tied)).isEqualTo(0.5f);
        assertThat(share(typed(tied, Spot.of(NetTensors.INPUT, 3, 0), 1))).isGreaterThan(0.8f);
        assertThat(share(typed(tied, Spot.of(NetTensors.INPUT, 0, 3), 1))).isLessThan(0.2f);
    }

    @Test
    void theSixOfTheSecondMapComesToPlaceFive() {
        NetTrace trace = new NetTrace(example("flatten-order"));
        assertThat(trace.values(0).toArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(trace.value(1, 0)).isEqualTo(6);
    }

    /** On the stage a weight stands in the row of what goes in; in the layer, and in files, in its column. */
    @Test
    void aDenseWeightIsTypedWhereItStands() {
        NetworkExperiment next = typed(StrokeNetwork.first(), new Spot(NetTensors.WEIGHT, 4, 6, 1), 3);
        NetDense dense = (NetDense) next.layers().get(4);
        assertThat(dense.weights().values().at(1, 6)).isEqualTo(3);
        assertThat(new NetworkReading(new NetTrace(next)).value(new Spot(NetTensors.WEIGHT, 4, 6, 1)))
                .isEqualTo(3);
        NetworkExperiment biased = typed(next, new Spot(NetTensors.BIAS, 4, 0, 1), -2);
        assertThat(new NetTrace(biased).value(4, 1)).isEqualTo(new NetTrace(next).value(4, 1) - 2);
    }

    @Test
    void theCallIsThatOfTheLayersWithTheirWeights() {
        assertThat(NetworkPyTorchCall.of(StrokeNetwork.first()))
                .containsSubsequence(
                        "    nn.Conv2d(1, 2, 3),",
                        "    nn.ReLU(),",
                        "    nn.MaxPool2d(2),",
                        "    nn.Flatten(),",
                        "    nn.Linear(8, 2),",
                        "    nn.Softmax(dim=1),",
                        "net[0].weight.data[:] = w",
                        "net[0].bias.data[:] = torch.tensor([-1, -1])",
                        "net[4].weight.data[:] = w",
                        "y = net(x)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{conv: 3, weight: [[1]]}] | The weights are 1 × 1, and conv says 3",
                "[{conv: 4, weight: [[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]}] | a.yaml:5:12: Layer 1: its window 4 × 4 is larger than the 2 × 2 that come in. The largest square one that fits is 2 × 2.",
                "[{pool: 2}, {pool: 2}] | a.yaml:5:23: Layer 2: its window 2 × 2 is larger than the 1 × 1",
                "[flaten] | flatten",
                "[{activation: rleu}] | relu",
                "[{pool: 2, knid: max}] | kind",
                "[{pool: 2, out: 3}] | out does not belong to pool",
                "[softmax] | put flatten before it",
                "[flatten, flatten] | Layer 2: what comes in is a row of numbers already.",
                "[flatten, {linear: 1, weight: [[1, 2, 3]]}] | a.yaml:5:21: Layer 2: its rows have weights for 3, but 4 come in. Each row needs 4.",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4]]}] | Rows of weights: 1; linear says 2",
                "[{conv: 1, weight: [[[1]], [[1]]]}] | Layer 1: its kernels have slices for 2, but 1 come in.",
                "[{conv: 1, out: 3, weight: [[[1]], [[1]]]}] | out says 3",
                "[{conv: 1, weight: [[1]], bias: [1, 2]}] | Biases: 2; there must be one for each of 1.",
                "[{kind: max}] | one of conv, activation, pool and linear"
            })
    void aMistakeIsToldWhereItIs(String layers, String told) {
        String yaml = "title: {en: a, zh: b}\nstage:\n  bench: network\n  input: [[1, 2], [3, 4]]\n  layers: " + layers
                + "\n";
        assertThatThrownBy(() -> new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null))
                .hasMessageContaining(told);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (NetworkExperiment experiment : RandomNetworks.some(20)) {
            StageWriter stage = new StageWriter(false, null);
            new NetworkSchema().write(experiment, stage);
            String yaml = "title: {en: a, zh: b}\nstage:\n  bench: network\n" + String.join("\n", stage.lines()) + "\n";
            assertThat(new DocumentReader(Benches.ALL)
                            .read(yaml, "a.yaml", null)
                            .setup()
                            .experiment())
                    .isEqualTo(experiment);
        }
    }
}
