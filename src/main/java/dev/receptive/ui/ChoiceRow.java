package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;

/** One of a few, side by side. */
final class ChoiceRow<E extends Experiment> extends ParameterRow<E> {

    /** More than these have no room side by side. */
    static final int SIDE_BY_SIDE = 4;

    private final Parameter.Choice<E> choice;
    private final Segments<String> segments = new Segments<>(this::choose);

    ChoiceRow(Parameter.Choice<E> choice, BenchModel<E> model, Words words) {
        super(choice, model, words);
        this.choice = choice;
        for (String code : choice.codes()) {
            String key = "choice." + choice.key() + "." + code;
            segments.add(code, id() + "-" + code, words.say(key), words.say(key + ".tip"));
        }
        fill(name(), segments);
    }

    private void choose(String code) {
        attempt(() -> model().edit(edit(), choice.with().apply(experiment(), code)));
    }

    @Override
    void show(E experiment) {
        segments.show(choice.get().apply(experiment));
    }
}
