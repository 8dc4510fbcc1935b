package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;

/** A whole number. */
final class WholeRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Whole<E> whole;
    private final Stepper stepper;

    WholeRow(Parameter.Whole<E> whole, BenchModel<E> model, Words words) {
        super(whole, model, words);
        this.whole = whole;
        this.stepper = new Stepper(id(), name(), whole.high(), model.typing(), this::set, this::complain);
        fill(name(), stepper);
    }

    private void set(int value, Object key) {
        Limits.inRange("field." + whole.key(), value, whole.low(), whole.high());
        model().typing().finish();
        model().edit(edit(), whole.with().apply(experiment(), value), key);
    }

    @Override
    boolean isTyped() {
        return stepper.isTyped();
    }

    @Override
    void show(E experiment) {
        stepper.show(whole.get().apply(experiment));
    }
}
