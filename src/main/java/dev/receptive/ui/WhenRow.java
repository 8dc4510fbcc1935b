package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.List;

/** A control that is there only for some experiments; for others it is not even in the window, which is the faster for it. */
final class WhenRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.When<E> when;
    private final ParameterRow<E> row;

    WhenRow(Parameter.When<E> when, BenchModel<E> model, Words words, ParameterRow<E> row) {
        super(when, model, words);
        this.when = when;
        this.row = row;
        getChildren().setAll(row);
        viewOrderProperty().bind(row.viewOrderProperty());
    }

    @Override
    void show(E experiment) {
        boolean applies = when.applies(experiment);
        setVisible(applies);
        setManaged(applies);
        row.setVisible(applies); // it cannot be reached
        if (applies == getChildren().isEmpty()) {
            getChildren().setAll(applies ? List.of(row) : List.of());
        }
        if (applies) {
            row.render(experiment);
        }
    }
}
