package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.lesson.Drill;
import dev.receptive.lesson.DrillKind;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Solution;
import dev.receptive.words.Language;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions without end are taken in the window: from the list of lessons, by mouse, by keys and by clicker. */
@Tag("thorough")
class DrillsWindowTest extends OneWindowOnLessons {

    @BeforeEach
    void beginAnew() {
        open.run(() -> {
            open.session.language(Language.ENGLISH);
            for (DrillKind kind : DrillKind.values()) {
                taken().drills().open(kind);
                taken().anew();
            }
            taken().close();
            taken().drills().series(2);
            taken().drills().series(1);
            taken().show(true);
        });
    }

    private Drill drill() {
        return open.fx(() -> taken().drills().drill().orElseThrow());
    }

    private OpenPage page() {
        return open.fx(() -> taken().page().orElseThrow());
    }

    /** An answer to the open question. */
    private Reply reply(boolean right) {
        Posed posed = page().question().orElseThrow().posed();
        if (posed.manner() instanceof Manner.Choosing choosing) {
            return IntStream.range(0, choosing.options().size())
                    .mapToObj(Reply.Chosen::new)
                    .filter(chosen -> posed.judge(chosen).right() == right)
                    .findFirst()
                    .orElseThrow();
        }
        return new Reply.Marked(posed.solution().lit().stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .collect(Collectors.toSet()));
    }

    private void give(boolean right) {
        Reply reply = reply(right);
        open.run(() -> taken().answers().give(reply));
        open.run(open::layOut);
    }

    @ParameterizedTest
    @EnumSource
    void aDrillOpensFromTheListAndGoesOn(DrillKind kind) {
        open.press("drill-" + kind.code());
        open.run(open::layOut);

        assertThat(open.label("page-place")).isEqualTo("Question 1");
        assertThat(open.label("page-title")).startsWith("0 right in a row");
        assertThat(open.fx(() -> taken().isOnStage())).isTrue();
        var first = page().sitting().exhibit().setup();
        open.press("page-next");
        assertThat(open.label("page-place")).isEqualTo("Question 2");
        assertThat(page().sitting().exhibit().setup()).isNotEqualTo(first);
    }

    @Test
    void aStreakGrowsWithRightAnswersAndAWrongOneEndsIt() {
        open.press("drill-output-size");
        give(true);
        assertThat(open.label("page-title")).isEqualTo("1 right in a row · best: 1");
        open.press("page-next");
        give(true);
        open.press("page-next");
        give(false);
        assertThat(open.label("page-title")).isEqualTo("0 right in a row · best: 2");
        give(true);
        assertThat(drill().streak()).as("only the first answer counts").isZero();
    }

    @Test
    void byKeysAQuestionIsAnsweredAndTheNextOneAsked() {
        open.press("drill-output-size");
        open.run(open::layOut);
        open.settle();
        int right = ((Reply.Chosen) reply(true)).option();
        IntStream.range(0, right).forEach(down -> open.robot.type(KeyCode.DOWN));
        open.robot.type(KeyCode.ENTER);
        assertThat(drill().streak()).isEqualTo(1);
        open.robot.type(KeyCode.ENTER);
        assertThat(drill().number()).isEqualTo(1);
        assertThat(open.fx(() -> page().sitting().isHeldBack())).isTrue();
        open.robot.type(KeyCode.ENTER);
        assertThat(page().sitting().answer().tries())
                .as("the keyboard is on a choice")
                .isEqualTo(1);
    }

    @Test
    void aClickerShowsTheAnswerAndThenGoesOn() {
        open.press("drill-parameter-count");
        open.focusStage();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(page().sitting().isHeldBack()).isFalse();
        assertThat(drill().number()).isZero();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(drill().number()).isEqualTo(1);
        open.keys(KeyCode.PAGE_UP);
        assertThat(drill().number()).isEqualTo(1);
        assertThat(open.label("notice-text")).startsWith("A drill only goes on");
    }

    @Test
    void whatWasDrilledIsKeptAndToldInTheList() {
        open.press("drill-click-cells");
        give(true);
        open.press("lesson-close");
        open.run(open::layOut);

        assertThat(open.fx(() -> open.find("drill-click-cells").getAccessibleText()))
                .contains("Next: question 2 · best: 1 right in a row");
        open.press("drill-click-cells");
        assertThat(drill().number()).isEqualTo(1);
        assertThat(drill().streak()).isEqualTo(1);
    }

