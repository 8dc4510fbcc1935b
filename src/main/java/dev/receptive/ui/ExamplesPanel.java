package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.document.Document;
import dev.receptive.document.Example;
import dev.receptive.document.Title;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * The left side: the ready-made experiments of the bench in front, in a place of their own that nothing moves, and under
 * them what the one on the stage is about and what to try with it.
 */
final class ExamplesPanel extends TwoPart {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** The part of a low window that the list may take. */
    private static final double LIST = 0.6;

    /** Where a title breaks its line: what numbers and a scroll bar leave. */
    private static final double TITLE = 164;

    private final Session session;
    private final Words words;
    private final VBox list;
    private final VBox about;
    private final Scrolling room;
    private final Scrolling reading;
    private final FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
    private Optional<Bench<?>> listed = Optional.empty();

    ExamplesPanel(Session session, Words words) {
        this(session, words, new VBox(), new VBox());
    }

    private ExamplesPanel(Session session, Words words, VBox list, VBox about) {
        super(new Scrolling(list, "example-room"), new Scrolling(about, "about-room"));
        this.session = session;
        this.words = words;
        this.list = list;
        this.about = about;
        this.room = (Scrolling) upper();
        this.reading = (Scrolling) lower();
        getStyleClass().add("examples");
        about.getStyleClass().add("about");
        list.getStyleClass().add("example-list");
        focus.onEnter(room::reveal);
        render();
    }

    @Override
    double upperHeight(double width, double room) {
        return Math.min(upper().prefHeight(width), room * LIST);
    }

    /** Lists the examples of the bench in front, if they are not listed. */
    private void list() {
        Bench<?> front = session.model().bench();
        if (listed.filter(front::equals).isPresent()) {
            return;
        }
        listed = Optional.of(front);
        Label heading = new Label(words.say("examples"));
        heading.getStyleClass().add("section");
        list.getChildren().setAll(heading);
        focus.clear();
        int number = 1;
        for (Example example : session.examples(front)) {
            Button entry = entry(number++, example);
            list.getChildren().add(entry);
            focus.add(entry);
        }
        focus.update();
    }

    private Button entry(int number, Example example) {
        Language language = words.language();
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("example-number");
        Text name = new Text(example.title().in(language)); // unlike a label, as high as its lines in a button, too
        name.setWrappingWidth(TITLE);
        name.getStyleClass().add("example-name");
        Button button = new Button();
        button.setId("example-" + number);
        button.setGraphic(new HBox(10, count, name));
        button.setAccessibleText(
                words.say("examples.entry", number, example.title().in(language)));
        button.getStyleClass().setAll("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> session.openExample(example.document()));
        button.setUserData(example);
        return button;
    }

    /** How far the list is scrolled, from 0 to 1. */
    double scrolled() {
        return room.getVvalue();
    }

    void scroll(double part) {
        room.setVvalue(part);
    }

    /** Shows the words of the experiment that is open. */
    void render() {
        list();
        about.getChildren().clear();
        reading.setVvalue(0);
        if (!session.document().title().equals(Title.NONE)) {
            about(session.document());
        }
        Optional<Example> open = session.examples().of(session.document());
        for (Node node : list.getChildren()) {
            boolean current = open.filter(file -> file == node.getUserData()).isPresent();
            node.pseudoClassStateChanged(CURRENT, current);
            if (current) {
                focus.prefer(node);
                room.reveal(node);
            }
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
            Label text = new Label(unbroken(file.text().in(language)));
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
                tasks.getChildren().add(task(i + 1, unbroken(all.get(i).in(language))));
            }
            about.getChildren().add(tasks);
        }
    }

    /** A size such as 3 × 3 stays on its line. */
    private static String unbroken(String text) {
        return text.replace(" × ", "\u00a0×\u00a0");
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
