package dev.receptive.ui;

import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What can be undone and redone on the bench in front, in the words of the window. */
final class Undoing {

    private final BenchModel<?> model;
    private final Words words;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper();

    Undoing(BenchModel<?> model, Words words) {
        this.model = model;
        this.words = words;
    }

    Words words() {
        return words;
    }

    void render() {
        undoName.set(name(model.undoName()));
        redoName.set(name(model.state().history().redoName()));
    }

    private @Nullable String name(Optional<Sentence> sentence) {
        return sentence.map(words::say).orElse(null);
    }

    /** What undo would take back, or null. */
    ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** What redo would do again, or null. */
    ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }
}
