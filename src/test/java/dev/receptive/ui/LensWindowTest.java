package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Source;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the lens on a photograph: look around, and change pixels. */
@Tag("thorough")
class LensWindowTest extends WindowOnEveryBench {

    /** About here: a pixel of the picture may be smaller than one of the screen. */
    private static final Spot PIXEL = Spot.of("input", 40, 57);

    private @TempDir Path files;

    /** The pixel that was clicked. */
    private Spot pixel = PIXEL;

    @BeforeEach
    void aPhotograph() {
        Document<?> photograph = open.session.examples().stream()
                .filter(example -> example.id().equals("photograph"))
                .findFirst()
                .orElseThrow();
        open.lay(photograph);
        open.run(() -> {
            open.model().toEnd();
            open.window.notice().hide();
        });
    }

    private List<String> lens() {
        return lens(open.state());
    }

    private static List<String> lens(BenchState<?> seen) {
        return Marks.find(seen.scene(), "lens", Mark.Cells.class).cells().stream()
                .map(Cell::text)
                .toList();
    }

    private Numbers input() {
        return open.state().experiment().input().first();
    }

    private float level() {
        return input().values().at(pixel.row(), pixel.column());
    }

    private String told() {
        return open.fx(() -> open.window.notice().isVisible()) ? open.label("notice-text") : "";
    }

    /** A number of the lens as it lies now, counted from its first that is no padding. */
    private Spot number(int row, int column) {
        return open.fx(() -> open.model().state().targets().stream()
                .map(Target::first)
                .filter(first -> first.isIn("lens"))
                .findFirst()
                .orElseThrow()
                .moved(row, column));
    }

    /** The middle of the lens over a pixel that was clicked, clicked in its turn. */
    private Spot middle() {
        open.click(PIXEL);
        pixel = open.state().gaze().selected().orElseThrow();
        Spot middle = number(1, 1);
        open.click(middle);
        return middle;
    }

    @Test
    void theLensFollowsThePointerOnBothPicturesAndGoesBack() {
        List<String> own = lens();
        open.hover(PIXEL);
        BenchState<ConvolutionExperiment> seen = open.state();
        List<String> around = lens(seen);
        Spot pointed = seen.gaze().pointed().orElseThrow();
        assertThat(pointed.tensor()).isEqualTo("input");
        assertThat(around).isNotEqualTo(own).hasSize(9);
        assertThat(around.get(4)).isEqualTo(seen.reading().typed(pointed));
        open.hover(Spot.of("output", 10, 10));
        assertThat(lens()).isNotEqualTo(around);
        open.point(Point2D.ZERO);
        assertThat(lens()).isEqualTo(own);
    }

    @Test
    void anEditedPixelChangesThePictureTheOutputAndWhatIsSaidAndComesBack() {
        String before = open.state().scene().toText();
        Numbers photo = input();
        middle();
        Spot right = new Spot("output", 0, pixel.row() - 1, pixel.column());
        float output = open.fx(() -> open.model().value(right));
        open.robot.write("255");
        open.keys(KeyCode.ENTER);
        assertThat(level()).isEqualTo(255);
        assertThat(input().source()).isInstanceOf(Source.Retouched.class);
        assertThat(lens().get(4)).isEqualTo("255");
        assertThat(open.fx(() -> open.model().value(right))).isNotEqualTo(output);
        assertThat(open.fx(() -> open.model()
                        .state()
                        .words()
                        .say(open.model().state().now().narration())))
                .contains("(" + (pixel.row() - 1) + ", " + (pixel.column() - 1) + ")");
        open.run(() -> open.model().undo());
        assertThat(input()).isEqualTo(photo);
        open.point(Point2D.ZERO);
        open.focusStage();
        assertThat(open.state().scene().toText()).isEqualTo(before);
        open.run(() -> open.model().redo());
        assertThat(level()).isEqualTo(255);
    }

    @Test
    void arrowsTheWheelAndDraggingWorkAsInAGrid() {
        Spot middle = middle();
        open.keys(KeyCode.LEFT);
        assertThat(open.state().gaze().selected()).contains(middle.moved(0, -1));
        float before = level();
        open.wheel(middle, OpenWindow.NOTCH, false);
        assertThat(level()).isEqualTo(before + 1);
        open.robot
                .drag(open.at(middle), MouseButton.PRIMARY)
                .moveBy(0, -12)
                .moveBy(0, -12)
                .drop();
        assertThat(level()).isGreaterThan(before + 1);
    }

    @Test
    void theNextPixelIsShownOnceThePointerIsOnIt() {
        middle();
        List<String> around = lens();
        open.hover(Spot.of("input", 80, 20));
        assertThat(lens()).isNotEqualTo(around);
        assertThat(open.state().gaze().selected()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhereItIsWhereverThePointerGoes() {
        Spot middle = middle();
        open.robot.write("25");
        open.hover(Spot.of("input", 80, 20));
        open.keys(KeyCode.ENTER);
        assertThat(level()).isEqualTo(25);
        assertThat(open.state().gaze().selected()).contains(middle.moved(1, 0));
    }

    @Test
    void aLevelBeyondWhiteIsRefusedInASentence() {
        Numbers photo = input();
        middle();
        open.robot.write("256");
        open.keys(KeyCode.ENTER);
        assertThat(open.label("cell-problem")).isEqualTo("A level of grey is 256; it can be 0 to 255.");
        open.keys(KeyCode.ESCAPE);
        assertThat(input()).isEqualTo(photo);
    }

    @Test
    void paddingInTheLensIsTold() {
        open.run(() -> open.model()
                .edit(
                        Sentence.of("edit.anew"),
                        open.model().state().experiment().withBorder(Border.of(Padding.all(1)))));
        open.run(() -> open.window.stage().click(Spot.of("input", 0, 0))); // smaller than where a mouse can stand
        Spot outside = number(-1, -1);
        assertThat(open.fx(() -> open.model().isEditable(outside))).isFalse();
        open.point(open.at(outside));
        open.robot.doubleClickOn(MouseButton.PRIMARY);
        assertThat(told()).startsWith("Padding cannot be changed cell by cell");
    }

    @Test
    void theKeyboardReachesTheLens() {
        open.focusStage();
        for (int i = 0; i < 3; i++) {
            open.keys(KeyCode.E);
        }
        Optional<Spot> selected = open.state().gaze().selected();
        assertThat(selected.map(Spot::tensor)).contains("lens");
        open.robot.write("9");
        open.keys(KeyCode.ENTER);
        assertThat(lens().get(0)).isEqualTo("9");
        open.click(PIXEL);
        open.focusGrid("lens");
        assertThat(open.state().gaze().selected().map(Spot::channel))
                .isEqualTo(Optional.of(number(0, 0).channel()))
                .isNotEqualTo(selected.map(Spot::channel));
    }

    @Test
    void anEditedPhotographIsSavedAndOpenedAgain() {
        middle();
        open.robot.write("7");
        open.keys(KeyCode.ENTER);
        ConvolutionExperiment edited = open.state().experiment();
        Path file = files.resolve("cat.yaml");
        open.run(() -> {
            open.session.save(file);
            open.model().undo();
            open.session.open(file);
        });
        assertThat(file).content().contains("- [" + pixel.row() + ", " + pixel.column() + ", 7]");
        assertThat(open.fx(() ->
                        open.session.desk().model(new Convolution()).state().experiment()))
                .isEqualTo(edited);
    }
}
