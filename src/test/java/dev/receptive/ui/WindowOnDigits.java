package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.figure.Part;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.words.Language;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;

/** A window in which LeNet has a digit before it, and what hands do there. */
class WindowOnDigits extends WindowOnEveryBench {

    /** The units of the softmax, as the stage counts planes. */
    static final int SHARES = 72;

    static final int LOGITS = 71;

    /** Of 400 products each. */
    static final int HIDDEN = 67;

    @BeforeEach
    void leNet() {
        example("lenet");
    }

    @Override
    void example(String id) {
        Document<?> document = open.session.examples().stream()
                .filter(example -> example.id().equals(id))
                .findFirst()
                .orElseThrow();
        open.run(() -> {
            open.session.language(Language.ENGLISH);
            open.session.openExample(document);
            open.window.stage().requestFocus();
        });
    }

    static Spot drawn(int row, int column) {
        return new Spot("drawn", 0, row, column);
    }

    float value(Spot spot) {
        return open.fx(() -> open.session.model().value(spot));
    }

    float share(int digit) {
        return value(new Spot("unit", SHARES, digit, 0));
    }

    /** All that is said on the stage. */
    String scene() {
        return open.fx(() -> open.session
                .model()
                .state()
                .story()
                .at(open.session.model().state().time())
                .toText());
    }

    /** The batch of the epoch that the stage shows; below 0 where it shows no training. */
    int batches() {
        String text = scene();
        int at = text.indexOf("Batch ");
        return at < 0
                ? -1
                : Integer.parseInt(
                        text.substring(at + 6, text.indexOf(" of", at)).replace(",", ""));
    }

    Point2D at(Spot spot) {
        return open.fx(() -> {
            open.layOut();
            Box box = open.window.stage().view(open.window.stage().box(spot));
            return open.window.stage().localToScreen(box.centreX(), box.centreY());
        });
    }

    void stroke(Spot... through) {
        open.point(at(through[0]));
        open.robot.press(MouseButton.PRIMARY);
        for (Spot spot : List.of(through).subList(1, through.length)) {
            open.point(at(spot));
        }
        open.robot.release(MouseButton.PRIMARY);
        open.settle();
    }

    void fire(String id) {
        open.run(() -> ((Button) open.find(id)).fire());
    }

    /** Types a number into a field of the panel. */
    void type(String id, String text) {
        open.run(() -> {
            TextField field = (TextField) open.find(id);
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    List<Spot> trail() {
        return open.fx(() -> open.session.model().state().trail().spots());
    }

    Spot strongest(Spot spot) {
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

    static double counts(Part part) {
        double factor = part.factor().map(number -> number.value()).orElse(1.0);
        return Math.abs(part.value().value() * factor);
    }
}
