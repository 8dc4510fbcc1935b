package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.document.EveryBench;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever the window's size, language and bench: every control is in it, or in a panel that scrolls. */
@ExtendWith(ApplicationExtension.class)
class ReachTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, folder.resolve("none"), EveryBench.all());
    }

    private LaidOut at(double width, double height) {
        return LaidOut.at(open.stage.getScene().getRoot(), width, height);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            960,  600
            1024, 768
            1093, 614
            1097, 617
            1280, 800
            1440, 900
            1920, 1080
            """)
    void everyControlIsInTheWindowOrInAPanelThatScrolls(double width, double height) {
        List<String> faults = open.fx(() -> {
            List<String> all = new ArrayList<>();
            for (Language language : Language.values()) {
                open.session.language(language);
                for (Bench<?> bench : EveryBench.all().all()) {
                    open.session.desk().show(bench);
                    at(width, height).faults().forEach(fault -> all.add(bench.code() + ", " + language + ": " + fault));
                    StageView stage = open.window.stage();
                    if (stage.getWidth() < width * 0.45 || stage.getHeight() < height * 0.55) {
                        all.add(bench.code() + ": the stage has " + stage.getWidth() + "×" + stage.getHeight());
                    }
                }
            }
            return all;
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void aPanelThatIsOpenedInANarrowWindowTakesThePlaceOfTheOther() {
        open.run(() -> {
            at(1024, 768);
            assertThat(open.window.showsExamples()).isFalse();
            assertThat(open.window.showsInspector()).isTrue();
            open.window.showExamples(true);
            assertThat(at(1024, 768).faults()).isEmpty();
            assertThat(open.window.showsInspector()).isFalse();
            at(1440, 900);
            assertThat(open.window.showsInspector()).isTrue();
            assertThat(open.window.showsExamples()).isTrue();
            open.window.showInspector(false);
            at(1024, 768);
            assertThat(open.window.showsExamples()).isTrue();
            at(1440, 900);
            assertThat(open.window.showsInspector()).isFalse();
            open.window.showInspector(true);
            at(1024, 768);
            open.window.showInspector(true);
        });
    }

    @ParameterizedTest
    @CsvSource({"960, 600", "1093, 614", "1440, 900"})
    void theRunningLineIsInSightAtEveryStep(double width, double height) {
        open.run(() -> {
            open.session.desk().show(EveryBench.all().first());
            at(width, height);
            Score score = open.model().score();
            for (int cue = 1; cue < 25; cue++) {
                open.model().seek(score.cue(Steps.PRODUCT, cue));
                at(width, height);
                assertThat(isLitLineInSight()).as("cue " + cue).isTrue();
            }
        });
    }

    @Test
    void whileTheStoryRestsTheCodeStaysWhereItWasScrolled() {
        open.run(() -> {
            open.session.desk().show(EveryBench.all().first());
            open.model().seek(3);
            at(960, 600);
            ScrollPane room = (ScrollPane) open.stage.getScene().getRoot().lookup(".code-room");
            room.setVvalue(0);
            open.model().step(Steps.ROW);
            at(960, 600);
            assertThat(room.getVvalue()).isZero();
        });
    }

    private boolean isLitLineInSight() {
        Node root = open.stage.getScene().getRoot();
        ScrollPane room = (ScrollPane) root.lookup(".code-room");
        Bounds window = room.localToScene(room.getLayoutBounds());
        Node lit = root.lookupAll(".code-line").stream()
                .filter(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .findFirst()
                .orElseThrow();
        Bounds line = lit.localToScene(lit.getLayoutBounds());
        return line.getMinY() >= window.getMinY() - 1 && line.getMaxY() <= window.getMaxY() + 1;
    }
}
