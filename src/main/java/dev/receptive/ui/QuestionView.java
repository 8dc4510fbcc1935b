package dev.receptive.ui;

import dev.receptive.document.PlacedTitle;
import dev.receptive.lesson.Ask;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Sitting;
import dev.receptive.lesson.Solution;
import dev.receptive.lesson.Verdict;
import dev.receptive.lesson.Wording;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a page asks: the question, the way to answer it, and what is said to the answer. */
final class QuestionView extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Lessons lessons;
    private final Words words;
    private final ProseTexts texts;
    private final ProseSize size;
    private final VBox said = new VBox(6);
    private Optional<Posed> shown = Optional.empty();
    private Optional<AnswerForm> form = Optional.empty();
    private Optional<OpenPage> rendered = Optional.empty();

    QuestionView(Lessons lessons, Words words, ProseTexts texts, ProseSize size) {
        super(8);
        this.lessons = lessons;
        this.words = words;
        this.texts = texts;
        this.size = size;
        getStyleClass().add("question");
        setId(id("question"));
    }

    private String id(String name) {
        return size == ProseSize.LARGE ? "large-" + name : name;
    }

    void render(OpenPage page) {
        Optional<OpenPage> now = Optional.of(page);
        if (now.equals(rendered)) {
            return;
        }
        rendered = now;
        Optional<Posed> posed = page.question().map(OpenPage.PosedPage::posed);
        setVisible(posed.isPresent());
        setManaged(posed.isPresent());
        if (!posed.equals(shown) || isAskedAgain(page)) {
            shown = posed;
            posed.ifPresent(this::ask);
        }
        form.ifPresent(any -> any.render(page));
        said.getChildren().clear();
        if (posed.isPresent()) {
            say(page);
        }
        if (!said.getChildren().isEmpty()) {
            reveal();
        }
    }

    /** What is said to an answer is in sight, also where there is little room. */
    private void reveal() {
        Scrolling.around(this).filter(room -> room.getScene() != null).ifPresent(room -> {
            room.applyCss();
            room.layout();
            room.reveal(said);
        });
    }

    /** Whether a question that was closed is open. */
    private boolean isAskedAgain(OpenPage page) {
        return page.sitting().isHeldBack()
                && page.sitting().answer().tries() == 0
                && form.filter(AnswerForm::isUsed).isPresent();
    }

    private void ask(Posed posed) {
        AnswerForm next = new AnswerForm(lessons, posed.manner(), words, texts, size);
        form = Optional.of(next);
        Label heading = new Label(words.say("lesson.question"));
        heading.getStyleClass().add("question-heading");
        getChildren().setAll(worded(posed.prompt()), next, said);
        if (size == ProseSize.NORMAL) {
            getChildren().add(0, heading);
        }
    }

    private ProseView worded(Wording wording) {
        return texts.view(size, wording.in(words), words);
    }

    /** What is said to the last answer, and once the question is closed the answer and why. */
    private void say(OpenPage page) {
        Sitting sitting = page.sitting();
        page.complaint().ifPresent(why -> line(words.say(why), "question-wrong"));
        Optional<Verdict> verdict = sitting.said();
        verdict.ifPresent(given -> verdict(given, sitting));
        if (sitting.isHeldBack()) {
            return;
        }
        boolean returned = verdict.isEmpty();
        if (returned && sitting.answer().right()) {
            line(words.say("lesson.right"), "question-right");
        }
        page.question()
                .flatMap(OpenPage.PosedPage::solution)
                .filter(solution ->
                        returned || !sitting.answer().right() || page.drill().isPresent())
                .ifPresent(this::answered);
        PlacedTitle because = sitting.ask().map(Ask::words).orElseThrow().because();
        if (!because.isEmpty()) {
            said.getChildren().add(texts.view(size, because.in(words.language()).text(), words));
        }
        if (page.drill().isPresent()) {
            Label next = new Label(words.say("drill.go"));
            next.setWrapText(true);
            next.getStyleClass().addAll("muted", size == ProseSize.LARGE ? "question-said" : "small");
            said.getChildren().add(next);
            return;
        }
        Button again = Buttons.text(
                id("question-again"),
                words.say("lesson.again"),
                words.say("lesson.again.tip"),
                lessons.answers()::again);
        again.getStyleClass().add("flat");
        said.getChildren().add(new HBox(again));
    }

    private void verdict(Verdict given, Sitting sitting) {
        if (given.right()) {
            line(words.say("lesson.right"), "question-right");
            return;
        }
        given.why().ifPresent(why -> {
            ProseView view = worded(why);
            view.getStyleClass().add("question-why");
            said.getChildren().add(view);
        });
        line(words.say(sitting.isHeldBack() ? "lesson.wrong.again" : "lesson.wrong"), "question-wrong");
    }

    /** What the answer is: of one that was right in a drill, or when somebody comes back to it. */
    private void answered(Solution solution) {
        ProseView answer =
                texts.view(size, words.say("lesson.answer", solution.text().in(words)), words);
        answer.setId(id("question-answer"));
        said.getChildren().add(answer);
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("question-said", style);
        label.pseudoClassStateChanged(RIGHT, style.equals("question-right"));
        said.getChildren().add(label);
    }

    /** Gives the keyboard to where the answer is given. */
    void answer() {
        form.ifPresent(AnswerForm::enter);
    }
}
