package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** Some of a few, as a group of small buttons with their numbers: one stop of the Tab key, arrows go from one to the next. */
final class TogglesRow<E extends Experiment> extends ParameterRow<E> {

    private static final double WRAP = 200;

    /** So many of them have room side by side. */
    private static final int IN_A_ROW = 5;

    private final Parameter.Toggles<E> parameter;
    private final FlowPane all = new FlowPane(4, 4);
    private final List<ToggleButton> buttons = new ArrayList<>();

    TogglesRow(Parameter.Toggles<E> parameter, BenchModel<E> model, Words words) {
        super(parameter, model, words);
        this.parameter = parameter;
        all.setPadding(new Insets(2, 0, 2, 0));
        all.setPrefWrapLength(WRAP);
        all.setMaxWidth(WRAP);
        all.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        fill(name(), all);
    }

    @Override
    void show(E experiment) {
        int count = parameter.count().apply(experiment);
        while (buttons.size() > count) {
            all.getChildren().remove(buttons.remove(buttons.size() - 1));
        }
        while (buttons.size() < count) {
            ToggleButton button = button(buttons.size());
            buttons.add(button);
            all.getChildren().add(button);
        }
        all.setAlignment(count > IN_A_ROW ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT); // one stands under the other
        Set<Integer> chosen = parameter.get().apply(experiment);
        for (int i = 0; i < count; i++) {
            buttons.get(i).setSelected(chosen.contains(i));
        }
    }

    private ToggleButton button(int index) {
        ToggleButton button = new ToggleButton(Integer.toString(index));
        button.setId(id() + "-" + index);
        button.getStyleClass().add("toggle-small");
        button.setAccessibleText(words().say("field." + parameter.key() + ".one", index));
        button.setFocusTraversable(index == 0);
        button.setOnAction(event -> choose(index, button.isSelected()));
        return button;
    }

    private void choose(int index, boolean on) {
        Set<Integer> next = new TreeSet<>(parameter.get().apply(experiment()));
        if (on) {
            next.add(index);
        } else {
            next.remove(index);
        }
        attempt(() -> model().edit(edit(), parameter.with().apply(experiment(), next)));
    }

    private void walk(KeyEvent event) {
        int way = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (way == 0) {
            return;
        }
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.floorMod(i + way, buttons.size())).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
