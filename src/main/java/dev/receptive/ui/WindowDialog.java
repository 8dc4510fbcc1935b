package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** A dialog over a window, dressed as that is. */
final class WindowDialog<T> extends Dialog<T> {

    WindowDialog(Window owner, String title, String header, Node content, ButtonType... buttons) {
        initOwner(owner);
        setTitle(title);
        getDialogPane().setHeaderText(header);
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(buttons);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    }

    /** The button that leaves everything as it is. */
    static ButtonType cancel(Words words) {
        return new ButtonType(words.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    Button button(ButtonType type) {
        return (Button) getDialogPane().lookupButton(type);
    }
}
