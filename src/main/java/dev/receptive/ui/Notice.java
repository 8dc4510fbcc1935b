package dev.receptive.ui;

import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line under the stage for what could not be done, or was done out of sight. It stays until it is closed. */
final class Notice extends HBox {

    private final Words words;
    private final Label text = new Label();
    private Function<Words, List<String>> said = in -> List.of();

    Notice(Words words) {
        this.words = words;
        setId("notice");
        getStyleClass().add("notice");
        text.setId("notice-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button("", new FontIcon("mdi2c-close"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.say("notice.close"));
        close.setOnAction(event -> hide());
        getChildren().addAll(new FontIcon("mdi2i-information-outline"), text, close);
        hide();
    }

    void show(Sentence sentence) {
        show(in -> List.of(in.say(sentence)));
    }

    /** Shows what is to be said in the words of the window. */
    void show(Function<Words, List<String>> lines) {
        said = lines;
        text.setText(String.join("\n", lines.apply(words)));
        setVisible(true);
        setManaged(true);
    }

    /** Shows what another shows, in this one's language. */
    void showAsWell(Notice other) {
        if (other.isVisible()) {
            show(other.said);
        }
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
