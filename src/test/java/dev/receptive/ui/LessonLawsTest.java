package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Secret;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of keys, of undoing and of what is seen, with a lesson beside the stage. */
@Tag("thorough")
class LessonLawsTest extends OneWindowOnLessons {

    /** The panel has a stop for itself, for its answer and for its buttons, beside those of the window. */
    private static final int MOST = 16;

    private void open(int lesson, int page) {
        open.run(() -> {
            taken().open(ALL.get(lesson));
            taken().go(page);
            open.layOut();
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theRingOfTabStopsCloses(int lesson) {
        open(lesson, 0);
        open.run(() -> open.window.stage().requestFocus());
        Node first = open.fx(() -> open.stage.getScene().getFocusOwner());
        List<String> stops = new ArrayList<>();
        do {
            open.robot.type(KeyCode.TAB);
            stops.add(String.valueOf(open.focused()));
        } while (!open.fx(() -> open.stage.getScene().getFocusOwner()).equals(first) && stops.size() < 50);
        assertThat(stops).as("stops").hasSizeLessThanOrEqualTo(MOST);
    }

    /** Once nothing is asked any more, Space plays, and Escape gives the keys back to time. */
    @ParameterizedTest
    @MethodSource("lessons")
    void spacePlaysAndEscapeLeaves(int lesson) {
        for (int page = 0; page < ALL.get(lesson).pages().size(); page += 3) {
            open(lesson, page);
            open.run(() -> taken().answers().skip());
            open.run(() -> open.window.stage().requestFocus());
            open.chord(KeyCode.SHORTCUT, KeyCode.RIGHT);
            open.keys(KeyCode.ESCAPE);
            assertThat(open.focused()).as("page %d", page).isEqualTo("stage");
            if (open.fx(() -> open.session.model().score().sizes().isEmpty())) {
                continue;
            }
            open.run(() -> open.session.model().toStart());
            open.robot.type(KeyCode.SPACE);
            assertThat(open.fx(() -> open.session.model().state().playhead().playing()))
                    .as("page %d plays", page)
                    .isTrue();
            open.run(() -> open.session.model().pause());
            assertThat(open.fx(() -> open.stage.getScene().getFocusOwner())).isNotInstanceOf(TextInputControl.class);
        }
    }

    /** From page to page of a lesson, on whatever bench each is, nothing can be undone but what was done there. */
    @ParameterizedTest
    @MethodSource("lessons")
    void turningPagesLeavesOneStepBackOnABench(int lesson) {
        String before =
                open.fx(() -> open.model().state().opened().document().title().en());
        for (int page = 0; page < ALL.get(lesson).pages().size(); page++) {
            open(lesson, page);
            assertThat(open.fx(() -> open.session.model().state().history().past()))
                    .as("page %d", page)
                    .hasSizeLessThanOrEqualTo(1);
        }
        open.run(() -> taken().close());
        open.run(() -> {
            open.session.desk().show(open.model().bench());
            if (open.model()
                    .state()
                    .opened()
                    .document()
                    .title()
                    .en()
                    .startsWith(ALL.get(lesson).title().en())) {
                open.model().undo();
            }
        });
        assertThat(open.fx(
                        () -> open.model().state().opened().document().title().en()))
                .isEqualTo(before);
    }

    /** A size that is asked is neither seen, nor counted, nor spoken, in either language; then all of it is. */
    @Test
    void whatIsAskedIsNotOnTheStage() {
        open(0, 1);
        for (int language = 0; language < 2; language++) {
            assertThat(open.fx(() -> open.state().targets()))
                    .noneMatch(target -> target.first().isIn("output"));
            assertThat(open.label("position")).contains("?").doesNotContain("16");
            assertThat(open.fx(() -> open.find("scrub").getAccessibleText())).doesNotContain("16");
            open.run(open.session::switchLanguage);
            open.run(open::layOut);
        }
        open.run(() -> taken().answers().skip());
        assertThat(open.label("position")).isEqualTo("Output 16 of 16");
        assertThat(open.fx(() -> open.state().targets()))
                .anyMatch(target -> target.first().isIn("output"));
        assertThat(open.fx(() -> open.state().pictured().secrets())).isEmpty();
    }

    /** Whoever leaves the page for something else sees all of that. */
    @Test
    void anotherStageKeepsNothing() {
        open(0, 1);
        assertThat(open.fx(() -> open.state().pictured().secrets()))
                .hasOnlyElementsOfTypes(Secret.AskedTopic.class, Secret.AskedNext.class);
        open.run(() -> taken().close());
        assertThat(open.fx(() -> open.state().pictured().secrets())).isEmpty();
        open(0, 1);
        open.run(() -> FirstLesson.padding(open.session));
        assertThat(open.fx(() -> open.state().pictured().secrets())).isEmpty();
        assertThat(open.fx(() -> open.state().targets()))
                .anyMatch(target -> target.first().isIn("output"));
    }
}
