package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import javafx.scene.control.CheckBox;

/** What is either so or not. */
final class SwitchRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Switch<E> either;
    private final CheckBox box = new CheckBox();

    SwitchRow(Parameter.Switch<E> either, BenchModel<E> model, Words words) {
        super(either, model, words);
        this.either = either;
        box.setId(id());
        box.setAccessibleText(name());
        box.setOnAction(event -> choose(box.isSelected()));
        fill(name(), box);
    }

    private void choose(boolean on) {
        attempt(() -> model().edit(edit(), either.with().apply(experiment(), on)));
    }

    @Override
    void show(E experiment) {
        box.setSelected(either.get().apply(experiment));
    }
}
