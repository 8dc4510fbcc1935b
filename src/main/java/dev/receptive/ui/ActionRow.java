package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;

/** Something to do at once. */
final class ActionRow<E extends Experiment> extends ParameterRow<E> {

    ActionRow(Parameter.Action<E> action, BenchModel<E> model, Words words) {
        super(action, model, words);
        getStyleClass().add("action-row");
        fill(
                "",
                Buttons.text(
                        id(),
                        name(),
                        name(),
                        () -> attempt(() -> model.edit(edit(), action.act().apply(experiment())))));
    }

    @Override
    void show(E experiment) {
        // A button shows no value.
    }
}
