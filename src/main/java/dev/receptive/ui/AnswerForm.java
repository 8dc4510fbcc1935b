package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Wording;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private Optional<FocusGroup> order = Optional.empty();
    private Optional<Button> given = Optional.empty();
    private Set<Spot> spots = Set.of();
    private boolean used;
    private int tries;

    AnswerForm(Lessons lessons, Manner manner, Words words, ProseTexts texts, ProseSize size) {
        super(6);
        this.lessons = lessons;
        this.words = words;
        this.texts = texts;
        this.size = size;
        this.number = new TypedField(LONGEST, this::complain);
        getStyleClass().add("answer");
        focus.onEnter(node -> Scrolling.around(node).ifPresent(room -> room.reveal(node)));
        number.setId(id(size));
        number.setPromptText(words.say("lesson.type"));
        number.setAccessibleText(words.say("lesson.type"));
        number.setMaxWidth(size == ProseSize.LARGE ? 220 : 140);
        picked.setWrapText(true);
        picked.getStyleClass().addAll("muted", "small");
        if (manner instanceof Manner.Choosing choosing) {
            choices(choosing.options());
        } else if (manner instanceof Manner.Numbering) {
            numbering(() -> lessons.answers().give(new Reply.Entered(number.getText())));
        } else if (manner instanceof Manner.Clicking) {
            getChildren().addAll(picked, buttons(submit(this::mark)));
        } else if (manner instanceof Manner.Windowing) {
            getChildren().add(picked);
            numbering(this::place);
        } else if (manner instanceof Manner.Arranging arranging) {
            FocusGroup moved = new FocusGroup(FocusGroup.Arrows.DOWN);
            ArrangedItems items = new ArrangedItems(arranging.items(), words, moved, id("answer-item"));
            order = Optional.of(moved);
            getChildren()
                    .addAll(items, buttons(submit(() -> lessons.answers().give(new Reply.Arranged(items.order())))));
        } else {
            if (size == ProseSize.NORMAL) {
                picked.setText(words.say("lesson.adjust.where"));
                getChildren().add(picked);
            }
            getChildren().add(buttons(submit(lessons.answers()::giveStage)));
        }
    }

    /** Of the field in which a number is typed. */
    static String id(ProseSize size) {
        return (size == ProseSize.LARGE ? "large-" : "") + "answer-number";
    }

    private String id(String name) {
        return size == ProseSize.LARGE ? "large-" + name : name;
    }

    private void complain(Sentence why) {
        lessons.answers().complain(why);
    }

    /** Takes the keyboard, where the answer begins. */
    void enter() {
        if (getChildren().contains(number)) {
            number.requestFocus();
        } else if (order.isPresent()) {
            order.get().enter();
        } else {
            given.ifPresentOrElse(Button::requestFocus, focus::enter);
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
                lessons.answers().give(new Reply.Chosen(option));
            });
            choices.add(button);
            focus.add(button);
        }
        getChildren().add(new ChoiceColumns(choices, size == ProseSize.LARGE ? PRESENTED : BESIDE));
        getChildren().add(buttons());
    }

    /** Gives the numbers that were chosen as the answer. */
    private void mark() {
        if (spots.isEmpty()) {
            complain(Sentence.of("lesson.picked.missing"));
        } else {
            lessons.answers().give(new Reply.Marked(spots));
        }
    }

    /** Gives the place of a window, and what was typed with it. */
    private void place() {
        if (spots.isEmpty()) {
            complain(Sentence.of("lesson.picked.window"));
        } else if (number.getText().isBlank()) {
            complain(Sentence.of("error.number.empty"));
        } else {
            lessons.answers().give(new Reply.Windowed(spots, number.getText()));
        }
    }

    private void numbering(Runnable answer) {
        Button submit = submit(answer);
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
        given = Optional.of(button);
        return button;
    }

    private HBox buttons(Node... before) {
        Button skip = Buttons.text(id("answer-skip"), words.say("lesson.skip"), words.say("lesson.skip.tip"), () -> {
            lessons.answers().skip();
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
        page.clicked()
                .map(tensor -> words.say(Sentence.counted("lesson.picked.", spots.size())))
                .ifPresent(picked::setText);
        boolean open = page.sitting().isHeldBack();
        int now = page.sitting().answer().tries();
        if (now > tries) {
            number.selectAll(); // what is typed next takes its place
        }
        tries = now;
        setDisable(!open);
        setVisible(open);
        setManaged(open);
        used |= !open;
    }
}
