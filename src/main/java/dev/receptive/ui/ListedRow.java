package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ComboBox;

/** One of those that an experiment offers, in a list that opens. */
final class ListedRow<E extends Experiment> extends ParameterRow<E> {

    private static final double WIDTH = 184;

    private final Parameter.Listed<E> listed;
    private final ComboBox<Line> box = new ComboBox<>();
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
        box.setOnAction(event -> choose());
        box.setOnHidden(event -> box.fireEvent(new Event(HomeFocus.CLOSED)));
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
