package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Experiment;
import dev.receptive.document.Benches;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.LessonFiles;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lesson is taken in the window: answered, turned, left and come back to. */
@Tag("thorough")
class LessonWindowTest extends LessonsInWindow {

    @Test
    void aWrongAnswerIsMetWithItsRuleAndARightOneGoesOn() {
        begin();
        assertThat(isHeldBack()).isTrue();
        type("seven");
        assertThat(says("number")).isTrue();
        assertThat(open.fx(() -> taken().page().orElseThrow().sitting().answer().tries()))
                .isZero();
        type("3");
        assertThat(isHeldBack()).isTrue();
        assertThat(says("Not yet")).isTrue();
        type("2");
        assertThat(isHeldBack()).isFalse();
        assertThat(says("Right")).isTrue();
        open.press("page-next");
        assertThat(open.label("page-place")).isEqualTo("2 / 8");
    }

    @Test
    void whoComesBackToAPageIsToldTheAnswerAndThatItWasRight() {
        begin();
        type("2");
        open.press("page-next");
        open.press("page-previous");
        open.run(open::layOut);
        assertThat(says("Right")).isTrue();
        assertThat(answer()).contains("2");
    }

    @Test
    void whatAPageNamesIsLitOnAStageThatTakesItsTimeUntilSomebodyMovesOn() {
        open.run(() -> taken().open(taken().state().all().get(4)));
        for (int click = 0; click < 2; click++) {
            open.until(() -> !open.session.model().state().isComputing());
            open.run(() -> taken().click(1));
        }
        open.until(() -> !open.session.model().state().isComputing());
        assertThat(open.label("page-place")).isEqualTo("2 / 8");
        assertThat(isDimmed()).isTrue();

        open.run(taken().answers()::skip);
        open.run(() -> open.session.model().toEnd());
        open.settle();
        assertThat(isDimmed()).isFalse();
    }

    private boolean isDimmed() {
        return open.fx(() -> open.stage.getScene().getRoot().lookup(".veil").isVisible());
    }

    @Test
    void whileAQuestionIsOpenNothingGivesItsAnswerAway() {
        begin();
        double before = open.time();
        open.focusStage();
        open.keys(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.END);
        assertThat(open.time()).isEqualTo(before);
        assertThat(open.label("notice-text")).startsWith("Answer the question first");
        open.hover(Spot.of("output", 2, 1));
        assertThat(open.state().gaze().pointed()).isEmpty();
    }

    /** The answer as it is read aloud; formulas in it are set. */
    private String answer() {
        return open.fx(() -> open.find("question-answer").getAccessibleText());
    }

    @Test
    void aFormulaInAnAnswerIsSet() {
        open.run(() -> taken().open(taken().state().all().get(2)));
        open.run(() -> taken().go(1));
        open.run(() -> taken().answers().skip());
        assertThat(answer()).isEqualTo("Answer: 4 + 4 + 4 + 1");
        assertThat(open.fx(() ->
                        open.find("question-answer").lookupAll("*").stream().anyMatch(FormulaNode.class::isInstance)))
                .isTrue();
    }

    @Test
    void aFormulaThatWouldAnswerIsNotSeen() {
        begin();
        assertThat(open.fx(() -> open.find("formula").isVisible())).isTrue();
        open.run(() -> taken().go(1));
        assertThat(open.fx(() -> open.find("formula").isVisible())).isFalse();
        open.run(() -> taken().answers().skip());
        assertThat(open.fx(() -> open.find("formula").isVisible())).isTrue();
    }

    @Test
    void whatAPageLocksStaysAsItIs() {
        begin();
        Experiment before = open.state().experiment();
        open.focusGrid("input");
        open.robot.write("7");
        open.keys(KeyCode.DELETE);
        assertThat(open.state().experiment()).isEqualTo(before);
        assertThat(open.label("notice-text")).startsWith("This page keeps these numbers");
    }

    @Test
    void aClickerRevealsTheAnswerAndThenTurnsThePage() {
        begin();
        open.focusStage();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(isHeldBack()).isFalse();
        assertThat(answer()).isEqualTo("Answer: 2");
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(open.label("page-place")).isEqualTo("2 / 8");
        open.keys(KeyCode.PAGE_UP);
        assertThat(open.label("page-place")).isEqualTo("1 / 8");
    }

    @Test
    void turningAPageIsNoEditAndUndoStaysWithinIt() {
        open.run(() -> open.model().set(Spot.of("kernel", 0, 0), 9, "typed"));
        Experiment own = open.state().experiment();
        begin();
        open.run(() -> taken().go(2));
        open.run(() -> taken().go(3));
        Experiment page = open.state().experiment();
        open.run(() -> open.model().undo());
        assertThat(open.state().experiment()).isEqualTo(page);
        assertThat(open.fx(() -> taken().isOnStage())).isTrue();
        open.run(() -> taken().close());
        open.run(() -> open.model().undo());
        assertThat(open.state().experiment()).isEqualTo(own);
    }

