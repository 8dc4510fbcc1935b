package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does on the Transposed bench, beyond what every bench is asked. */
@Tag("thorough")
class TransposedWindowTest extends WindowOnEveryBench {

    @Override
    void example(String id) {
        open.press("bench-transposed");
        super.example(id);
    }

    private Map<String, Mark> seen() {
        return Marks.seen(open.fx(() -> open.session.model().state().scene()));
    }

    private Optional<String> text(String id) {
        return Optional.ofNullable(seen().get(id)).map(mark -> ((Mark.Text) mark).text());
    }

    private double value(String tensor, int row, int column) {
        return open.fx(() -> open.session.model().state().reading().value(Spot.of(tensor, row, column)));
    }

    private double seconds() {
        return open.fx(() -> open.session.model().state().playhead().time());
    }

    @Test
    void everyViewIsOneClickAwayAndOneUndoBringsTheOtherBack() {
        example("transposed-first");
        assertThat(text("title:input")).contains("Input");
        open.press("view-stretched");
        assertThat(text("title:input")).contains("Stretched input");
        open.press("view-back");
        assertThat(text("title:back")).contains("Comes back");
        open.run(() -> open.session.model().undo());
        assertThat(text("title:input")).contains("Stretched input");
        open.run(() -> open.session.model().undo());
        assertThat(seen()).doesNotContainKeys("title:back").containsKey("title:bias");
    }

    @Test
    void aWeightIsTypedAndUndoneInEveryViewAndTheOutputFollows() {
        example("transposed-first");
        for (String view : new String[] {"stamps", "back"}) {
            open.press("view-" + view);
            assertThat(value("output", 2, 2)).isEqualTo(9);
            open.click(Spot.of("kernel", 1, 1));
            open.robot.type(KeyCode.DIGIT5);
            open.keys(KeyCode.ENTER);
            assertThat(value("kernel", 1, 1)).isEqualTo(5);
            assertThat(value("output", 2, 2)).isEqualTo(15);
            open.run(() -> open.session.model().undo());
            assertThat(value("output", 2, 2)).isEqualTo(9);
        }
    }

    @Test
    void askingForAnOutputAnswersWithTheProductsThatMetThere() {
        example("transposed-first");
        open.run(() -> open.session.model().toEnd());
        open.hover(Spot.of("output", 1, 1));
        assertThat(text("equation:title")).contains("Output (1, 1)");
        open.robot.write("?");
        assertThat(open.find("explanation")).isNotNull();
        assertThat(open.fx(() -> open.find("explanation").isVisible())).isTrue();
    }

    @Test
    void aStepBackTakesTheLastProductOffAgain() {
        example("transposed-first");
        open.keys(KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(text("narration").orElseThrow()).contains("output (0, 1)");
        double before = seconds();
        open.keys(KeyCode.LEFT);
        assertThat(text("narration").orElseThrow()).contains("output (0, 0)");
        assertThat(seconds()).isLessThan(before);
    }

    @Test
    void aLanguageIsSwitchedInMidPlayAndTheMomentStays() {
        example("transposed-not-the-inverse");
        open.robot.type(KeyCode.SPACE);
        open.until(() -> seconds() > 1.6);
        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(open.fx(() -> open.session.model().state().playhead().playing()))
                .isTrue();
        assertThat(seconds()).isGreaterThan(1.6);
        open.run(() -> open.session.model().pause());
        assertThat(text("title:back")).contains("卷积回来");
        open.run(() -> open.session.language(Language.ENGLISH));
        assertThat(text("title:back")).contains("Comes back");
    }

    @Test
    void theLastSumStandsBeforeTheVerdictComes() {
        example("transposed-not-the-inverse");
        open.run(() -> open.session.model().toEnd());
        assertThat(text("equation:title")).contains("What the input was, and what came back");
        assertThat(text("sum")).contains("0 of 4");
        open.keys(KeyCode.DIGIT1, KeyCode.LEFT);
        assertThat(text("sum")).contains("1037");
        assertThat(text("equation:title")).contains("Back at (1, 1)");
    }
}
