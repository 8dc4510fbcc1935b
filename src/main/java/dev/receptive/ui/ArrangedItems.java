package dev.receptive.ui;

import dev.receptive.lesson.Wording;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Some items that are put into an order, each moved up by its button. */
final class ArrangedItems extends VBox {

    private final List<Wording> items;
    private final Words words;
    private final List<Integer> order;
    private final List<Label> labels = new ArrayList<>();
    private final List<Button> ups = new ArrayList<>();

    ArrangedItems(List<Wording> items, Words words, FocusGroup focus, String id) {
        super(4);
        this.items = items;
        this.words = words;
        this.order = new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            Label label = new Label();
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            labels.add(label);
            Button up =
                    Buttons.icon(id + "-" + (i + 1), "mdi2a-arrow-up", words.say("lesson.up", i + 1), () -> up(place));
            focus.add(up);
            ups.add(up);
            HBox row = new HBox(8, up, label);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
        show();
    }

    /** The numbers of the items, as they were given, in their order now. */
    List<Integer> order() {
        return List.copyOf(order);
    }

    /** Moves an item up, and the keyboard with it; the first stays where it is. */
    private void up(int place) {
        if (place > 0) {
            Collections.swap(order, place, place - 1);
            show();
            ups.get(place - 1).requestFocus();
        }
    }

    private void show() {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText((i + 1) + ". " + items.get(order.get(i)).in(words));
        }
    }
}
