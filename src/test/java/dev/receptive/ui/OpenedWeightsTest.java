package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.data.Safetensors;
import dev.receptive.digit.ShippedWeights;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights that were learned elsewhere are opened like any other file. */
@Tag("thorough")
class OpenedWeightsTest extends WindowOnEveryBench {

    private static final Spot WEIGHT = new Spot("kernel", 0, 0, 0);

    @TempDir
    Path weights;

    private final Map<String, Tensor> state =
            new LinkedHashMap<>(ShippedWeights.lenet().state());

    @BeforeEach
    void inEnglish() {
        open.run(() -> open.session.language(Language.ENGLISH));
    }

    private Path file() {
        Path file = weights.resolve("own.safetensors");
        Safetensors.write(file, state, Map.of());
        return file;
    }

    /** Each weight of the first convolution twice what it was. */
    private Path doubled() {
        Tensor first = Objects.requireNonNull(state.get("0.weight"));
        float[] values = first.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        state.put("0.weight", Tensor.of(first.shape(), values));
        return file();
    }

    private float value() {
        return open.fx(() -> open.session.model().value(WEIGHT));
    }

    private void opens(Path file) {
        open.run(() -> open.window.files().open(file));
    }

    private void leNet() {
        open.run(() -> open.session.openExample(open.session.examples().stream()
                .filter(example -> example.id().equals("lenet"))
                .findFirst()
                .orElseThrow()));
    }

    private void refused(Path file, String why) {
        leNet();
        Object before = open.fx(() -> open.session.model().state().experiment());
        opens(file);
        open.until(() -> open.window.notice().isVisible());
        String told = open.fx(() -> open.window.notice().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .reduce("", String::concat));
        assertThat(told).contains(why);
        assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(before);
    }

    @Test
    void theyReplaceThoseOfTheNetworkThatStandsThereAndAreTakenBack() {
        leNet();
        float before = value();
        opens(doubled());
        open.until(() -> open.session.model().value(WEIGHT) == 2 * before);
        assertThat(open.label("facts")).contains("Weights from own.safetensors.");
        assertThat(open.fx(() -> open.session
                        .model()
                        .state()
                        .history()
                        .undoName()
                        .orElseThrow()
                        .toString()))
                .isEqualTo("open weights “own.safetensors”");
        open.run(() -> open.session.model().undo());
        assertThat(value()).isEqualTo(before);
    }

    @Test
    void fromAnotherBenchTheyOpenLeNet() {
        open.press("bench-convolution");
        opens(doubled());
        open.until(() -> open.session.model().bench().code().equals("network"));
        float shipped = Objects.requireNonNull(ShippedWeights.lenet().state().get("0.weight"))
                .at(0);
        assertThat(value()).isEqualTo(2 * shipped);
    }

    @Test
    void aFileThatWasSavedNamesThemFromWhereItIs() throws IOException {
        leNet();
        float before = value();
        opens(doubled());
        open.until(() -> open.session.model().value(WEIGHT) == 2 * before);
        Path saved = weights.resolve("saved.yaml");
        open.run(() -> open.session.save(saved));
        assertThat(Files.readString(saved))
                .contains("  network: lenet\n  weights: {file: own.safetensors}\n")
                .hasSizeLessThan(2000);
        Object experiment = open.fx(() -> open.session.model().state().experiment());
        open.run(() -> {
            open.session.model().set(WEIGHT, Numbers.number(7), "typed");
            open.session.open(saved);
        });
        assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(experiment);
        open.run(() -> open.session.model().set(WEIGHT, Numbers.number(7), "typed"));
        assertThat(open.label("facts")).as("no longer the file's").doesNotContain("own.safetensors");
        open.run(() -> open.session.save(saved));
        assertThat(Files.readString(saved)).doesNotContain("own.safetensors");
    }

    @Test
    void anotherShapeIsRefusedByNameAndShape() {
        state.put("3.weight", Tensor.zeros(Shape.of(16, 6, 3, 3)));
        refused(file(), "own.safetensors holds 3.weight as 16×6×3×3; LeNet needs it as 16×6×5×5.");
    }

    @Test
    void aMissingTensorIsRefusedByName() {
        state.remove("7.bias");
        refused(file(), "own.safetensors does not hold 7.bias, which LeNet needs.");
    }

    @Test
    void whatIsNoNumberIsRefusedByName() {
        float[] bias = new float[84];
        bias[3] = Float.NaN;
        state.put("9.bias", Tensor.of(Shape.of(84), bias));
        refused(file(), "own.safetensors holds NaN in 9.bias: every weight must be a finite number.");
    }

    @Test
    void aFileThatIsNoneIsRefused() throws IOException {
        Path file = weights.resolve("own.safetensors");
        Files.write(file, "PK\u0003\u0004 no weights at all".getBytes(StandardCharsets.UTF_8));
        refused(file, "is not a safetensors file");
    }
}
