package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.scene.Palette;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Language, theme, another bench, the presentation, and back: nothing is lost by it, on any bench. */
@Tag("painted")
@Tag("thorough")
class SwitchingLawTest extends WindowOnEveryBench {

    /** All that is looked at: what is on the stage, how near, with whose code, what is said, in which letters. */
    private record Seen(
            Experiment experiment,
            double time,
            Pace pace,
            Camera camera,
            String code,
            List<String> texts,
            int picture) {}

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void switchingThereAndBackLosesNothing(Bench<?> bench) {
        look(bench);
        Seen before = seen();

        open.run(open.session::switchLanguage);
        assertThat(seen().texts()).as("in the other language").isNotEqualTo(before.texts());
        open.run(open.session::switchLanguage);
        assertThat(seen()).as("language").isEqualTo(before);

        Palette usual = open.session.settings().palette();
        for (Palette palette : Palette.values()) {
            open.run(() -> open.session.preferences().palette(palette));
        }
        open.run(() -> open.session.preferences().palette(usual));
        assertThat(seen()).as("after every theme").isEqualTo(before);
        open.run(() -> open.window.present(true));
        open.run(() -> open.window.present(false));
        open.until(() -> !open.window.isPresenting());
        assertThat(seen().texts()).as("presentation").isEqualTo(before.texts());
    }

    /** What is typed into a field goes on to be typed there, whether it can be a number or not. */
    @Test
    void whatIsHalfTypedStaysSo() {
        for (String typed : List.of("3x", "7")) {
            open.run(() -> {
                open.layOut();
                TextField field = (TextField) open.find("stride-height");
                field.requestFocus();
                field.setText(typed);
            });
            Experiment before = open.fx(() -> open.model().state().experiment());
            open.run(open.session::switchLanguage);
            open.run(() -> open.session.preferences().palette(Palette.DARK));
            open.run(open::layOut);
            assertThat(open.fx(() -> ((TextField) open.find("stride-height")).getText()))
                    .isEqualTo(typed);
            assertThat(open.fx(() -> open.stage.getScene().getFocusOwner().getId()))
                    .isEqualTo("stride-height");
            assertThat(open.fx(() -> open.model().state().experiment())).isEqualTo(before);
            assertThat(open.fx(() -> open.window.notice().isVisible())).isFalse();
            open.run(open.session::switchLanguage);
            open.run(() -> open.session.preferences().palette(Palette.LIGHT));
            open.keys(KeyCode.ESCAPE);
        }
    }

    /** Round the benches twice: between leaving one and coming back to it, every other one was in front. */
    @Test
    void everyBenchIsFoundAsItWasLeftAfterEveryOther() {
        List<Bench<?>> all = open.session.desk().benches().all();
        List<Seen> left = new ArrayList<>();
        for (Bench<?> bench : all) {
            look(bench);
            left.add(seen());
        }
        for (int i = 0; i < all.size(); i++) {
            Bench<?> bench = all.get(i);
            open.run(() -> open.session.desk().show(bench));
            assertThat(seen()).as(bench.code()).isEqualTo(left.get(i));
        }
    }

    /** Looks at a bench as nobody finds it: in the middle, faster, nearer, at the last code, with something said. */
    private void look(Bench<?> bench) {
        open.show(bench);
        open.run(() -> {
            BenchModel<?> model = open.session.model();
            model.seek(model.score().duration() * 0.4);
            model.faster();
            open.window.stage().zoom(1.5, 100, 200);
            List<String> tabs = CodePanel.titles(model.state().subject());
            if (!tabs.isEmpty()) {
                open.window.views().inspector().code().show(tabs.get(tabs.size() - 1));
            }
            open.window.notice().show(Sentence.of("error.number.empty"));
        });
    }

    private Seen seen() {
        return open.fx(() -> {
            LaidOut.pass(open.stage.getScene().getRoot());
            BenchState<?> state = open.session.model().state();
            return new Seen(
                    state.experiment(),
                    state.time(),
                    state.pace(),
                    open.window.stage().camera(),
                    open.window.views().inspector().code().tab(),
                    texts(open.stage.getScene().getRoot()),
                    picture(open.window.stage()));
        });
    }

    /** What is painted on the stage, pixel by pixel. */
    private static int picture(StageView view) {
        WritableImage image = view.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Arrays.hashCode(pixels);
    }

    /** What is written in the window, and in which family of letters. */
    private static List<String> texts(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        if (node instanceof Labeled label && !label.getText().isEmpty()) {
            return List.of(label.getText() + " in " + label.getFont().getFamily());
        }
        if (node instanceof Text text) {
            return List.of(text.getText() + " in " + text.getFont().getFamily());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> texts(child).stream())
                        .toList()
                : List.of();
    }
}
