package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.data.Safetensors;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Window2d;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights that are shipped do what is said beside them. */
@Tag("compute")
class WeightsTest {

    private static final Path FOLDER = Path.of("assets", "weights");
    private static final int BATCH = 500;

    private final LabelledImages digits = ImageSet.mnist().test();

    @Test
    void theShippedLeNetReachesTheStatedAccuracyOnAllTestDigits() throws IOException {
        Safetensors file = Safetensors.open(FOLDER.resolve("lenet.safetensors"));
        int stated = (int) Math.round(10_000
                * Double.parseDouble(Objects.requireNonNull(file.metadata().get("accuracy"))));
        Network lenet = Weights.read(file, Architectures.named("lenet").network());
        int right = 0;
        float[] images = new float[BATCH * 28 * 28];
        int[] labels = new int[BATCH];
        int[] order = IntStream.range(0, digits.count()).toArray();
        try (Learner learner = Learners.of(lenet, new Sgd(0), new Course(1, BATCH, 0), 2)) {
            for (int from = 0; from < order.length; from += BATCH) {
                digits.copy(order, from, BATCH, images);
                digits.copyLabels(order, from, BATCH, labels);
                right += learner.test(images, labels, BATCH).right();
            }
        }

        assertThat(order).hasSize(10_000);
        // Another processor adds in another order; a digit on the edge may fall to the other side.
        assertThat(right).isBetween(stated - 2, stated + 2);
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(String.format(Locale.ROOT, "%.2f", stated / 100.0) + " % of 10,000 test digits")
                .contains(Objects.requireNonNull(file.metadata().get("command")));
    }

    @Test
    void weightsOfAnotherNetworkAreRefusedWithThePlace() {
        Safetensors file = Safetensors.open(FOLDER.resolve("lenet.safetensors"));
        Network larger = Architectures.named("lenet").network(Shape.of(1, 1, 32, 32), 10);
        Network shorter = new Network("short", larger.input(), Sequential.of(Conv2d.of(1, 6, Window2d.square(5))));
        Network other = Architectures.named("resnet18").network();

        assertThatThrownBy(() -> Weights.read(file, larger))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        FOLDER.resolve("lenet.safetensors") + " holds 7.weight as 120×400; lenet needs it as 120×576.");
        assertThatThrownBy(() -> Weights.read(file, shorter))
                .isInstanceOf(Refusal.class)
                .hasMessage(FOLDER.resolve("lenet.safetensors") + " holds 11.bias, which short does not have.");
        assertThatThrownBy(() -> Weights.read(file, other))
                .isInstanceOf(Refusal.class)
                .hasMessage(FOLDER.resolve("lenet.safetensors") + " does not hold conv1.weight, which resnet18 needs.");
    }

    /** PyTorch counts the batches that a batch norm has seen; nothing is computed with the count. */
    @Test
    void whatPyTorchCountsIsPassedOver(@TempDir Path folder) {
        Network network =
                new Network("norm", Shape.of(1, 2, 3, 3), new Sequential(List.of(new Child("bn", BatchNorm2d.of(2)))));
        Map<String, Tensor> state = new LinkedHashMap<>(network.state());
        state.put("bn.running_mean", Tensor.of(Shape.of(2), 3, 4));
        Map<String, Tensor> written = new LinkedHashMap<>(state);
        written.put("bn.num_batches_tracked", Tensor.scalar(70));
        Safetensors.write(folder.resolve("w"), written, Map.of());

        Network read = Weights.read(Safetensors.open(folder.resolve("w")), network);

        assertThat(read.state()).isEqualTo(state);
    }

    @Test
    void theReferencePutsTheSameDigitsIntoTheSameClasses() {
        Network lenet = Weights.read(
                Safetensors.open(FOLDER.resolve("lenet.safetensors")),
                Architectures.named("lenet").network());
        Tensor logits = lenet.forward(digits.images(0, 300)).output();
        int[] order = IntStream.range(0, 300).toArray();
        float[] images = new float[300 * 28 * 28];
        int[] labels = new int[300];
        digits.copy(order, 0, 300, images);
        digits.copyLabels(order, 0, 300, labels);
        int right = 0;
        for (int n = 0; n < 300; n++) {
            int best = 0;
            for (int k = 1; k < 10; k++) {
                best = logits.at(n, k) > logits.at(n, best) ? k : best;
            }
            right += best == labels[n] ? 1 : 0;
        }

        try (Learner learner = Learners.of(lenet, new Sgd(0), new Course(1, 300, 0), 1)) {
            assertThat(learner.test(images, labels, 300).right()).isEqualTo(right);
        }
        assertThat(right).isGreaterThan(290);
    }
}
