package dev.receptive.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's buttons. A click with the mouse leaves the keyboard where it was, so that keys go on stepping. */
final class Buttons {

    private static final Duration TIP_DELAY = Duration.millis(400);

    private Buttons() {}

    /** A button that shows an icon only; its name is spoken and shown as a tooltip. */
    static Button icon(String id, String icon, String name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("icon-only");
        prepare(button, id, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Button text(String id, String text, String tip, Runnable action) {
        Button button = new Button(text);
        prepare(button, id, tip);
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** One choice of a group, of which one is always chosen. */
    static ToggleButton choice(String id, String text, String tip, ToggleGroup group, Runnable action) {
        ToggleButton button = new ToggleButton(text);
        prepare(button, id, tip);
        button.setAccessibleText(text);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            action.run();
        });
        return button;
    }

    private static void prepare(ButtonBase button, String id, String name) {
        button.setId(id);
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        button.setAccessibleText(name);
        Tooltip tooltip = new Tooltip(name);
        tooltip.setShowDelay(TIP_DELAY);
        button.setTooltip(tooltip);
        keepFocus(button);
    }

    /** Gives the keyboard back to whoever had it once the mouse has pressed this. */
    static void keepFocus(Node node) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Node before = node.getScene().getFocusOwner();
            if (before != null && before != node && (before instanceof StageView || before instanceof GridNode)) {
                Platform.runLater(before::requestFocus);
            }
        });
    }
}
