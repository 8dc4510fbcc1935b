package dev.receptive.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's buttons, each with its name as a tooltip and for a screen reader. */
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

    /** A button that stays pressed while what it stands for is shown. */
    static ToggleButton toggle(String id, String icon, String name, Consumer<Boolean> action) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.getStyleClass().add("icon-only");
        prepare(button, id, name);
        button.setOnAction(event -> action.accept(button.isSelected()));
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
        button.setAccessibleHelp(name);
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> giveTip(button));
    }

    /**
     * Not before the mouse comes: every tip has a scene of its own, and to style it takes longer than the button. What says
     * it all by itself gets none: a tip would only cover something.
     */
    private static void giveTip(ButtonBase button) {
        if (button.getTooltip() == null && !button.getText().equals(button.getAccessibleHelp())) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(button.accessibleHelpProperty());
            tooltip.setShowDelay(TIP_DELAY);
            button.setTooltip(tooltip);
        }
    }
}
