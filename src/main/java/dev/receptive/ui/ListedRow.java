package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.List;

/** One of those that an experiment offers, in a list that opens. */
final class ListedRow<E extends Experiment> extends ParameterRow<E> {

    private static final double WIDTH = 184;

    private final Parameter.Listed<E> listed;
    private final PickList<Line> box = new PickList<>(this::choose);
    private boolean showing;

    private record Line(String code, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    ListedRow(Parameter.Listed<E> listed, BenchModel<E> model, Words words) {
        super(listed, model, words);
        this.listed = listed;
        box.setId(id());
        box.setPrefWidth(WIDTH);
        box.setAccessibleText(name());
        fill(name(), box);
    }

    private void choose() {
        Line line = box.getValue();
        if (!showing && line != null && !line.code().equals(listed.get().apply(experiment()))) {
            attempt(() -> model().edit(edit(), listed.with().apply(experiment(), line.code())));
        }
    }

    @Override
    void show(E experiment) {
        String code = listed.get().apply(experiment);
        List<Line> lines = listed.entries().apply(experiment).stream()
                .map(entry -> new Line(entry.code(), words().say(entry.name())))
                .toList();
        showing = true;
        if (!box.getItems().equals(lines)) {
            box.getItems().setAll(lines);
        }
        lines.stream().filter(line -> line.code().equals(code)).findFirst().ifPresent(box::setValue);
        showing = false;
    }
}
