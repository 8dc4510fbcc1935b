package dev.receptive.ui;

import java.util.Optional;
import javafx.application.Platform;

/** Where the keyboard goes as a lesson is taken: to what is asked, and back to the stage. */
final class LessonKeyboard {

    private final Lessons lessons;
    private final GridFocus grids;
    private final Runnable field;

    /**
     * Of the lessons of a window.
     *
     * @param field gives the keyboard to where an answer is given
     */
    LessonKeyboard(Lessons lessons, GridFocus grids, Runnable field) {
        this.lessons = lessons;
        this.grids = grids;
        this.field = field;
    }

    /**
     * To what is asked: to the stage where numbers are to be chosen, else to where the answer is given; and from a question of a
     * drill that is answered to the next. False if nothing is asked.
     */
    boolean answer() {
        return toQuestion() || goOn();
    }

    private boolean toQuestion() {
        boolean onStage = asking().filter(OpenPage::isToChoose)
                .flatMap(OpenPage::clicked)
                .filter(grids::focusGrid)
                .isPresent();
        return onStage || reply();
    }

    /** From a question of a drill that is answered to the next; false if there is none. */
    private boolean goOn() {
        boolean closed = lessons.drills().drill().isPresent() && lessons.isOnStage();
        if (closed) {
            lessons.drills().next();
        }
        return closed;
    }

    /** To where the answer is given; false if nothing is asked. */
    boolean reply() {
        boolean asked = asking().isPresent();
        if (asked) {
            field.run();
        }
        return asked;
    }

    /** The page whose question is open, with its stage in front. */
    private Optional<OpenPage> asking() {
        return lessons.page().filter(page -> page.sitting().isHeldBack() && lessons.isOnStage());
    }

    /** After a page was turned or its question closed to the stage, where Space plays; after a wrong choice to choose again. */
    void follow(LessonsState before, LessonsState now, Views views) {
        if (now.isAnother(before)) {
            views.notice().goOn();
            views.stage().requestFocus();
            if (now.page()
                    .filter(page -> page.drill().isPresent() && page.sitting().isHeldBack())
                    .isPresent()) {
                Platform.runLater(this::toQuestion); // whoever drills wants to go on at once, when its stage lies there
            }
        } else if (now.isWrong(before)) {
            now.page().ifPresent(page -> {
                if (page.isPlaced()) {
                    reply();
                } else {
                    page.clicked().ifPresent(grids::focusGrid);
                }
            });
        }
    }
}
