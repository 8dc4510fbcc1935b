package dev.receptive.ui;

import dev.receptive.document.PlacedTitle;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Drill;
import dev.receptive.lesson.Page;
import dev.receptive.lesson.Sitting;
import dev.receptive.prose.Prose;
import dev.receptive.prose.ProseInline.LightPhrase;
import dev.receptive.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of a lesson as it is read: its words, what it asks, and the way to the next. */
final class LessonPanel extends BorderPane {

    private final Lessons lessons;
    private final Words words;
    private final ProseTexts texts;
    private final Label lesson = new Label();
    private final Label place = new Label();
    private final Label title = new Label();
    private final ProseView text;
    private final VBox tasks = new VBox(4);
    private final QuestionView question;
    private final Pane content;
    private final Scrolling room;
    private final Button previous;
    private final Button next;
    private final Button again;
    private final ProseSize size;
    private Optional<Page> shown = Optional.empty();

    LessonPanel(Lessons lessons, Words words, ProseTexts texts, ProseSize size) {
        this.lessons = lessons;
        this.words = words;
        this.texts = texts;
        this.size = size;
        String large = size == ProseSize.LARGE ? "large-" : "";
        this.text = texts.view(size, Prose.EMPTY, words);
        this.question = new QuestionView(lessons, words, texts, size);
        this.content = new VBox(title, text, tasks, question);
        this.room = new Scrolling(content, "lesson-room");
        this.previous = Buttons.text(
                large + "page-previous",
                words.say("lesson.previous"),
                words.say("lesson.previous.tip"),
                () -> lessons.turn(-1));
        this.next = Buttons.text(
                large + "page-next", words.say("lesson.next"), words.say("lesson.next.tip"), lessons::goOn);
        this.again = Buttons.icon(large + "page-lay", "mdi2r-restore", words.say("lesson.lay"), lessons::lay);
        getStyleClass().addAll("lesson", size == ProseSize.LARGE ? "lesson-large" : "lesson-beside");
        content.getStyleClass().add("lesson-content");
        lesson.getStyleClass().add("lesson-name");
        lesson.setWrapText(true);
        HBox.setHgrow(lesson, Priority.ALWAYS);
        lesson.setMaxWidth(Double.MAX_VALUE);
        place.getStyleClass().addAll("muted", "small");
        place.setId(large + "page-place");
        place.setMinWidth(Label.USE_PREF_SIZE);
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        title.setId(large + "page-title");
        HBox head = new HBox(8, lesson, place);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lesson-head");
        HBox turns = new HBox(8, previous, ParameterPanel.grow(), again, ParameterPanel.grow(), next);
        turns.setAlignment(Pos.CENTER);
        turns.getStyleClass().add("lesson-turns");
        setTop(head);
        setCenter(room);
        setBottom(turns);
        setMinHeight(0);
        FocusGroup focus = new FocusGroup(FocusGroup.Arrows.ACROSS);
        if (size == ProseSize.NORMAL) { // a presentation has nowhere to choose another lesson
            Button contents = Buttons.icon(
                    "lesson-close", "mdi2f-format-list-bulleted", words.say("lesson.contents"), lessons::close);
            head.getChildren().add(0, contents);
            focus.add(contents);
        }
        List.of(previous, again, next).forEach(focus::add);
        focus.prefer(next);
        text.onPoint(phrase -> lessons.point(phrase.map(LightPhrase::target)));
    }

    /** Gives the keyboard to where the question of the page is answered. */
    void answer() {
        applyCss(); // until then what scrolls does not hold its content
        question.answer();
    }

    /** Shows the page that is open. */
    void render() {
        lessons.page().ifPresent(this::render);
    }

    private void render(OpenPage page) {
        Sitting sitting = page.sitting();
        if (!shown.equals(Optional.of(sitting.page()))) {
            shown = Optional.of(sitting.page());
            show(sitting);
        }
        question.render(page);
        page.drill().ifPresent(this::count);
        again.setDisable(lessons.isAsLaid());
        String where = page.drill().isPresent()
                ? "drill.next"
                : lessons.isLast(sitting) ? "lesson.next.lesson" : "lesson.next";
        next.setText(words.say(where));
        next.setDisable(!lessons.hasNext());
        previous.setDisable(!sitting.hasPrevious());
        previous.setVisible(page.drill().isEmpty());
    }

    /** How many answers of a drill were right, one after another. */
    private void count(Drill drill) {
        place.setText(words.say("drill.place", drill.number() + 1));
        head(words.say("drill.streak", drill.streak(), drill.best()));
    }

    private void head(String heading) {
        title.setText(heading);
        title.setVisible(!heading.isEmpty());
        title.setManaged(!heading.isEmpty());
    }

    private void show(Sitting sitting) {
        Page page = sitting.page();
        lesson.setText(sitting.lesson().title().in(words.language()));
        place.setText(words.say(
                "lesson.place", sitting.place() + 1, sitting.lesson().pages().size()));
        head(said(page.words().title()));
        text.show(texts.read(said(page.words().text())), words);
        tasks.getChildren().clear();
        page.words()
                .tasks()
                .forEach(task -> tasks.getChildren().add(texts.view(size, texts.read("- " + said(task)), words)));
        tasks.setManaged(!page.words().tasks().isEmpty());
        room.setVvalue(0);
    }

    private String said(PlacedTitle title) {
        return title.in(words.language()).text();
    }

    /** A number on the stage is pointed at, or none is: the phrases that name it are lit. */
    void look(Optional<Spot> spot) {
        Set<LightPhrase> lit = new HashSet<>();
        lessons.page()
                .ifPresent(page -> spot.ifPresent(at -> text.phrases().stream()
                        .filter(phrase ->
                                Lessons.named(page, phrase.target()).stream().anyMatch(patch -> patch.holds(at)))
                        .forEach(lit::add)));
        text.light(lit);
    }
}
