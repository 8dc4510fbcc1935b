package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.IdxFiles;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every screen holds while a network learns before it, which changes its numbers sixty times a second. */
@Tag("thorough")
class TrainingLawsTest extends WindowOnDigits {

    private static final Spot WEIGHT = new Spot("kernel", 0, 2, 2);

    /** Without end. */
    private static final String FEW = """
            title: {en: a, zh: b}
            stage:
              bench: network
              input: {test-digit: 5328}
              network: lenet
              training: {epochs: 1000, batch: 20}
              at: {moment: end, step: layer}
            """;

    @TempDir
    private Path images;

    /** From 200 images, ten batches an epoch; they are tested with nine, which takes no time without a second compiler, too. */
    @BeforeEach
    void few() throws IOException {
        Path folder = IdxFiles.write(images.resolve("few"), 28, 200, 9);
        Document<?> document = new DocumentReader(Benches.ALL).read(FEW, "few.yaml", null);
        open.run(() -> {
            open.session.openExample(document);
            open.window.files().open(folder);
            open.window.stage().requestFocus();
        });
    }

    private void train() {
        fire("job-train-all");
        learnOn(2);
    }

    private void learnOn(int pictures) {
        for (int i = 0; i < pictures; i++) {
            String before = scene();
            open.until(() -> !scene().equals(before));
        }
    }

    private void pause() {
        fire("job-train");
        open.until(() -> ((Button) open.find("job-train-all")).isVisible());
    }

    /** Where every control begins, by what it is called. */
    private Map<String, String> controls() {
        return open.fx(() -> {
            open.layOut();
            Map<String, String> places = new TreeMap<>();
            LaidOut.visible(open.stage.getScene().getRoot())
                    .filter(node -> node.getId() != null && !node.getId().startsWith("job-"))
                    .forEach(node -> places.put(node.getId(), corner(node)));
            return places;
        });
    }

    private static String corner(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return Math.round(at.getMinX()) + ", " + Math.round(at.getMinY());
    }

    /** Where every grid of the stage stands, and how large its numbers are. */
    private Map<String, String> grids() {
        return open.fx(() -> {
            BenchState<?> now = open.session.model().state();
            Map<String, String> places = new LinkedHashMap<>();
            for (Mark mark : now.story().at(now.time()).marks()) {
                if (mark instanceof Mark.Cells cells) {
                    places.put(mark.id(), cells.grid() + " " + cells.fontSize());
                }
            }
            return places;
        });
    }

    @Test
    void nothingMovesOnceItWasStarted() {
        train();
        Map<String, String> controls = controls();
        Map<String, String> grids = grids();
        learnOn(12);
        assertThat(controls()).isEqualTo(controls);
        assertThat(grids()).isEqualTo(grids);
        open.until(() -> scene().contains("Test, epoch "));
        learnOn(3);
        assertThat(controls()).as("after a test").isEqualTo(controls);
        pause();
        assertThat(controls()).as("paused").isEqualTo(controls);
        assertThat(open.label("job-train-told")).isEqualTo("Paused.");
        train();
        assertThat(controls()).as("resumed").isEqualTo(controls);
        pause();
    }

    @Test
    void whatIsPointedAtTellsItsNewestNumberAndStays() {
        train();
        open.point(at(WEIGHT));
        for (int i = 0; i < 5; i++) {
            learnOn(1);
            assertThat(open.fx(() -> {
                        Label tip = (Label) open.stage.getScene().lookup(".stage-tip");
                        BenchState<?> now = open.session.model().state();
                        String said = now.words().say(now.reading().tip(WEIGHT));
                        return tip.isVisible() && tip.getText().startsWith(said) ? "" : tip.getText() + " for " + said;
                    }))
                    .isEmpty();
        }
        pause();
    }

    @Test
    void whatIsTypedMeanwhileStaysWhereItIsTyped() {
        train();
        TextField rate = (TextField) open.find("network-train-rate");
        open.run(() -> {
            rate.requestFocus();
            rate.setText("0.0");
            rate.end();
        });
        learnOn(4);
        assertThat(rate.getText()).isEqualTo("0.0");
        open.keys(KeyCode.DIGIT5, KeyCode.ENTER);
        learnOn(2);
        assertThat(rate.getText()).isEqualTo("0.05");
        pause();
        assertThat(scene()).contains("Epoch ");
    }

    @ParameterizedTest
    @CsvSource({"960, 600", "1024, 768", "1093, 614", "1280, 800", "1920, 1080"})
    void everythingIsInReach(double width, double height) {
        train();
        assertThat(open.fx(() -> LaidOut.at(open.stage.getScene().getRoot(), width, height)
                        .faults()))
                .isEmpty();
        pause();
        assertThat(open.fx(() -> LaidOut.at(open.stage.getScene().getRoot(), width, height)
                        .faults()))
                .as("paused")
                .isEmpty();
    }

    @Test
    void handsThatDoAnythingBreakNothing() {
        train();
        Hands hands = new Hands(open.stage, 15);
        for (int i = 0; i < 60; i++) {
            hands.act();
            assertThat(hands.mishaps()).as("after %s", hands.lately()).isEmpty();
        }
    }
}
