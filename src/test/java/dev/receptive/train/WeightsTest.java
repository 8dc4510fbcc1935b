package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.data.Safetensors;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sgd;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The weights that are shipped do what is said beside them. */
class WeightsTest {

    private static final Path FOLDER = Path.of("assets", "weights");
    private static final int BATCH = 500;

    private final LabelledImages digits = ImageSet.mnist().test();

    @Test
    void theShippedLeNetReachesTheStatedAccuracyOnAllTestDigits() throws IOException {
        Safetensors file = Safetensors.open(FOLDER.resolve("lenet.safetensors"));
        int stated = (int) Math.round(10_000
                * Double.parseDouble(Objects.requireNonNull(file.metadata().get("accuracy"))));
        Network lenet = Architectures.named("lenet").network().with(file.tensors());
        int right = 0;
        float[] images = new float[BATCH * 28 * 28];
        int[] labels = new int[BATCH];
        int[] order = IntStream.range(0, digits.count()).toArray();
        try (Learner learner = Learners.of(lenet, new Sgd(0), new Course(1, BATCH, 0), 2)) {
            for (int from = 0; from < order.length; from += BATCH) {
                digits.copy(order, from, BATCH, images);
                digits.copyLabels(order, from, BATCH, labels);
                right += learner.right(images, labels, BATCH);
            }
        }

        assertThat(order).hasSize(10_000);
        // Another processor adds in another order; a digit on the edge may fall to the other side.
        assertThat(right).isBetween(stated - 2, stated + 2);
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(stated / 100 + "." + stated % 100 + " % of 10,000 test digits")
                .contains(Objects.requireNonNull(file.metadata().get("command")));
    }

    @Test
    void theReferencePutsTheSameDigitsIntoTheSameClasses() {
        Network lenet = Architectures.named("lenet")
                .network()
                .with(Safetensors.open(FOLDER.resolve("lenet.safetensors")).tensors());
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
            assertThat(learner.right(images, labels, 300)).isEqualTo(right);
        }
        assertThat(right).isGreaterThan(290);
    }
}
