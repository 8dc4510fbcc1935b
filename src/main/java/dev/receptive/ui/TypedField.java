package dev.receptive.ui;

import dev.receptive.words.Sentence;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * A field for one short value. What is too long for it is refused before it is laid out, which takes a toolkit minutes for
 * some texts; and so are several values at once, which a field would glue into one.
 */
final class TypedField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final int longest;
    private final Consumer<Sentence> refused;
    private Consumer<String> block;

    /**
     * @param longest how many characters it takes
     * @param refused is told why something is not taken
     */
    TypedField(int longest, Consumer<Sentence> refused) {
        this.longest = longest;
        this.refused = refused;
        this.block = text -> refused.accept(Sentence.of("error.typed.several"));
        setTextFormatter(new TextFormatter<>(this::fitting));
    }

    /** What happens with a text of several lines or columns that is pasted here. */
    void onBlock(Consumer<String> what) {
        block = what;
    }

    void markWrong(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }

    private TextFormatter.Change fitting(TextFormatter.Change change) {
        if (change.isAdded() && change.getControlNewText().length() > longest) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
            refused.accept(Sentence.of("error.typed.long", longest));
        }
        return change;
    }

    @Override
    public void paste() {
        String copied = Copied.text();
        String text = copied.strip();
        if (text.startsWith("<") || text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
            block.accept(copied);
        } else {
            replaceSelection(text);
        }
    }
}
