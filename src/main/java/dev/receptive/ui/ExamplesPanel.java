package dev.receptive.ui;

import dev.receptive.document.Document;
import dev.receptive.document.Title;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The left side: what the experiment on the stage is about, what to try with it, and the ready-made ones to go on to. */
final class ExamplesPanel extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Session session;
    private final Words words;
    private final VBox about = new VBox();
    private final VBox list = new VBox();

    ExamplesPanel(Session session, Words words) {
        this.session = session;
        this.words = words;
        getStyleClass().add("examples");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        about.getStyleClass().add("about");
        list.getStyleClass().add("example-list");
        Label heading = new Label(words.say("examples"));
        heading.getStyleClass().add("section");
        setContent(new VBox(about, heading, list));
        int number = 1;
        for (Document<?> example : session.examples()) {
            list.getChildren().add(entry(number++, example));
        }
        render();
    }

    private Button entry(int number, Document<?> example) {
        Language language = words.language();
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("example-number");
        Label name = new Label(example.title().in(language));
        name.getStyleClass().add("example-name");
        Button button = new Button();
        button.setId("example-" + number);
        button.setGraphic(new HBox(10, count, name));
        button.setAccessibleText(
                words.say("examples.entry", number, example.title().in(language)));
        button.getStyleClass().setAll("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> session.openExample(example));
        button.setUserData(example);
        Buttons.keepFocus(button);
        return button;
    }

    /** Shows the words of the experiment that is open. */
    void render() {
        about.getChildren().clear();
        if (!session.document().title().equals(Title.NONE)) {
            about(session.document());
        }
        Optional<Document<?>> open = session.example();
        for (Node node : list.getChildren()) {
            boolean current = open.filter(file -> file == node.getUserData()).isPresent();
            node.pseudoClassStateChanged(CURRENT, current);
        }
    }

    private void about(Document<?> file) {
        Language language = words.language();
        Label title = new Label(file.title().in(language));
        title.setId("about-title");
        title.getStyleClass().add("about-title");
        title.setWrapText(true);
        about.getChildren().add(title);
        if (!file.text().equals(Title.NONE)) {
            Label text = new Label(file.text().in(language));
            text.getStyleClass().add("about-text");
            text.setWrapText(true);
            about.getChildren().add(text);
        }
        if (!file.tasks().isEmpty()) {
            Label heading = new Label(words.say("examples.try"));
            heading.getStyleClass().add("try-heading");
            VBox tasks = new VBox(heading);
            tasks.getStyleClass().add("try");
            List<Title> all = file.tasks();
            for (int i = 0; i < all.size(); i++) {
                tasks.getChildren().add(task(i + 1, all.get(i).in(language)));
            }
            about.getChildren().add(tasks);
        }
    }

    private static HBox task(int number, String text) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("try-number");
        count.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(text);
        what.setWrapText(true);
        what.getStyleClass().add("try-text");
        HBox.setHgrow(what, Priority.ALWAYS);
        return new HBox(8, count, what);
    }
}
