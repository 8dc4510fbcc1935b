package dev.receptive.ui;

import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.Notebook;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All lessons, each with how far it has been taken. */
final class ContentsPanel extends VBox {

    /** Of a name, beside its number. */
    static final double WIDTH = 250;

    private final Lessons lessons;
    private final Words words;
    private final DrillsList drills;
    private FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
    private Optional<LessonsState> shown = Optional.empty();

    ContentsPanel(Lessons lessons, Words words) {
        this.lessons = lessons;
        this.words = words;
        this.drills = new DrillsList(lessons, words);
        getStyleClass().add("contents");
        setId("contents");
    }

    /** Gives the keyboard to the list. */
    void enter() {
        focus.enter();
    }

    void render() {
        LessonsState now = lessons.state();
        if (shown.filter(before -> before.all().equals(now.all())
                        && before.notebook().equals(now.notebook())
                        && before.broken().equals(now.broken()))
                .isPresent()) {
            return;
        }
        shown = Optional.of(now);
        drills.render();
        focus = new FocusGroup(FocusGroup.Arrows.DOWN);
        Label heading = new Label(words.say("lesson.all"));
        heading.getStyleClass().add("section");
        getChildren().setAll(heading);
        now.broken().ifPresent(why -> {
            Label broken = new Label(words.say(why));
            broken.setWrapText(true);
            broken.setId("lesson-broken");
            broken.getStyleClass().add("question-wrong");
            getChildren().add(broken);
        });
        List<Lesson> all = now.all();
        for (int i = 0; i < all.size(); i++) {
            Button entry = entry(i + 1, all.get(i), now.notebook());
            getChildren().add(entry);
            focus.add(entry);
        }
        getChildren().add(drills);
    }

    private Button entry(int number, Lesson lesson, Notebook notebook) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("example-number");
        Label name = new Label(lesson.title().in(words.language()));
        name.getStyleClass().add("example-name");
        name.setWrapText(true);
        Label progress = new Label(progress(lesson, notebook));
        progress.getStyleClass().addAll("muted", "small");
        progress.setWrapText(true);
        Button button = new Button();
        button.setId("lesson-" + number);
        button.setGraphic(new HBox(10, count, new InLines(new VBox(2, name, progress), WIDTH)));
        button.setAccessibleText(name.getText() + ". " + progress.getText());
        button.getStyleClass().setAll("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> lessons.open(lesson));
        return button;
    }

    private String progress(Lesson lesson, Notebook notebook) {
        return notebook.of(lesson)
                .map(entry -> words.say(
                        "lesson.progress",
                        lesson.number(entry.page()).orElse(0) + 1,
                        lesson.pages().size(),
                        entry.right(),
                        lesson.asking()))
                .orElseGet(() -> words.say("lesson.pages", lesson.pages().size()));
    }
}
