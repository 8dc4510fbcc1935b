package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Reply;
import dev.receptive.scene.Box;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What takers of the lessons stumbled on, and a clicker with them. */
@Tag("thorough")
class LessonTakersTest extends LessonsInWindow {

    private void at(int lesson, int page) {
        open.run(() -> {
            taken().open(taken().state().all().get(lesson));
            taken().go(page);
            open.layOut();
        });
        open.focusStage();
    }

    private int place() {
        return open.fx(() -> taken().page().orElseThrow().sitting().place());
    }

    private String lesson() {
        return open.fx(() -> taken().page().orElseThrow().sitting().lesson().id());
    }

    @Test
    void afterAWrongChoiceOfNumbersTheKeyboardIsWhereTheyAreChosen() {
        at(0, 4);
        open.keys(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB);
        assertThat(open.focused()).isEqualTo("answer-submit");
        open.keys(KeyCode.ENTER);
        assertThat(says("Not yet")).isTrue();
        assertThat(open.focused()).isEqualTo("grid-input");
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> taken().page().orElseThrow().picks().picked())).isEmpty();
    }

    /** Not the button that was used last, which may be the one that gives up. */
    @Test
    void tabLeadsFromTheNumbersToTheAnswer() {
        at(0, 4);
        open.keys(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.DOWN);
        assertThat(open.focused()).isEqualTo("answer-skip");
        open.focusGrid("input");
        open.keys(KeyCode.TAB);
        assertThat(open.focused()).isEqualTo("answer-submit");
    }

    @Test
    void nothingChosenIsNoAnswer() {
        at(0, 4);
        open.press("answer-submit");
        assertThat(says("Nothing is chosen yet")).isTrue();
        assertThat(open.<Integer>fx(
                        () -> taken().page().orElseThrow().sitting().answer().tries()))
                .isZero();
        at(0, 3);
        open.press("answer-submit");
        assertThat(says("no place yet")).isTrue();
        assertThat(open.<Integer>fx(
                        () -> taken().page().orElseThrow().sitting().answer().tries()))
                .isZero();
    }

    private List<String> order() {
        return open.everywhere(".answer .label").stream()
                .map(node -> ((Label) node).getText().replaceAll("^\\d+\\. ", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Pressed again and again, an item goes on rising; after the last, Tab leads to the answer. */
    @Test
    void anItemThatIsMovedTakesTheKeyboardAlong() {
        at(2, 3);
        List<String> before = order();
        open.keys(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(order().get(0)).isEqualTo(before.get(2));
        assertThat(order().subList(1, 3)).isEqualTo(before.subList(0, 2));
        open.keys(KeyCode.TAB);
        assertThat(open.focused()).isEqualTo("answer-submit");
    }

    /** The stage that a question is about stays as it is, in whatever way it could be changed. */
    @Test
    void whoeverIsAskedChangesNothingThatIsAskedAbout() {
        at(0, 2);
        assertThat(open.find("stride-height-more").isDisabled()).isTrue();
        at(3, 4);
        Object before = open.fx(() -> open.session.model().state().experiment());
        open.chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(open.<Object>fx(() -> open.session.model().state().experiment()))
                .isEqualTo(before);
        open.run(() -> taken().answers().skip());
        open.chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(open.<Object>fx(() -> open.session.model().state().experiment()))
                .isNotEqualTo(before);
    }

    @Test
    void oncePlayIsFreeSpacePlaysAndNothingIsAskedAgain() {
        at(0, 0);
        open.keys(KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(says("Right")).isTrue();
        assertThat(open.focused()).isEqualTo("stage");
        open.keys(KeyCode.SPACE);
        assertThat(isHeldBack()).isFalse();
    }

    @Test
    void aClickerGoesFromLessonToLesson() {
        at(0, 7);
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(isHeldBack()).isFalse();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(open.label("notice-text")).contains("Once more leads to lesson 2");
        assertThat(lesson()).isEqualTo("sliding-a-window");
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(lesson()).isEqualTo("padding-and-stride");
        assertThat(place()).isZero();
        open.keys(KeyCode.PAGE_UP);
        assertThat(open.label("notice-text")).contains("first page", "Once more leads to lesson 1");
        assertThat(lesson()).isEqualTo("padding-and-stride");
        open.keys(KeyCode.PAGE_UP);
        assertThat(lesson()).isEqualTo("sliding-a-window");
        assertThat(place()).as("where it was left").isEqualTo(7);
    }

    @Test
    void theLastPageHasAButtonToTheNextLesson() {
        at(0, 7);
        assertThat(((Button) open.find("page-next")).getText()).isEqualTo("Next lesson");
        open.press("page-next");
        assertThat(lesson()).isEqualTo("padding-and-stride");
        at(4, 7);
        assertThat(open.find("page-next").isDisabled()).isTrue();
    }

    /** What is said in passing is in nobody's way. */
    @Test
    void tabDoesNotLeadToWhatIsSaidInPassing() {
        at(0, 0);
        open.keys(KeyCode.SPACE);
        assertThat(open.find("notice").isVisible()).isTrue();
        assertThat(open.find("notice-close").isFocusTraversable()).isFalse();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(open.find("notice").isVisible()).isFalse();
    }

    @Test
    void escapeClosesWhatWasAskedBeforeItLeavesThePresentation() {
        at(0, 0);
        open.run(() -> taken().answers().skip());
        open.run(() -> open.window.present(true));
        open.run(() -> open.session.model().ask(Spot.of("output", 0, 0)));
        open.keys(KeyCode.ESCAPE);
        assertThat(open.fx(() -> open.window.isPresenting())).isTrue();
        assertThat(open.fx(() -> open.session.model().state().trail().asked())).isEmpty();
        open.focusGrid("input");
        assertThat(open.focused()).isEqualTo("grid-input");
        open.keys(KeyCode.ESCAPE);
        assertThat(open.focused()).isEqualTo("stage");
        assertThat(open.fx(() -> open.window.isPresenting())).isTrue();
        open.keys(KeyCode.ESCAPE);
        open.until(() -> !open.window.isPresenting());
    }

    /** A stage that was changed can be laid again; one that was not need not be. */
    @Test
    void aChangedStageCanBeLaidAgain() {
        at(0, 7);
        assertThat(open.find("page-lay").isDisabled()).isTrue();
        open.press("padding-same");
        assertThat(open.find("page-lay").isDisabled()).isFalse();
        open.press("page-lay");
        assertThat(open.find("page-lay").isDisabled()).isTrue();
    }

    private int tries() {
        return open.fx(() -> taken().page().orElseThrow().sitting().answer().tries());
    }

    /** What was said is about what was chosen, or set up, then. */
    @Test
    void whatWasSaidGoesWhenSomethingElseIsTheAnswer() {
        at(0, 7);
        open.press("answer-submit");
        assertThat(says("Not yet")).isTrue();
        open.press("padding-same");
        assertThat(says("Not yet")).isFalse();
        at(0, 4);
        open.keys(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        assertThat(says("Not yet")).isTrue();
        open.keys(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(says("Not yet")).isFalse();
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void aWindowWithoutItsSumIsNoAnswer() {
        at(0, 3);
        open.keys(KeyCode.ENTER, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        assertThat(says("A number is missing")).isTrue();
        assertThat(tries()).isZero();
    }

    @Test
    void aWrongNumberIsTypedOver() {
        at(0, 0);
        open.keys(KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.ENTER);
        assertThat(says("Not yet")).isTrue();
        open.keys(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(says("Right")).isTrue();
    }

    /** A page lights weights, and so does what is said to a wrong answer. */
    @Test
    void whatIsLitTwiceIsLit() {
        at(4, 2);
        Spot weight = new Spot("weight", 4, 0, 0);
        assertThat(isDark(weight)).isFalse();
        int eight = open.fx(() -> {
            Manner.Choosing manner = (Manner.Choosing) taken().page()
                    .orElseThrow()
                    .question()
                    .orElseThrow()
                    .posed()
                    .manner();
            return manner.options().stream()
                    .map(option -> option.in(Words.in(Language.ENGLISH)))
                    .toList()
                    .indexOf("8");
        });
        open.run(() -> taken().answers().give(new Reply.Chosen(eight)));
        assertThat(says("Not yet")).isTrue();
        assertThat(isDark(weight)).isFalse();
        assertThat(isDark(Spot.of("input", 0, 0))).isTrue();
    }

    private boolean isDark(Spot spot) {
        return open.fx(() -> {
            open.layOut();
            StageView stage = open.window.stage();
            Box box = stage.view(stage.box(spot));
            return stage.lookup(".veil").contains(box.centreX(), box.centreY());
        });
    }

    /** Beside the page the stage would have no room for both. */
    @Test
    void inANarrowWindowWhatExplainsANumberStandsUnderThePage() {
        at(0, 0);
        open.run(() -> taken().answers().skip());
        open.run(() -> open.stage.setWidth(1000));
        open.until(() -> open.stage.getScene().getWidth() == 1000);
        open.run(() -> {
            open.window.showExamples(true);
            open.layOut();
        });
        double wide = open.fx(() -> open.window.stage().getWidth());
        open.run(() -> {
            open.session.model().ask(Spot.of("output", 0, 0));
            open.layOut();
        });
        assertThat(open.find("explanation").isVisible()).isTrue();
        assertThat(open.fx(() -> open.window.stage().getWidth())).isEqualTo(wide);
    }

    /** Time has the arrows on the stage, and a panel has them in it. */
    @Test
    void anArrowInAPanelGoesOnInItAndChangesNoSpeed() {
        at(0, 7);
        double speed = open.fx(() -> open.session.model().state().pace().speed());
        open.run(() -> open.find("padding-same").requestFocus());
        open.keys(KeyCode.DOWN);
        assertThat(open.focused()).isNotEqualTo("padding-same");
        assertThat(open.<Double>fx(() -> open.session.model().state().pace().speed()))
                .isEqualTo(speed);
    }
}
