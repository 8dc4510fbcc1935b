package dev.receptive.ui;

import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.Notebook;
import dev.receptive.lesson.Sitting;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The lessons as they are now.
 *
 * @param shelf which lessons can be taken
 * @param notebook what has been done in them
 * @param asks whether questions are asked
 * @param shown whether they are what stands beside the stage
 * @param page the one that is open
 * @param broken what is wrong with a file, until it is mended
 */
record LessonsState(
        Shelf shelf,
        Notebook notebook,
        boolean asks,
        boolean shown,
        Optional<OpenPage> page,
        Optional<Sentence> broken) {

    static final LessonsState NONE =
            new LessonsState(Shelf.EMPTY, Notebook.EMPTY, true, false, Optional.empty(), Optional.empty());

    /** All lessons that can be taken. */
    List<Lesson> all() {
        return shelf.all();
    }

    /** Whether another lesson has been opened since. */
    boolean isBegun(LessonsState before) {
        return shown
                && page.isPresent()
                && !page.map(open -> open.sitting().lesson().id())
                        .equals(before.page()
                                .map(open -> open.sitting().lesson().id()));
    }

    /** Whether another page has been turned to since, or its question closed or asked again. */
    boolean isAnother(LessonsState before) {
        return !asked().equals(before.asked());
    }

    /** Whether a wrong answer has been given since, and another is awaited. */
    boolean isWrong(LessonsState before) {
        return page.map(OpenPage::sitting)
                .filter(Sitting::isHeldBack)
                .filter(now -> before.page()
                        .filter(open ->
                                open.sitting().answer().tries() < now.answer().tries())
                        .isPresent())
                .isPresent();
    }

    private Optional<List<Object>> asked() {
        return page.map(OpenPage::sitting)
                .map(sitting -> List.of(sitting.lesson().id(), sitting.page().id(), sitting.isHeldBack()));
    }

    LessonsState withShelf(Shelf next) {
        return new LessonsState(next, notebook, asks, shown, page, broken);
    }

    LessonsState withNotebook(Notebook next) {
        return new LessonsState(shelf, next, asks, shown, page, broken);
    }

    LessonsState withAsks(boolean next) {
        return new LessonsState(shelf, notebook, next, shown, page, broken);
    }

    LessonsState withShown(boolean next) {
        return new LessonsState(shelf, notebook, asks, next, page, broken);
    }

    LessonsState withPage(Optional<OpenPage> next) {
        return new LessonsState(shelf, notebook, asks, shown, next, broken);
    }

    LessonsState withBroken(Optional<Sentence> next) {
        return new LessonsState(shelf, notebook, asks, shown, page, next);
    }

    /** With a page that is open now, and noted as what was done. */
    LessonsState withNoted(OpenPage next) {
        return withPage(Optional.of(next)).withNotebook(next.noted(notebook));
    }
}
