package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A line of text, or a number that is typed. */
final class TextRow<E extends Experiment> extends ParameterRow<E> {

    private final Function<E, String> get;
    private final BiFunction<E, String, E> with;
    private final String key;
    private final TextField field = new TextField();

    private TextRow(
            Parameter<E> parameter,
            BenchModel<E> model,
            Words words,
            Function<E, String> get,
            BiFunction<E, String, E> with) {
        super(parameter, model, words);
        this.key = parameter.key();
        this.get = get;
        this.with = with;
        field.setId(id());
        field.setAccessibleText(name());
        field.setOnAction(event -> take());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                render(experiment());
            }
        });
        fill(name(), field);
    }

    static <E extends Experiment> TextRow<E> of(Parameter.Text<E> text, BenchModel<E> model, Words words) {
        return new TextRow<>(text, model, words, text.get(), text.with());
    }

    static <E extends Experiment> TextRow<E> of(Parameter.Real<E> real, BenchModel<E> model, Words words) {
        return new TextRow<>(
                real,
                model,
                words,
                experiment -> Numerals.full(real.get().apply(experiment)),
                (experiment, typed) -> real.with().apply(experiment, Numerals.parse(typed)));
    }

    private void take() {
        String typed = field.getText();
        if (!typed.equals(get.apply(experiment()))) {
            attempt(() -> model().edit(edit(), with.apply(experiment(), typed), key));
        }
    }

    @Override
    void show(E experiment) {
        field.setText(get.apply(experiment));
    }
}
