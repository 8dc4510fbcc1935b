package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Wording;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The way to answer a question: choices, a number, numbers on the stage, an order, or the stage itself. */
final class AnswerForm extends VBox {

    /** Digits and signs of the longest answer. */
    private static final int LONGEST = 40;

    /** How narrow a choice can be. */
    private static final double BESIDE = 226;

    private static final double PRESENTED = 280;

    private final Lessons lessons;
    private final Words words;
    private final ProseTexts texts;
    private final ProseSize size;
    private final Label picked = new Label();
    private final TypedField number;
    private final FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
    private Set<Spot> spots = Set.of();
    private boolean used;

    AnswerForm(Lessons lessons, Manner manner, Words words, ProseTexts texts, ProseSize size) {
        super(6);
        this.lessons = lessons;
        this.words = words;
        this.texts = texts;
        this.size = size;
        this.number = new TypedField(LONGEST, this::complain);
        getStyleClass().add("answer");
        focus.onEnter(node -> Scrolling.around(node).ifPresent(room -> room.reveal(node)));
        number.setId(id("answer-number"));
        number.setPromptText(words.say("lesson.type"));
        number.setAccessibleText(words.say("lesson.type"));
        number.setMaxWidth(140);
        picked.setWrapText(true);
        picked.getStyleClass().addAll("muted", "small");
        if (manner instanceof Manner.Choosing choosing) {
            choices(choosing.options());
        } else if (manner instanceof Manner.Numbering) {
            numbering(() -> new Reply.Entered(number.getText()));
        } else if (manner instanceof Manner.Clicking) {
            getChildren().addAll(picked, buttons(submit(() -> lessons.answer(new Reply.Marked(spots)))));
        } else if (manner instanceof Manner.Windowing) {
            getChildren().add(picked);
            numbering(() -> new Reply.Windowed(spots, number.getText()));
        } else if (manner instanceof Manner.Arranging arranging) {
            ArrangedItems items = new ArrangedItems(arranging.items(), words, focus, id("answer-item"));
            getChildren().addAll(items, buttons(submit(() -> lessons.answer(new Reply.Arranged(items.order())))));
        } else {
            getChildren().add(buttons(submit(lessons::answerWithStage)));
        }
    }

    private String id(String name) {
        return size == ProseSize.LARGE ? "large-" + name : name;
    }

    private void complain(Sentence why) {
        lessons.complain(why);
    }

    /** Takes the keyboard, where the answer begins. */
    void enter() {
        if (getChildren().contains(number)) {
            number.requestFocus();
        } else {
            focus.enter();
        }
    }

    /** Whether something was answered here. */
    boolean isUsed() {
        return used;
    }

    private void choices(List<Wording> options) {
        List<LinedButton> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            ProseView said = texts.view(size, options.get(i).in(words), words);
            LinedButton button = new LinedButton(said);
            button.setId(id("answer-choice-" + (i + 1)));
            button.setAccessibleText(said.getAccessibleText());
            button.getStyleClass().add("choice");
            button.setOnAction(event -> {
                lessons.answer(new Reply.Chosen(option));
            });
            choices.add(button);
            focus.add(button);
        }
        getChildren().add(new ChoiceColumns(choices, size == ProseSize.LARGE ? PRESENTED : BESIDE));
        getChildren().add(buttons());
    }

    private void numbering(Supplier<Reply> reply) {
        Button submit = submit(() -> lessons.answer(reply.get()));
        number.setOnAction(event -> submit.fire());
        getChildren().add(number);
        getChildren().add(buttons(submit));
    }

    private Button submit(Runnable answer) {
        Button button =
                Buttons.text(id("answer-submit"), words.say("lesson.submit"), words.say("lesson.submit"), () -> {
                    answer.run();
                });
        button.getStyleClass().add("accent");
        return button;
    }

    private HBox buttons(Node... before) {
        Button skip = Buttons.text(id("answer-skip"), words.say("lesson.skip"), words.say("lesson.skip.tip"), () -> {
            lessons.skip();
        });
        skip.getStyleClass().add("flat");
        HBox row = new HBox(8, before);
        row.getChildren().add(skip);
        row.getChildren().forEach(focus::add);
        return row;
    }

    /** Shows what was clicked so far; answers can be given while the question is open. */
    void render(OpenPage page) {
        spots = page.picks().picked();
        picked.setText(page.clicked()
                .map(tensor -> words.say(Sentence.counted("lesson.picked.", spots.size())))
                .orElse(""));
        boolean open = page.sitting().isHeldBack();
        setDisable(!open);
        setVisible(open);
        setManaged(open);
        used |= !open;
    }
}
