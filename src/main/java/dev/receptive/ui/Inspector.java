package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** The right side: what can be set, how large the output is and why, and the code that computes it. */
final class Inspector extends ScrollPane {

    private final ParameterPanel parameters;
    private final FormulaView formula;
    private final CodePanel code;

    Inspector(ConvolutionModel model, Words words, PictureChooser pictures) {
        this.parameters = new ParameterPanel(model, words, pictures);
        this.formula = new FormulaView(words);
        this.code = new CodePanel(model, words);
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox content = new VBox(
                section(words.say("inspector.parameters")),
                parameters,
                new Separator(),
                section(words.say("inspector.size")),
                formula,
                new Separator(),
                code);
        content.getStyleClass().add("inspector-content");
        setContent(content);
    }

    private static Node section(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("section");
        return label;
    }

    /** Shows a state; {@code edited} says whether another experiment is shown than before. */
    void render(ConvolutionState state, boolean edited) {
        if (edited) {
            parameters.render(state);
            formula.render(state);
        }
        code.render(state, edited);
    }
}