    @Test
    void closedAndOpenedAgainItIsOnTheSamePageWithTheSameAnswers() throws TimeoutException {
        begin();
        type("2");
        open.press("page-next");
        open.run(open.session::keep);
        open.run(open.stage::hide);
        OpenWindow again = WindowOnEveryBench.on(folder.resolve("none"));
        again.run(() -> again.session.lessons().found(LessonFiles.all(Benches.ALL)));
        again.run(() -> again.session
                .lessons()
                .open(again.session.lessons().state().all().get(0)));
        OpenPage page = again.fx(() -> again.session.lessons().page().orElseThrow());
        assertThat(page.sitting().place()).isEqualTo(1);
        assertThat(page.sitting().right()).isEqualTo(1);
        again.run(again.stage::hide);
    }

    @Test
    void languageAndThemeKeepThePageAndWhatWasAnswered() {
        begin();
        type("3");
        open.run(open.session::switchLanguage);
        open.run(open::layOut);
        assertThat(open.label("page-title")).isEqualTo("会数数的窗口");
        assertThat(open.fx(() -> taken().page().orElseThrow().sitting().answer().tries()))
                .isEqualTo(1);
        assertThat(says("再试一次")).isTrue();
        open.run(() -> open.session.language(Language.ENGLISH));
    }

    @Test
    void withoutQuestionsPagesShowTheirStageAtOnce() {
        begin();
        open.run(() -> taken().asking(false));
        assertThat(isHeldBack()).isFalse();
        assertThat(open.fx(() -> open.find("formula").isVisible())).isTrue();
    }

    @Test
    void inALowWindowWhatIsSaidToAnAnswerIsInSight() {
        double before = open.fx(() -> open.stage.getHeight());
        begin();
        open.run(() -> taken().go(2));
        open.run(() -> open.stage.setHeight(600));
        open.run(open::layOut);
        for (int choice = 1; choice <= 4 && isHeldBack(); choice++) {
            int number = choice;
            open.run(() -> ((Button) open.find("answer-choice-" + number)).fire());
        }
        open.run(open::layOut);
        assertThat(open.fx(() -> {
                    Node said = open.stage.getScene().getRoot().lookup(".lesson-beside .question-said");
                    Node room = open.stage.getScene().getRoot().lookup(".lesson-beside .lesson-room");
                    return said.localToScene(said.getLayoutBounds()).getMaxY()
                            - room.localToScene(room.getLayoutBounds()).getMaxY();
                }))
                .isLessThanOrEqualTo(0);
        open.run(() -> open.stage.setHeight(before));
    }

    @Test
    void enterLeadsToTheAnswerFromTheStage() {
        begin();
        open.focusStage();
        open.keys(KeyCode.ENTER);
        open.robot.write("2");
        open.keys(KeyCode.ENTER);
        assertThat(isHeldBack()).isFalse();
        open.keys(KeyCode.PAGE_DOWN, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(isHeldBack()).isFalse();
    }

    @Test
    void theSizeThatIsAskedForIsNotTold() {
        begin();
        open.run(() -> taken().go(1));
        open.run(open::layOut);
        assertThat(open.label("position")).isEqualTo("Output 0 of ?");
        assertThat(open.fx(() -> open.window.stage().getAccessibleText()))
                .contains("?")
                .doesNotContain("16");
        assertThat(open.fx(() -> open.window.stage().grid("output"))).isEmpty();
        open.run(() -> taken().answers().skip());
        open.run(open::layOut);
        assertThat(open.label("position")).contains("16");
        assertThat(open.fx(() -> open.window.stage().grid("output"))).isPresent();
    }

    /** What stands beside the stage of a presentation and is higher than its room. */
    private List<String> cut() {
        List<String> cut = new ArrayList<>();
        for (int lesson = 0; lesson < LessonFiles.all(Benches.ALL).size(); lesson++) {
            int number = lesson;
            open.run(() -> taken().open(taken().state().all().get(number)));
            int pages = open.fx(() ->
                    taken().page().orElseThrow().sitting().lesson().pages().size());
            for (int page = 0; page < pages; page++) {
                int place = page;
                open.run(() -> taken().go(place));
                open.run(open::layOut);
                open.run(open::layOut);
                double over = open.fx(() -> {
                    Scrolling room = (Scrolling) open.stage.getScene().getRoot().lookup(".lesson-large .lesson-room");
                    return room.getContent().getLayoutBounds().getHeight()
                            - room.getViewportBounds().getHeight();
                });
                assertThat(open.fx(() -> open.window.stage().getHeight())).isGreaterThan(600);
                if (over > 1) {
                    cut.add((lesson + 1) + "/" + (page + 1) + ": " + Math.round(over));
                }
            }
        }
        return cut;
    }

    @Test
    void inAPresentationEveryQuestionIsSeenWithAllItsChoices() {
        begin();
        open.run(() -> open.window.present(true));
        assertThat(cut()).isEmpty();
        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(cut()).isEmpty();
        open.run(() -> open.session.language(Language.ENGLISH));
        open.run(() -> open.window.present(false));
    }
}
