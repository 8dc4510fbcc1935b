package dev.receptive.ui;

import dev.receptive.bench.Formula;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Inked;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What is computed, in letters and with the live numbers in the colours of the grids; and what else is to be known. */
final class FormulaView extends VBox {

    private final Words words;
    private List<Formula> formulas = List.of();
    private List<Sentence> facts = List.of();

    FormulaView(Words words) {
        this.words = words;
        setId("formula");
        getStyleClass().add("formula");
    }

    /** Shows what is known of a subject; nothing is laid out anew for the same formulas. */
    void render(Subject<?> subject) {
        List<Formula> nextFormulas = subject.formulas();
        List<Sentence> nextFacts = subject.facts();
        if (nextFormulas.equals(formulas) && nextFacts.equals(facts)) {
            return;
        }
        formulas = nextFormulas;
        facts = nextFacts;
        getChildren().setAll(formulas.stream().map(FormulaView::line).toList());
        if (!facts.isEmpty()) {
            getChildren().add(written());
        }
    }

    private static TextFlow line(Formula formula) {
        TextFlow flow = new TextFlow();
        for (Inked inked : formula.parts()) {
            Text part = new Text(inked.text());
            part.getStyleClass().addAll("formula-text", style(inked.ink()));
            flow.getChildren().add(part);
        }
        return flow;
    }

    private static String style(Ink ink) {
        return ink == Ink.MUTED
                ? "formula-letters"
                : ink == Ink.TEXT ? "role-plain" : "role-" + ink.name().toLowerCase(Locale.ROOT);
    }

    private Label written() {
        Label label = new Label(String.join("\n", facts.stream().map(words::say).toList()));
        label.setId("facts");
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
