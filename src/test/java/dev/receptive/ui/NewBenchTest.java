package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Progress;
import dev.receptive.bench.negation.Negation;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.Opened;
import dev.receptive.export.ExportRequest;
import dev.receptive.export.Exporter;
import dev.receptive.export.Film;
import dev.receptive.export.Format;
import dev.receptive.export.Look;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Everything that the program does works for a bench of which it has never heard: {@link Negation} and one line in the
 * registry are all that there is. Whoever adds a bench reads these two.
 */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class NewBenchTest {

    private static final Negation NEGATION = new Negation();
    private static final Spot FIRST = Spot.of("output", 0, 1);

    @TempDir
    static Path folder;

    private OpenWindow open;

    private static Benches benches() {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(NEGATION);
        return new Benches(all);
    }

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"), benches());
    }

    @BeforeEach
    void onItsTab() {
        open.press("bench-convolution");
        open.press("bench-negation");
        open.run(() -> {
            model().start(Opened.of(Document.untitled(NEGATION.setup()), Optional.empty()));
            open.window.stage().requestFocus();
        });
    }

    private BenchModel<Negation.Signed> model() {
        return open.session.desk().model(NEGATION);
    }

    private float value(String tensor, int row, int column) {
        return open.fx(() -> model().value(Spot.of(tensor, row, column)));
    }

    private List<String> marks() {
        return open.fx(
                () -> model().state().scene().marks().stream().map(Mark::id).toList());
    }

    @Test
    void itHasATabAndEveryBenchKeepsItsOwnState() {
        open.keys(KeyCode.RIGHT);
        open.press("bench-convolution");
        assertThat(open.session.model().bench().code()).isEqualTo("convolution");
        open.press("bench-negation");
        assertThat(model().bookmark().spot()).contains(Spot.of("output", 0, 0));
        assertThat(marks()).contains("input", "output");
    }

    @Test
    void keysStepThroughItInItsOwnSizes() {
        open.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(model().bookmark().spot()).contains(FIRST);
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(model().bookmark().spot()).contains(Spot.of("output", 0, 2));
        open.keys(KeyCode.DIGIT2, KeyCode.RIGHT);
        assertThat(model().bookmark().spot()).contains(Spot.of("output", 1, 2));
        assertThat(open.label("position")).isEqualTo("Output 6 of 9");
        open.keys(KeyCode.END);
        assertThat(model().state().time())
                .isEqualTo(model().state().story().score().duration());
    }

    @Test
    void aNumberShowsItsTipAndWhatItIsConnectedTo() {
        open.hover(FIRST);
        assertThat(marks()).contains("hover", "seen:0");
        Label tip = (Label) open.fx(() -> open.stage.getScene().lookup(".stage-tip"));
        assertThat(tip.getText()).isEqualTo("output (0, 1) = −1");
        open.hover(Spot.of("input", 2, 2));
        assertThat(marks()).contains("reached:0");
    }

    @Test
    void aNumberThatIsAskedExplainsItselfTruly() {
        Explanation because =
                open.fx(() -> model().state().reading().explain(FIRST)).orElseThrow();
        assertThat(because.text()).isEqualTo("1·(−1)");
        assertThat(because.value().text()).isEqualTo("−1");
        assertThat(because.written().get(0).spot()).contains(Spot.of("input", 0, 1));
    }

    @Test
    void aNumberIsTypedUndoneAndRedone() {
        open.keys(KeyCode.E);
        open.robot.write("7");
        open.keys(KeyCode.ENTER);
        assertThat(value("output", 0, 0)).isEqualTo(-7);
        open.chord(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value("output", 0, 0)).isZero();
        open.chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(value("output", 0, 0)).isEqualTo(-7);
    }

    @Test
    void itsControlsChangeItAndAClickOnAResultGoesThere() {
        open.run(() -> model().replace("input", Numbers.typed(Tensor.matrix(new float[][] {{4, 5}, {6, 7}}))));
        assertThat(value("output", 1, 1)).isEqualTo(-7);
        open.robot.clickOn(open.at(Spot.of("output", 1, 0)), MouseButton.PRIMARY);
        open.settle();
        assertThat(model().bookmark().spot()).contains(Spot.of("output", 1, 0));
    }

    @Test
    void itsFileIsWrittenAndReadWithItsMoment() throws Exception {
        Path file = folder.resolve("negation.yaml");
        open.run(() -> {
            model().set(Spot.of("input", 1, 1), 40, "typed");
            model().jump(FIRST);
            open.session.save(file);
        });
        assertThat(Files.readString(file)).contains("bench: negation", "at: {cell: [0, 1]}");
        Document<?> read = new DocumentReader(benches()).open(file);
        assertThat(read.experiment()).isEqualTo(model().state().experiment());
        assertThat(read.bookmark()).isEqualTo(Bookmark.at(FIRST, ""));
        open.press("bench-convolution");
        open.run(() -> open.session.open(file));
        assertThat(open.session.model().bench().code()).isEqualTo("negation");
        assertThat(open.session.path()).contains(file);
    }

    @Test
    void itIsExported() throws Exception {
        Look look = new Look(Palette.LIGHT, Language.ENGLISH, 320, 240);
        ExportRequest request =
                new ExportRequest(model().state().story(), "", look, Format.GIF, Film.USUAL, 0, List.of());
        Path gif = folder.resolve("negation.gif");
        Exporter.write(request, gif, Progress.UNSEEN);
        assertThat(Files.size(gif)).isGreaterThan(1000);
    }

    @Test
    void itsCodeStandsInTheCodePanel() {
        assertThat(open.find("code-numpy")).isNotNull();
        assertThat(open.find("code-java")).isNull();
        assertThat(model().state().story().score().duration()).isCloseTo(9 * 0.4, within(1e-9));
    }

    @Test
    void whatOneBenchOpensOnAnotherLeadsBack() {
        open.press("bench-convolution");
        open.run(() -> {
            open.session.model().toEnd();
            open.session.desk().visit(new Exhibit(NEGATION.setup(), Bookmark.at(FIRST, "")));
        });
        assertThat(model().bookmark().spot()).contains(FIRST);
        assertThat(((Button) open.find("back-from-visit")).getText()).isEqualTo("Back to Convolution");
        open.press("back-from-visit");
        assertThat(open.session.model().bench().code()).isEqualTo("convolution");
        assertThat(open.find("back-from-visit").isVisible()).isFalse();
        open.run(() -> open.session.desk().visit(new Exhibit(NEGATION.setup(), Bookmark.USUAL)));
        open.keys(KeyCode.ESCAPE);
        assertThat(open.session.model().bench().code()).isEqualTo("convolution");
    }
}
