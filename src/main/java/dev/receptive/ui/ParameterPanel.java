package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.lesson.Controls;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The controls of a bench, each row with its own place for a sentence when a value cannot be. */
final class ParameterPanel<E extends Experiment> extends VBox {

    /** A control was pressed that a page keeps as it is. */
    static final EventType<Event> LOCKED = new EventType<>(Event.ANY, "RECEPTIVE_LOCKED");

    private final List<ParameterRow<E>> rows = new ArrayList<>();
    private final FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
    private Controls allowed = Controls.FREE;

    ParameterPanel(BenchModel<E> model, Words words, NumbersChooser files) {
        getStyleClass().add("parameters");
        for (Parameter<E> parameter : model.bench().parameters()) {
            rows.add(ParameterRow.of(parameter, model, words, files));
        }
        getChildren().addAll(rows);
        rows.forEach(this::join);
        setOnMousePressed(
                event -> { // a control that is disabled gets no press
                    boolean locked = rows.stream()
                            .filter(row ->
                                    row.isVisible() && row.getBoundsInParent().contains(event.getX(), event.getY()))
                            .anyMatch(Node::isDisabled);
                    if (locked) {
                        fireEvent(new Event(LOCKED));
                    }
                });
    }

    void render(E experiment) {
        rows.forEach(row -> row.render(experiment));
        allow();
        focus.update();
    }

    /** Which controls can be seen and used. */
    void allow(Controls next, E experiment) {
        if (!next.equals(allowed)) {
            allowed = next;
            rows.forEach(row -> row.reveal(true));
            render(experiment);
        }
    }

    private void allow() {
        rows.forEach(row -> {
            row.setDisable(allowed.isLocked(row.key()));
            if (!allowed.isShown(row.key())) {
                row.reveal(false);
            }
        });
    }

    /** The controls as one stop of the keyboard. */
    FocusGroup focus() {
        return focus;
    }

    private void join(Node node) {
        if (node instanceof Segments<?> choices) {
            focus.add(choices.focus());
        } else if (node.isFocusTraversable()) {
            focus.add(node);
        } else if (node instanceof Pane pane) {
            pane.getChildren().forEach(this::join);
        }
    }

    static Label problem() {
        Label label = new Label();
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    static Region grow() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }
}
