package dev.receptive.ui;

import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What could not be done, or was done out of sight, over the lower edge of the stage. It stays until it is closed, or, if it
 * is about a gesture, until somebody goes on; many lines scroll inside it, and can be copied.
 */
final class Notice extends HBox {

    /** How much of the stage it may cover. */
    private static final double HIGHEST = 0.45;

    private static final double WIDEST = 760;

    private final Words words;
    private final Label count = new Label();
    private final Label text = new Label();
    private final Scrolling lines = new Scrolling(text, "notice-lines");
    private final Button copy;
    private final Button close;
    private Consumer<Notice> said = again -> {};
    private Runnable placed = () -> {};
    private int times;
    private boolean passing;
    private boolean fresh;

    Notice(Words words) {
        this.words = words;
        setId("notice");
        getStyleClass().add("notice");
        setMaxSize(WIDEST, USE_PREF_SIZE);
        count.setId("notice-count");
        count.getStyleClass().add("strong");
        count.managedProperty().bind(count.visibleProperty());
        text.setId("notice-text");
        text.setWrapText(true);
        VBox told = new VBox(4, count, lines);
        told.setMinHeight(0);
        told.setMaxHeight(USE_PREF_SIZE);
        told.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lines, Priority.SOMETIMES);
        HBox.setHgrow(told, Priority.ALWAYS);
        copy = Buttons.icon("notice-copy", "mdi2c-content-copy", words.say("notice.copy"), this::copy);
        close = Buttons.icon("notice-close", "mdi2c-close", words.say("notice.close"), this::hide);
        List.of(copy, close).forEach(button -> button.getStyleClass().add("flat"));
        getChildren().addAll(new FontIcon("mdi2i-information-outline"), told, copy, close);
        hide();
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = super.computePrefHeight(width);
        return getParent() instanceof Region over && over.getHeight() > 0
                ? Math.min(whole, over.getHeight() * HIGHEST)
                : whole;
    }

    void show(Sentence sentence) {
        show(in -> List.of(in.say(sentence)));
    }

    /** Says of a gesture why it did nothing: not worth covering what comes next. */
    void hint(Sentence sentence) {
        show(sentence);
        said = again -> again.hint(sentence);
        passing = true;
        reached(false);
    }

    /**
     * Says what was typed and not taken. That is found out when somebody goes on, so it stays this once, and goes with what
     * comes next.
     */
    void letGo(Sentence sentence) {
        hint(sentence);
        said = again -> again.letGo(sentence);
        fresh = true;
    }

    /** Whether Tab leads to its buttons: what goes by itself is not in the way of the keyboard, and nobody copies it. */
    private void reached(boolean byTab) {
        copy.setVisible(byTab);
        copy.setManaged(byTab);
        copy.setFocusTraversable(byTab);
        close.setFocusTraversable(byTab);
    }

    /** Somebody has gone on. */
    void goOn() {
        if (passing && !fresh) {
            hide();
        }
        fresh = false;
    }

    /** Shows lines in the words of the window. */
    void show(Function<Words, List<String>> told) {
        said = again -> again.show(told);
        show("", told.apply(words));
    }

    /** Shows the mistakes of a file, and how many they are. */
    void mistakes(FileProblems problems) {
        said = again -> again.mistakes(problems);
        List<String> all = problems.lines(words);
        show(all.size() == 1 ? "" : words.say("notice.mistakes", all.size()), all);
    }

    private void show(String heading, List<String> told) {
        count.setText(heading);
        count.setVisible(!heading.isEmpty());
        text.setText(String.join("\n", told));
        lines.setVvalue(0);
        passing = false;
        reached(true);
        fresh = false;
        times++;
        setVisible(true);
        placed.run();
    }

    /** How many times something was said here. */
    int times() {
        return times;
    }

    /** What happens whenever something is said. */
    void onTold(Runnable what) {
        placed = what;
    }

    /** Shows what another shows, in this one's language. */
    void showAsWell(Notice other) {
        if (other.isVisible()) {
            other.said.accept(this);
        }
    }

    void hide() {
        setVisible(false);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
