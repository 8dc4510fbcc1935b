package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Activation;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.CrossEntropy;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Pass;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Window2d;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Moments;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training in place against training by the layers that define the network. */
@Tag("compute")
class TrainingEngineTest {

    private static final int BATCH = 21;
    private static final int CLASSES = 4;

    /** Networks of all kinds of layers that the engine knows. */
    static List<Network> networks() {
        return List.of(
                network(
                        "relu and max",
                        Shape.of(1, 1, 14, 14),
                        Sequential.of(
                                Conv2d.of(1, 6, Window2d.square(5).withPadding(2)),
                                Activation.RELU,
                                MaxPool2d.of(2),
                                Conv2d.of(6, 16, Window2d.square(3)),
                                Activation.RELU,
                                MaxPool2d.of(2),
                                new Flatten(),
                                Linear.of(64, 20),
                                Activation.RELU,
                                Linear.of(20, CLASSES))),
                network(
                        "sigmoid and average",
                        Shape.of(1, 2, 9, 8),
                        Sequential.of(
                                Conv2d.of(2, 5, Window2d.square(3)).withoutBias(),
                                Activation.SIGMOID,
                                AvgPool2d.of(2),
                                new Flatten(),
                                Linear.of(45, CLASSES))),
                network(
                        "pooled first",
                        Shape.of(1, 2, 12, 10),
                        Sequential.of(
                                Activation.TANH,
                                AvgPool2d.of(2),
                                Conv2d.of(2, 5, Window2d.square(3)),
                                new Flatten(),
                                Linear.of(60, CLASSES))),
                network(
                        "tanh, strides and nested",
                        Shape.of(1, 3, 11, 13),
                        new Sequential(List.of(
                                new Child(
                                        "features",
                                        Sequential.of(
                                                Conv2d.of(
                                                        3,
                                                        7,
                                                        new Window2d(
                                                                new Extent(3, 2),
                                                                new Extent(2, 3),
                                                                new Padding(0, 1, 2, 0),
                                                                Extent.ONE)),
                                                Activation.TANH,
                                                new MaxPool2d(
                                                        Window2d.square(3)
                                                                .withStride(2)
                                                                .withPadding(1),
                                                        true))),
                                new Child("flatten", new Flatten()),
                                new Child("head", Linear.of(63, CLASSES))))));
    }

    private static Network network(String name, Shape input, Sequential layers) {
        Random random = new Random(name.length());
        Map<String, Tensor> state = new LinkedHashMap<>();
        layers.state().forEach((key, tensor) -> {
            float[] numbers = RandomLayers.numbers(random, tensor.shape()).toArray();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] *= 0.3f;
            }
            state.put(key, Tensor.over(tensor.shape(), numbers));
        });
        return new Network(name, input, (Sequential) layers.with(state));
    }

    static List<Optimizer> optimizers() {
        return List.of(new Sgd(0.05), new Sgd(0.02, 0.9, 0.01), new Adam(0.002, 0.9, 0.99, 1e-8, 0.01));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void learnsWhatTheReferenceLearns(Network network) {
        for (Optimizer optimizer : optimizers()) {
            for (Supplier<Kernels> kernels : FastConv2dTest.kernels()) {
                compare(network, optimizer, kernels);
            }
        }
    }

    /** Three steps, the last of a smaller batch. */
    private static void compare(Network network, Optimizer optimizer, Supplier<Kernels> kernels) {
        Network expected = network;
        Moments moments = Moments.NONE;
        try (TrainingEngine engine = new TrainingEngine(network, optimizer, BATCH, 2, kernels)) {
            for (int step = 0; step < 3; step++) {
                int count = step < 2 ? BATCH : 5;
                Tensor images = images(network, step, count);
                int[] labels = labels(step, count);
                Pass pass = expected.forward(images, Mode.training(1));
                Gradients gradients = expected.backward(pass, CrossEntropy.MEAN.gradient(pass.output(), labels));

                double loss = engine.step(images.toArray(), labels, count);

                assertThat(loss)
                        .as("loss of step %d", step)
                        .isCloseTo(
                                CrossEntropy.MEAN.value(pass.output(), labels).at(0), Offset.offset(1e-4));
                assertThat(engine.right()).isEqualTo(right(pass.output(), labels));
                Optimizer.Step next = optimizer.step(expected.parameters(), gradients.parameters(), moments);
                expected = expected.with(next.parameters());
                moments = next.moments();
            }
            Map<String, Tensor> learned = engine.network().state();
            assertThat(learned.keySet()).isEqualTo(expected.state().keySet());
            expected.state()
                    .forEach((name, tensor) ->
                            Close.assertClose(learned.getOrDefault(name, Tensor.scalar(0)), tensor, 2e-4));
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void anyNumberOfThreadsLearnsTheSameBits(Network network) {
        for (Supplier<Kernels> kernels : FastConv2dTest.kernels()) {
            assertThat(learned(network, kernels, 3)).isEqualTo(learned(network, kernels, 1));
        }
    }

    private static Map<String, Tensor> learned(Network network, Supplier<Kernels> kernels, int threads) {
        try (TrainingEngine engine = new TrainingEngine(network, new Sgd(0.05, 0.9, 0), BATCH, threads, kernels)) {
            for (int step = 0; step < 4; step++) {
                engine.step(images(network, step, BATCH).toArray(), labels(step, BATCH), BATCH);
            }
            return engine.network().state();
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void testingChangesNothing(Network network) {
        try (TrainingEngine engine = new TrainingEngine(network, new Sgd(0.05), BATCH, 2)) {
            Tensor images = images(network, 9, 13);
            int[] labels = labels(9, 13);

            engine.test(images.toArray(), labels, 13);

            assertThat(engine.right()).isEqualTo(right(network.forward(images).output(), labels));
            assertThat(engine.network().state()).isEqualTo(network.state());
        }
    }

    @Test
    void whatIsNotKnownIsRefused() {
        Layer strange = BatchNorm2d.of(2);
        Network network =
                network("strange", Shape.of(1, 2, 3, 3), Sequential.of(strange, new Flatten(), Linear.of(18, CLASSES)));

        assertThat(TrainingEngine.takes(network)).isFalse();
        assertThat(TrainingEngine.takes(networks().get(0))).isTrue();
        assertThatThrownBy(() -> new TrainingEngine(network, new Sgd(1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fast: " + strange + " is not known here");
    }

    @Test
    void aBatchOrLabelOutOfRangeIsRefused() {
        Network network = networks().get(1);
        try (TrainingEngine engine = new TrainingEngine(network, new Sgd(1), 8, 1)) {
            float[] images = new float[20 * network.input().count()];
            assertThatThrownBy(() -> engine.step(images, new int[9], 9))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("engine: a batch of 9 where 1 to 8 images are expected");
            assertThatThrownBy(() -> engine.step(images, new int[] {0, CLASSES}, 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("engine: label 4 of image 1 is not one of the classes 0 to 3");
        }
    }

    private static Tensor images(Network network, int seed, int count) {
        Shape one = network.input();
        return RandomLayers.numbers(new Random(seed), Shape.of(count, one.size(1), one.size(2), one.size(3)));
    }

    private static int[] labels(int seed, int count) {
        return new Random(seed + 100L).ints(count, 0, CLASSES).toArray();
    }

    private static int right(Tensor logits, int[] labels) {
        int right = 0;
        for (int n = 0; n < labels.length; n++) {
            int best = 0;
            for (int k = 1; k < CLASSES; k++) {
                best = logits.at(n, k) > logits.at(n, best) ? k : best;
            }
            right += best == labels[n] ? 1 : 0;
        }
        return right;
    }
}
