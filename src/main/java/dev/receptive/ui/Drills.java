package dev.receptive.ui;

import dev.receptive.document.Benches;
import dev.receptive.lesson.Drill;
import dev.receptive.lesson.DrillKind;
import dev.receptive.lesson.Drilled;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/** Questions without end, one kind at a time: begun, gone on with, and changed for others. */
final class Drills {

    private final Benches benches;
    private final ObjectProperty<LessonsState> state;
    private final Consumer<OpenPage> turn;

    /**
     * @param state of the lessons
     * @param turn turns to a page
     */
    Drills(Benches benches, ObjectProperty<LessonsState> state, Consumer<OpenPage> turn) {
        this.benches = benches;
        this.state = state;
        this.turn = turn;
    }

    private Drilled drilled() {
        return state.get().notebook().drilled();
    }

    private void note(Drilled next) {
        state.set(state.get().withNotebook(state.get().notebook().with(next)));
    }

    /** Takes a drill, from where it was left. */
    void open(DrillKind kind) {
        if (drill().filter(open -> open.kind() != kind).isPresent()) {
            leave();
        }
        open(drilled().of(kind));
    }

    private void open(Drill drill) {
        turn.accept(OpenPage.of(drill, drill.sitting(benches)));
    }

    /** The page that is open, if it is a drill's. */
    private Optional<OpenPage> page() {
        return state.get().page().filter(page -> page.drill().isPresent());
    }

    /** The drill that is open. */
    Optional<Drill> drill() {
        return page().flatMap(OpenPage::drill);
    }

    /** A question that is left without an answer does not come again: its stage could be looked at meanwhile. */
    void leave() {
        page().ifPresent(page -> note(
                drilled().with(page.drill().orElseThrow().next(page.sitting().answer()))));
    }

    /** The next question. */
    void next() {
        page().ifPresent(page ->
                open(page.drill().orElseThrow().next(page.sitting().answer())));
    }

    /** The drill that is open, as if it had never been begun. */
    void anew() {
        drill().ifPresent(drill -> {
            note(drilled().without(drill.kind()));
            open(drill.kind());
        });
    }

    /** Other questions, the same for all who have the same number; a drill that is open begins anew with them. */
    void series(int next) {
        if (next != drilled().series()) {
            note(drilled().series(next));
            drill().ifPresent(drill -> open(drill.kind()));
        }
    }
}
