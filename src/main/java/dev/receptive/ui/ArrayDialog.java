package dev.receptive.ui;

import dev.receptive.data.NumpyArray;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks which of the arrays of a file is meant. */
final class ArrayDialog {

    private static final double WIDTH = 340;
    private static final double ROW = 38;
    private static final double BORDER = 6;
    private static final int MOST_ROWS = 9;
    private static final int LONGEST = 80;

    private final Window owner;
    private final Words words;

    ArrayDialog(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    /**
     * Asks, with the first one chosen, unless there is only one.
     *
     * @param taken takes the chosen one; nothing is called if none is wanted
     */
    void choose(List<NumpyArray> arrays, Consumer<NumpyArray> taken) {
        if (arrays.size() == 1) {
            taken.accept(arrays.get(0));
        } else {
            show(arrays, taken);
        }
    }

    private void show(List<NumpyArray> arrays, Consumer<NumpyArray> taken) {
        ListView<NumpyArray> list = new ListView<>();
        list.setId("arrays");
        list.setCellFactory(view -> row());
        list.setFixedCellSize(ROW);
        list.getItems().setAll(arrays);
        list.getSelectionModel().select(0);
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, arrays.size()) + BORDER);
        ButtonType open = new ButtonType(words.say("array.open"), ButtonData.OK_DONE);
        String file = Visible.of(String.valueOf(arrays.get(0).path().getFileName()));
        String header = words.say("array.which.of", file, arrays.size());
        WindowDialog<NumpyArray> dialog = new WindowDialog<>(
                owner, words.say("array.which"), header, new VBox(list), open, WindowDialog.cancel(words));
        Button button = dialog.button(open);
        button.setId("array-open");
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> { // which the list would keep for itself
                    if (key.getCode() == KeyCode.ENTER) {
                        button.fire();
                        key.consume();
                    } else if (key.getCode() == KeyCode.ESCAPE) {
                        dialog.close();
                        key.consume();
                    }
                });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                button.fire();
            }
        });
        dialog.setResultConverter(
                pressed -> open.equals(pressed) ? list.getSelectionModel().getSelectedItem() : null);
        dialog.setOnHidden(hidden -> {
            if (dialog.getResult() != null) {
                taken.accept(dialog.getResult());
            }
        });
        dialog.show();
        list.requestFocus();
    }

    /** As wide as the list: of a long name the middle is left out, for the last part tells it from others. */
    private static ListCell<NumpyArray> row() {
        ListCell<NumpyArray> row = new TextFieldListCell<>(new Named<>(ArrayDialog::name));
        row.setPrefWidth(0);
        row.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return row;
    }

    private static String name(NumpyArray array) {
        return Visible.start(array.member().orElse(""), LONGEST);
    }
}
