package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The keys, and what the program is. */
final class InfoDialog {

    private static final String[] KEYS = {
        "space", "step", "row", "ends", "speed", "size", "edit", "hide", "ask", "closer", "job", "walk", "move", "grid",
        "cell", "pick", "tab", "undo", "paste", "file", "zoom", "page", "answer", "bench", "panels", "present", "places"
    };

    private static final double WIDTH = 680;
    private static final double ROW = 33;
    private static final double LOWEST = 240;

    /** What a dialog needs besides the keys, and the window around it. */
    private static final double AROUND = 190;

    private final Window owner;
    private final Words words;

    InfoDialog(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    void keys() {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        int row = 0;
        for (String key : KEYS) {
            Label keys = new Label(words.say("keys." + key));
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label what = new Label(words.say("keys." + key + ".what"));
            what.setWrapText(true);
            table.addRow(row++, keys, what);
        }
        ScrollPane room = new ScrollPane(table);
        room.getStyleClass().add("scrolling");
        room.setFitToWidth(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setPrefViewportWidth(WIDTH);
        room.setPrefViewportHeight(Math.min(KEYS.length * ROW, Math.max(LOWEST, owner.getHeight() - AROUND)));
        dialog("help.keys", room).getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> scroll(room, event));
    }

    void about() {
        Label text = new Label(words.say("about.text"));
        text.setWrapText(true);
        text.setPrefWidth(440);
        dialog("help.about", new VBox(12, text));
    }

    private WindowDialog<ButtonType> dialog(String title, Node content) {
        ButtonType close = new ButtonType(words.say("dialog.close"), ButtonType.CLOSE.getButtonData());
        WindowDialog<ButtonType> dialog = new WindowDialog<>(owner, words.say(title), words.say(title), content, close);
        dialog.show();
        return dialog;
    }

    /** The keys that scroll a page, wherever in the dialog the keyboard is. */
    private static void scroll(ScrollPane room, KeyEvent event) {
        double beyond = room.getContent().getLayoutBounds().getHeight()
                - room.getViewportBounds().getHeight();
        double page = room.getViewportBounds().getHeight() - ROW;
        double by = switch (event.getCode()) {
            case DOWN -> ROW;
            case UP -> -ROW;
            case PAGE_DOWN -> page;
            case PAGE_UP -> -page;
            case END -> beyond;
            case HOME -> -beyond;
            default -> 0;
        };
        if (by != 0 && beyond > 0) {
            room.setVvalue(Math.max(0, Math.min(1, room.getVvalue() + by / beyond)));
            event.consume();
        }
    }
}
