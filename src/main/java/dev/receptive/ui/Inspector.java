package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Subject;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** The right side: what can be set, what is computed and why, and the code that computes it. */
final class Inspector<E extends Experiment> extends ScrollPane {

    private final BenchModel<E> model;
    private final ParameterPanel<E> parameters;
    private final FormulaView formula;
    private final CodePanel code;
    private Optional<Subject<E>> shown = Optional.empty();

    Inspector(BenchModel<E> model, Words words, PictureChooser pictures, Workshop workshop) {
        this.model = model;
        this.parameters = new ParameterPanel<>(model, words, pictures);
        this.formula = new FormulaView(words);
        this.code = new CodePanel(model, words);
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox content = new VBox(
                section(words.say("inspector.parameters")),
                parameters,
                new JobsPanel<>(model, words, workshop),
                new Separator(),
                section(words.say("inspector.size")),
                formula,
                new Separator(),
                code);
        content.getStyleClass().add("inspector-content");
        setContent(content);
    }

    CodePanel code() {
        return code;
    }

    private static Node section(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("section");
        return label;
    }

    /** Shows the state of the bench; what belongs to the experiment is shown again only for another one. */
    @SuppressWarnings("ReferenceEquality") // a subject is known by identity
    void render() {
        Subject<E> subject = model.state().subject();
        if (shown.isEmpty() || shown.get() != subject) {
            shown = Optional.of(subject);
            parameters.render(subject.experiment());
            formula.render(subject);
        }
        code.render();
    }
}
