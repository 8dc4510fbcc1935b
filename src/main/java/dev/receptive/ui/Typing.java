package dev.receptive.ui;

import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is being typed on a bench, in a cell or in a field. Whatever changes what is open finishes it first, so that what was
 * typed for one experiment never comes to stand in another.
 */
final class Typing {

    /** A field that somebody types into. */
    interface Input {
        /** Takes what was typed, or lets go of it; what a person should be told then. */
        Optional<Sentence> finish();

        /** Lets go of what was typed: its number is as it was. */
        void letGo();

        /** What is typed, of a field that can be found again by its name; nothing of others. */
        default Optional<HalfTyped> typed() {
            return Optional.empty();
        }
    }

    private Optional<Input> field = Optional.empty();
    private Consumer<Sentence> told = sentence -> {};

    /** Where it is said that something was let go. */
    void tell(Consumer<Sentence> how) {
        told = how;
    }

    /** Somebody types into a field, and no longer into another. */
    void begin(Input typed) {
        if (!field.equals(Optional.of(typed))) {
            finish();
            field = Optional.of(typed);
        }
    }

    /** What was typed into a field is taken, or let go. */
    void end(Input typed) {
        field = field.filter(now -> !now.equals(typed));
    }

    /** Lets go of what is being typed. */
    void letGo() {
        field.ifPresent(Input::letGo);
    }

    /** What is typed and not taken, to be typed again into a field that takes this one's place; the field lets go of it. */
    Optional<HalfTyped> handOver() {
        Optional<HalfTyped> half = field.flatMap(Input::typed);
        half.ifPresent(any -> letGo());
        finish();
        return half;
    }

    void finish() {
        Optional<Input> now = field;
        field = Optional.empty();
        now.flatMap(Input::finish).ifPresent(told);
    }
}