    @Test
    void anotherSeriesAsksOtherThingsAndWhatCannotBeOneIsToldBesideIt() {
        open.press("drill-cell-value");
        var first = page().sitting().exhibit().setup();
        open.press("lesson-close");
        series("0");
        assertThat(open.fx(() -> ((Label) open.find("drill-complaint")).getText()))
                .contains("0");
        series("2");
        open.press("drill-cell-value");
        assertThat(drill().series()).isEqualTo(2);
        assertThat(page().sitting().exhibit().setup()).isNotEqualTo(first);
    }

    private void series(String typed) {
        open.run(() -> {
            open.layOut();
            TextField field = (TextField) open.find("drill-series");
            field.requestFocus();
            field.setText(typed);
        });
        open.robot.type(KeyCode.ENTER);
        open.run(open::layOut);
    }

    @Test
    void undoLeadsBackToWhatLayThereBefore() {
        open.run(() -> open.session.openExample(open.session.examples().get(1)));
        var before = open.fx(() -> open.session.model().state().experiment());
        open.press("drill-output-size");
        open.press("page-next");
        open.press("page-next");
        open.run(() -> taken().close());
        open.run(() -> open.session.model().undo());
        assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(before);
    }

    /** The answer is not to be had by asking the number itself, by another game, or by going away to look. */
    @Test
    void whatIsAskedIsNotTold() {
        open.press("drill-cell-value");
        Spot asked = page().stage().planes("output").get(0).first();
        assertThat(open.fx(() -> open.session.model().ask(asked))).isFalse();
        open.focusStage();
        open.robot.write("?");
        assertThat(open.label("notice-text")).startsWith("Answer the question first");
        assertThat(open.fx(() -> open.session.model().state().trail())).isEqualTo(Trail.NONE);
        assertThat(open.fx(() -> open.session.model().toggle("hide"))).isFalse();
        open.press("lesson-close");
        open.press("drill-cell-value");
        assertThat(drill().number()).isEqualTo(1);
    }

    @Test
    void whatCannotBeCountedOnTheStageIsSaidBesideIt() {
        open.press("drill-output-size");
        open.run(open::layOut);
        String text =
                open.fx(() -> page().sitting().page().words().text().title().en());
        assertThat(text).matches("Stride [123], padding [012](, dilation 2)?\\.");
    }

    /** Once the window lies where it should, only the number is typed again. */
    @Test
    void aWindowThatLiesRightIsNotChosenAgain() {
        open.press("drill-next-state");
        open.settle();
        assertThat(open.fx(() -> open.stage.getScene().getFocusOwner())).isInstanceOf(GridNode.class);
        Solution solution = page().question().orElseThrow().posed().solution();
        Set<Spot> seen = solution.lit().stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .collect(Collectors.toSet());
        open.run(() -> seen.forEach(spot -> open.session.model().rules().pick(spot)));
        open.run(() -> taken().answers().give(new Reply.Windowed(seen, "99")));
        open.settle();
        assertThat(page().sitting().isHeldBack()).isTrue();
        assertThat(open.fx(() -> open.stage.getScene().getFocusOwner().getId())).isEqualTo("answer-number");
        open.robot.write(solution.text().title().en().replace('−', '-'));
        open.run(open.session::switchLanguage);
        assertThat(open.fx(() -> open.stage.getScene().getFocusOwner().getId())).isEqualTo("answer-number");
        open.robot.type(KeyCode.ENTER);
        assertThat(page().sitting().answer().right()).isTrue();
        open.run(open.session::switchLanguage);
    }

    /** What was opened and edited after a lesson was left is not lost with the next. */
    @Test
    void whatWasOpenedBetweenTwoDrillsComesBack() {
        open.press("drill-output-size");
        open.run(() -> open.session.openExample(open.session.examples().get(1)));
        open.run(() -> open.session.model().toggle("center"));
        var edited = open.fx(() -> open.session.model().state().experiment());
        open.run(() -> taken().drills().open(DrillKind.CELL_VALUE));
        open.run(() -> taken().close());
        open.run(() -> open.session.model().undo());
        assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(edited);
    }

    @Test
    void anotherLanguageAsksTheSame() {
        open.press("drill-receptive-field");
        give(true);
        var first = page().sitting().exhibit().setup();
        open.run(() -> open.session.language(Language.CHINESE));
        open.run(open::layOut);
        assertThat(page().sitting().exhibit().setup()).isEqualTo(first);
        assertThat(open.label("page-title")).isEqualTo("连对 1 题 · 最多 1 题");
        open.run(() -> open.session.language(Language.ENGLISH));
    }
}
