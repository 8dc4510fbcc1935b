package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.List;
import javafx.scene.control.Tooltip;

/** One of several, in a list that opens. */
final class ChoiceList<E extends Experiment> extends ParameterRow<E> {

    private static final double WIDTH = 184;

    private final Parameter.Choice<E> choice;
    private final List<Entry> entries;
    private final PickList<Entry> box = new PickList<>(this::choose);
    private final Tooltip tip = new Tooltip();
    private boolean showing;

    private record Entry(String code, String text, String tip) {
        @Override
        public String toString() {
            return text;
        }
    }

    ChoiceList(Parameter.Choice<E> choice, BenchModel<E> model, Words words) {
        super(choice, model, words);
        this.choice = choice;
        this.entries =
                choice.codes().stream().map(code -> entry(choice, code, words)).toList();
        box.setId(id());
        box.getItems().setAll(entries);
        box.setPrefWidth(WIDTH);
        box.setAccessibleText(name());
        box.setTooltip(tip);
        fill(name(), box);
    }

    private static Entry entry(Parameter.Choice<?> choice, String code, Words words) {
        String key = "choice." + choice.key() + "." + code;
        return new Entry(code, words.say(key), words.say(key + ".tip"));
    }

    private void choose() {
        Entry entry = box.getValue();
        if (!showing && entry != null && !entry.code().equals(choice.get().apply(experiment()))) {
            attempt(() -> model().edit(edit(), choice.with().apply(experiment(), entry.code())));
        }
    }

    @Override
    void show(E experiment) {
        String code = choice.get().apply(experiment);
        showing = true;
        entries.stream().filter(entry -> entry.code().equals(code)).findFirst().ifPresent(entry -> {
            box.setValue(entry);
            tip.setText(entry.tip());
        });
        showing = false;
    }
}
