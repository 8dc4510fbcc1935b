package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import javafx.scene.control.Button;

/** Something to do at once. */
final class ActionRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Action<E> action;
    private final Button button;

    ActionRow(Parameter.Action<E> action, BenchModel<E> model, Words words) {
        super(action, model, words);
        getStyleClass().add("action-row");
        this.action = action;
        this.button = Buttons.text(
                id(),
                name(),
                name(),
                () -> attempt(() -> model.edit(edit(), action.act().apply(experiment()))));
        fill("", button);
    }

    /** A button shows no value, but whether there is anything for it to do. */
    @Override
    void show(E experiment) {
        button.setDisable(!action.possible().test(experiment));
    }
}
