package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person asks of LeNet: where a number comes from, why one class and not another, what a unit likes. */
@Tag("thorough")
class DigitAnswersTest extends WindowOnDigits {

    @Test
    void aUnitTwoOfItsTermsAndBack() {
        Spot logit = new Spot("unit", LOGITS, 3, 0);
        open.run(() -> open.session.model().ask(logit));
        Spot first = strongest(logit);
        open.run(() -> open.session.model().trail(trail -> trail.follow(first)));
        Spot second = strongest(first);
        open.run(() -> open.session.model().trail(trail -> trail.follow(second)));
        assertThat(trail()).containsExactly(logit, first, second);
        assertThat(open.label("explanation-name")).isNotBlank();
        open.run(() -> open.find("explanation").requestFocus());
        open.keys(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        assertThat(trail()).containsExactly(logit);
    }

    /** Of many products those that count most come first: the keyboard goes from the largest to the next, and Enter asks it. */
    @Test
    void aLongSumIsToldByWhatCountsMost() {
        Spot logit = new Spot("unit", LOGITS, 3, 0);
        open.run(() -> {
            open.session.model().select(Optional.of(logit));
            open.window.explain();
        });
        open.keys(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(trail()).containsExactly(logit, strongest(logit));

        Spot unit = new Spot("unit", HIDDEN, 10, 2);
        Explanation whole = open.fx(
                () -> open.session.model().state().reading().explain(unit).orElseThrow());
        List<Double> sizes = whole.largestFirst().parts().stream()
                .map(WindowOnDigits::counts)
                .toList();
        assertThat(sizes).hasSize(400).isSortedAccordingTo(Comparator.reverseOrder());
        String answer = open.fx(() -> new Answer(open.session.model().state())
                .to(unit).stream().map(Answer.Fragment::text).collect(Collectors.joining()));
        assertThat(answer).startsWith("The largest first:\n").contains(" + (300 others ≈ ");
        assertThat(ShownArithmetic.holds(
                        answer.substring(
                                        answer.indexOf('\n') + 1,
                                        answer.indexOf(" ≈ " + whole.value().text()))
                                .replaceFirst("\\(300 others [≈=] ([^)]*)\\)", "($1)"),
                        "≈",
                        whole.value().text()))
                .as(answer)
                .isTrue();
    }

    /** The answer to a logit leads to the question, the question to a unit; a stroke leaves that open. */
    @Test
    void aLogitLeadsToWhyItIsNotAnother() {
        Spot logit = new Spot("unit", LOGITS, 3, 0);
        Spot why = new Spot("difference", 0, 3, 9);
        open.run(() -> open.session.model().ask(logit));
        open.run(open::layOut);
        follow("Why 3 and not 9?");
        assertThat(trail()).containsExactly(logit, why);
        assertThat(open.label("explanation-name")).startsWith("3 rather than 9 ≈ 14.1");
        Spot unit = strongest(why);
        open.run(() -> open.session.model().trail(trail -> trail.follow(unit)));
        assertThat(open.label("explanation-name")).startsWith("F6 19, for 3 rather than 9");

        stroke(drawn(2, 2), drawn(2, 4));
        assertThat(trail()).containsExactly(logit, why, unit);
    }

    private void follow(String link) {
        TextFlow flow = (TextFlow) open.find("explanation-answer");
        Label found = flow.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.getText().equals(link))
                .findFirst()
                .orElseThrow();
        open.run(() -> found.getOnMouseClicked().handle(null));
    }

    /** Two lists choose the classes; what is asked is undone like any edit. */
    @Test
    void whyThisAndNotThatIsAskedByControls() {
        open.run(() -> ((CheckBox) open.find("network-why")).fire());
        assertThat(open.label("facts")).contains("Why 3 and not 9? Logits 21.74 − 7.58 ≈ 14.16.");
        open.run(() -> {
            open.session.model().hover(Optional.empty());
            open.session.model().select(Optional.empty());
            open.window.explain();
        });
        assertThat(trail()).containsExactly(new Spot("difference", 0, 3, 9));
        choose("network-why-other", "5");
        assertThat(open.label("facts")).contains("Why 3 and not 5? Logits 21.74 − 3.91 ≈ 17.83.");
        choose("network-why-one", "5");
        assertThat(open.label("facts")).contains("Why 5 and not 3? Logits 3.91 − 21.74 ≈ −17.83.");
        open.run(() -> open.session.model().undo());
        assertThat(open.label("facts")).contains("Why 3 and not 5?");
        open.run(() -> {
            open.session.model().undo();
            open.session.model().undo();
        });
        assertThat(open.label("facts")).doesNotContain("Why");
    }

    /** What is left without ink is found beside the screen, and found again after a stroke; meanwhile nothing is said of it. */
    @Test
    void theEraserFollowsThePen() {
        Spot pixel = new Spot("input", 0, 14, 14);
        assertThat(told(pixel)).doesNotContain("→");
        open.run(() -> ((CheckBox) open.find("network-why")).fire());
        open.until(() -> open.session.model().state().subject().isWhole());
        String before = told(pixel);
        assertThat(before).contains("without the ink of 4 × 4 here: 14.16 →");

        stroke(drawn(24, 2), drawn(26, 4));
        open.until(() -> open.session.model().state().subject().isWhole());
        assertThat(told(pixel)).contains("without the ink of 4 × 4 here:").isNotEqualTo(before);

        open.run(() -> open.session.model().undo());
        open.until(() -> open.session.model().state().subject().isWhole());
        assertThat(told(pixel)).isEqualTo(before);
        open.run(() -> open.session.model().undo());
        assertThat(told(pixel)).doesNotContain("→");
    }

    /** From the menu of a unit to the digits that it likes best, and with a click to one of these. */
    @Test
    void aUnitShowsTheDigitsThatItLikesBest() {
        Spot logit = new Spot("unit", LOGITS, 7, 0);
        open.run(() -> assertThat(deed(logit).act().get()).isPresent());
        assertThat(open.find("job-liked").isVisible()).isTrue();
        Spot best = Spot.of("liked", 0, 0);
        open.until(() -> open.session.model().state().standing().place(best).isPresent());
        float value = value(best);
        assertThat(value).isGreaterThan(value(logit));

        open.point(at(best));
        open.robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        open.settle();
        assertThat(share(7)).isGreaterThan(0.99f);
        assertThat(open.session.model().state().standing().place(best)).isPresent();
        open.run(() -> open.session.model().undo());
        assertThat(share(3)).isGreaterThan(0.99f);
        fire("network-liked-close");
        assertThat(open.session.model().state().standing().place(best)).isEmpty();
    }

    /** What layers respond to: pieces of digits that grow from layer to layer; one of them becomes the input. */
    @Test
    void layersShowWhatTheyRespondTo() {
        fire("job-levels");
        Spot stroke = new Spot("level", 0, 0, 5);
        Spot digit = new Spot("level", 3, 0, 4);
        open.until(() -> open.session.model().state().standing().place(digit).isPresent());
        assertThat(told(stroke)).startsWith("From test digit ").contains("C1 conv 5×5, map 5: ");
        assertThat(told(digit)).contains(", a 7. ").contains("F6 dense: unit 4 after ReLU ≈ ");

        open.point(at(digit));
        open.robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        open.settle();
        assertThat(share(7)).isGreaterThan(0.9f);
        fire("network-liked-close");
        assertThat(open.session.model().state().standing().place(digit)).isEmpty();
    }

    private BenchModel.SpotDeed deed(Spot spot) {
        return open.session.model().deeds(spot).get(0);
    }

    private String told(Spot spot) {
        return open.fx(() -> open.session
                .model()
                .state()
                .words()
                .say(open.session.model().state().reading().tip(spot)));
    }

    private void choose(String id, String text) {
        open.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> box = (ComboBox<Object>) open.find(id);
            Object item = box.getItems().stream()
                    .filter(any -> any.toString().equals(text))
                    .findFirst()
                    .orElseThrow();
            box.setValue(item);
        });
    }
}
