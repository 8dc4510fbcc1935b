package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.data.Safetensors;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network that is shipped, over all test digits. */
@Tag("compute")
class ShippedWeightsTest {

    private static final Path FILE = Path.of("assets", "weights", "lenet.safetensors");

    private static final LabelledImages DIGITS = ImageSet.mnist().test();
    private static final Classified CLASSIFIED = Classified.of(ShippedWeights.lenet(), DIGITS, BatchProgress.UNSEEN);

    @Test
    void theAccuracyIsExactlyWhatStandsBesideTheWeights() throws IOException {
        String stated = Safetensors.open(FILE).metadata().getOrDefault("accuracy", "");

        assertThat(CLASSIFIED.count()).isEqualTo(10_000);
        assertThat(CLASSIFIED.wrong()).isEqualTo(137);
        assertThat(CLASSIFIED.accuracy()).isEqualTo(Double.parseDouble(stated));
        assertThat(Files.readString(FILE.resolveSibling("README.md")))
                .contains("%.2f %% of 10,000 test digits".formatted(CLASSIFIED.accuracy() * 100));
    }

    @Test
    void theNetworkSaysWhatTheReadableLayersSay() {
        Tensor outputs = ShippedWeights.lenet().forward(DIGITS.images(0, 40));

        for (int image = 0; image < 40; image++) {
            for (int k = 0; k < 10; k++) {
                assertThat(outputs.at(image, k)).isLessThanOrEqualTo(outputs.at(image, CLASSIFIED.predicted(image)));
            }
        }
    }

    @Test
    void workEndsBetweenTwoBatches() {
        List<Long> told = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Classified.of(ShippedWeights.lenet(), DIGITS, (done, of) -> {
                    told.add(done);
                    if (done > 600) {
                        throw new CancellationException();
                    }
                }));
        assertThat(told).containsExactly(0L, 256L, 512L, 768L);
    }

    @Test
    void itIsTheFileThatIsShipped() {
        assertThat(ShippedWeights.lenet().state())
                .isEqualTo(Safetensors.open(FILE).tensors())
                .hasSize(10);
        assertThat(ShippedWeights.lenet()).isSameAs(ShippedWeights.lenet());
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithTensorAndShape(@TempDir Path folder) {
        Path file = folder.resolve("w.safetensors");
        Map<String, Tensor> state = new LinkedHashMap<>(ShippedWeights.lenet().state());
        state.put("3.weight", Tensor.zeros(Shape.of(16, 6, 3, 3)));
        refused(file, state, file + " holds 3.weight as 16×6×3×3; lenet needs it as 16×6×5×5.");
        state.remove("3.weight");
        refused(file, state, file + " does not hold 3.weight, which lenet needs.");
        state.put(
                "3.weight",
                Objects.requireNonNull(ShippedWeights.lenet().state().get("3.weight")));
        state.put("12.weight", Tensor.scalar(1));
        refused(file, state, file + " holds 12.weight, which lenet does not have.");
    }

    private static void refused(Path file, Map<String, Tensor> state, String sentence) {
        Safetensors.write(file, state, Map.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ShippedWeights.lenet(Safetensors.open(file)))
                .withMessage(sentence);
    }
}
