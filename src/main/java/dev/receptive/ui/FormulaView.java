package dev.receptive.ui;

import dev.receptive.nn.Axis;
import dev.receptive.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The output-size formula: in letters, then with the live numbers in the colours of the grids. */
final class FormulaView extends VBox {

    private final Words words;

    FormulaView(Words words) {
        this.words = words;
        setId("formula");
        getStyleClass().add("formula");
    }

    void render(ConvolutionState state) {
        Axis rows = state.trace().rows();
        Axis columns = state.trace().columns();
        getChildren().setAll(letters("H"), numbers(rows));
        if (!rows.equals(columns)) {
            getChildren().addAll(letters("W"), numbers(columns));
        }
        getChildren().add(facts(state));
    }

    private static TextFlow letters(String axis) {
        TextFlow flow = new TextFlow();
        for (String part : List.of("⌊(", axis, " + p₀ + p₁ − d(", "k", "−1) − 1)/s⌋ + 1")) {
            Text text = new Text(part);
            text.getStyleClass().addAll("formula-text", "formula-letters");
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static TextFlow numbers(Axis axis) {
        return new TextFlow(
                part("⌊(", "plain"),
                part(Integer.toString(axis.input()), "input"),
                part(" + " + axis.before() + " + " + axis.after() + " − " + axis.dilation() + "(", "plain"),
                part(Integer.toString(axis.kernel()), "kernel"),
                part("−1) − 1)/" + axis.stride() + "⌋ + 1 = ", "plain"),
                part(Integer.toString(axis.outputs()), "output"));
    }

    private static Text part(String text, String role) {
        Text part = new Text(text);
        part.getStyleClass().addAll("formula-text", "role-" + role);
        return part;
    }

    private Label facts(ConvolutionState state) {
        int unread = unread(state.trace().rows(), state.trace().columns());
        String used = unread == 0 ? words.say("facts.used") : words.say("facts.unread", unread);
        long products = (long) state.trace().cells() * state.trace().terms();
        Label label = new Label(words.say("facts", used, state.trace().terms(), products));
        label.setId("facts");
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    /** How many numbers of the input itself no window reads. */
    private static int unread(Axis rows, Axis columns) {
        return rows.input() * columns.input() - read(rows) * read(columns);
    }

    private static int read(Axis axis) {
        return (int) java.util.stream.IntStream.range(0, axis.input())
                .filter(axis::isRead)
                .count();
    }
}
