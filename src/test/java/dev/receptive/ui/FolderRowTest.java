package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.nn.Extent;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A control for a folder on a bench that knows two things of it: that there is one, and that it must be empty. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class FolderRowTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @TempDir
    static Path folder;

    private final StackPane root = new StackPane();
    private Optional<Path> chosen = Optional.empty();
    private BenchModel<ConvolutionExperiment> model =
            new BenchModel<>(new WorkingBench(List.of()), Language.ENGLISH, 1);

    private final Parameter.Folder<ConvolutionExperiment> control = new Parameter.Folder<>(
            "stride",
            now -> stride(now) == 2 ? Optional.of(folder) : Optional.empty(),
            (now, path) -> now.withStride(path.isPresent() ? asked(path.get()) : new Extent(1, 1)));

    private static int stride(ConvolutionExperiment now) {
        return now.geometry().stride().height();
    }

    private static Extent asked(Path path) {
        if (!path.equals(folder)) {
            throw Refusal.of("yaml.path", path);
        }
        return new Extent(2, 2);
    }

    @Start
    void start(Stage stage) {
        WorkingBench bench = new WorkingBench(
                List.of(), (left, came) -> came, List.of(new Parameter.When<>(control, now -> stride(now) < 3)));
        model = new BenchModel<>(bench, Language.ENGLISH, 1);
        FolderRow<ConvolutionExperiment> row = new FolderRow<>(control, model, WORDS, title -> chosen);
        model.stateProperty().addListener((property, before, now) -> row.render(now.experiment()));
        row.render(model.state().experiment());
        root.getChildren().setAll(new Button(""), row); // which would have the keyboard next
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private Button button(String id) {
        return (Button) root.lookup("#" + id);
    }

    private void press(String id) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> button(id).fire());
    }

    @Test
    void aChosenFolderIsShownByItsNameAndLetGoOfAgain() {
        assertThat(button("stride").getText()).isEqualTo("The program’s own");
        assertThat(button("stride-back").isVisible()).isFalse();
        press("stride");
        assertThat(stride(model.state().experiment())).as("none was chosen").isEqualTo(1);

        chosen = Optional.of(folder);
        press("stride");
        assertThat(button("stride").getText()).isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(button("stride").getAccessibleHelp()).endsWith(folder.toString());

        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> button("stride-back").requestFocus());
        new FxRobot().type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(button("stride").getText()).isEqualTo("The program’s own");
        assertThat(button("stride").isFocused()).isTrue();
        assertThat(model.state().history().past()).hasSize(2);
    }

    @Test
    void whatCannotBeTakenIsSaidAtTheRow() {
        chosen = Optional.of(folder.resolve("other"));
        press("stride");
        Label problem = (Label) root.lookup(".field-problem");
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).contains("other");
        assertThat(model.state().history().past()).isEmpty();
    }

    @Test
    void aFolderThatIsDroppedGoesWhereTheBenchInFrontTakesOne() throws Exception {
        Notice notice = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Notice(WORDS));
        Path other = Files.createDirectories(folder.resolve("other"));
        assertThat(isTaken(other, notice)).isTrue();
        assertThat(notice.isVisible()).isTrue();
        assertThat(isTaken(folder, notice)).isTrue();
        assertThat(notice.isVisible()).isFalse();
        assertThat(stride(model.state().experiment())).isEqualTo(2);

        assertThat(isTaken(Files.writeString(folder.resolve("file"), ""), notice))
                .isFalse();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> model.arrive(now -> now.withStride(new Extent(3, 3))));
        assertThat(isTaken(folder, notice)).as("it does not apply").isFalse();
    }

    private boolean isTaken(Path path, Notice notice) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new DroppedFolder(path).isTaken(model, notice));
    }
}
