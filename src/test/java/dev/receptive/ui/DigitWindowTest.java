package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Document;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does before LeNet: draw, look, ask. */
class DigitWindowTest extends WindowOnEveryBench {

    /** The units of the softmax, as the stage counts planes. */
    private static final int SHARES = 72;

    private static final int LOGITS = 71;

    /** Of 400 products each. */
    private static final int HIDDEN = 67;

    @BeforeEach
    void leNet() {
        Document<?> document = open.session.examples().stream()
                .filter(example -> example.id().equals("lenet"))
                .findFirst()
                .orElseThrow();
        open.run(() -> {
            open.session.openExample(document);
            open.window.stage().requestFocus();
        });
    }

    private static Spot drawn(int row, int column) {
        return new Spot("drawn", 0, row, column);
    }

    private float value(Spot spot) {
        return open.fx(() -> open.session.model().value(spot));
    }

    private float share(int digit) {
        return value(new Spot("unit", SHARES, digit, 0));
    }

    private Point2D at(Spot spot) {
        return open.fx(() -> {
            open.layOut();
            Box box = open.window.stage().view(open.window.stage().box(spot));
            return open.window.stage().localToScreen(box.centreX(), box.centreY());
        });
    }

    private void stroke(Spot... through) {
        open.point(at(through[0]));
        open.robot.press(MouseButton.PRIMARY);
        for (Spot spot : List.of(through).subList(1, through.length)) {
            open.point(at(spot));
        }
        open.robot.release(MouseButton.PRIMARY);
        open.settle();
    }

    private void fire(String id) {
        open.run(() -> ((Button) open.find(id)).fire());
    }

    @Test
    void aStrokeChangesWhatTheNetworkSaysAndIsUndoneWhole() {
        assertThat(share(3)).isGreaterThan(0.99f);
        fire("network-clear");
        assertThat(share(3)).isBetween(0.05f, 0.2f);
        float before = share(1);

        stroke(drawn(4, 14), drawn(10, 14), drawn(16, 14), drawn(23, 14));
        assertThat(value(drawn(12, 14))).isEqualTo(255);
        assertThat(value(drawn(12, 20))).isZero();
        assertThat(share(1)).isGreaterThan(0.9f);

        open.robot.press(KeyCode.SHIFT);
        stroke(drawn(12, 10), drawn(12, 18));
        open.robot.release(KeyCode.SHIFT);
        assertThat(value(drawn(12, 14))).as("erased").isZero();
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(12, 14))).isEqualTo(255);
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(12, 14))).as("all of the stroke").isZero();
        assertThat(share(1)).isEqualTo(before);
    }

    /** The steps between a drawing and the network are switches, and matter: a small digit in a corner. */
    @Test
    void withoutItsPreparationADrawingIsAnother() {
        fire("network-clear");
        stroke(drawn(2, 2), drawn(5, 2), drawn(8, 2));
        float prepared = share(1);
        assertThat(prepared).isGreaterThan(0.9f);
        assertThat(value(new Spot("input", 0, 14, 14))).isGreaterThan(0.5f);
        for (String step : List.of("network-crop", "network-scale", "network-centre")) {
            open.run(() -> ((CheckBox) open.find(step)).fire());
        }
        assertThat(value(new Spot("input", 0, 14, 14))).isZero();
        assertThat(value(new Spot("input", 0, 5, 2))).isEqualTo(1);
    }

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
                .map(DigitWindowTest::counts)
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

    private List<Spot> trail() {
        return open.fx(() -> open.session.model().state().trail().spots());
    }

    private Spot strongest(Spot spot) {
        List<Part> parts = open.fx(() -> open.session
                .model()
                .state()
                .reading()
                .explain(spot)
                .orElseThrow()
                .parts());
        return parts.stream()
                .filter(part -> part.source().isPresent())
                .max((one, other) -> Double.compare(counts(one), counts(other)))
                .orElseThrow()
                .source()
                .orElseThrow();
    }

    private static double counts(Part part) {
        double factor = part.factor().map(number -> number.value()).orElse(1.0);
        return Math.abs(part.value().value() * factor);
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
        open.run(() -> deed(logit).act().run());
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

    /** All test digits are read beside the screen; then the way leads from mistake to mistake. */
    @Test
    void theAccuracyIsTheStatedOneAndTheMistakesCanBeWalked() {
        fire("job-digits");
        open.until(() -> open.session.model().state().subject().facts().size() > 1);
        String facts = open.label("facts");
        assertThat(facts).contains("98.63 %").contains("137");
        for (int i = 0; i < 3; i++) {
            fire("network-wrong");
            int label = Integer.parseInt(open.fx(
                    () -> ((ComboBox<?>) open.find("network-label")).getValue().toString()));
            assertThat(share(label)).as("the digit that it is").isLessThan(0.5f);
        }
    }

    @Test
    void fortyFourMapsAreOneStopForTheTabulator() {
        open.keys(KeyCode.TAB);
        assertThat(open.fx(() -> open.window.stage().isFocused())).isFalse();
        open.run(() -> open.window.stage().requestFocus());
        open.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(open.fx(() -> open.window.stage().isFocused())).isFalse();
    }
}
