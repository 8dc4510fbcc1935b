package dev.receptive.ui;

import dev.receptive.figure.Patch;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.Light;
import dev.receptive.lesson.NotebookFile;
import dev.receptive.lesson.Sitting;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lessons as they are taken in the window, without its controls: one state out, verbs in. A page lays its stage on a bench;
 * that is no edit, and undo leads back to what lay there before the lesson.
 */
final class Lessons {

    private final PageOnDesk onDesk;
    private final NotebookFile file;
    private final Runnable folder;
    private final Consumer<Sentence> told;
    private final ReadOnlyObjectWrapper<LessonsState> state = new ReadOnlyObjectWrapper<>(LessonsState.NONE);
    private final Answering answers;
    private final Drills drills;

    /**
     * No lessons yet.
     *
     * @param file where is kept what was done in them
     * @param folder makes the folder of that file, if there is none
     * @param told is told what a person should know
     */
    Lessons(Desk desk, NotebookFile file, Runnable folder, Consumer<Sentence> told) {
        this.onDesk = new PageOnDesk(desk, this::pick);
        this.file = file;
        this.folder = folder;
        this.told = told;
        this.answers = new Answering(desk, onDesk, state, this::keep);
        this.drills = new Drills(desk.benches(), state, this::turned);
        NotebookFile.OpenedNotebook kept = file.open();
        kept.problem().ifPresent(told);
        state.set(LessonsState.NONE.withNotebook(kept.notebook()));
        desk.stateProperty().addListener((property, before, now) -> {
            answers.unsay();
            follow();
        });
    }

    /** The question of the page that is open. */
    Answering answers() {
        return answers;
    }

    /** The questions without end. */
    Drills drills() {
        return drills;
    }

    ReadOnlyObjectProperty<LessonsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    LessonsState state() {
        return state.get();
    }

    Optional<OpenPage> page() {
        return state().page();
    }

    /** Takes a lesson of a file that was opened; it stands before the others from now on. */
    void bring(Lesson lesson) {
        state.set(state().withShelf(state().shelf().with(lesson)));
        open(lesson);
    }

    /** Lessons were read, or read anew: the page that is open stays open. */
    void found(List<Lesson> read) {
        Optional<Lesson> open = page().map(page -> page.sitting().lesson());
        state.set(state().withShelf(state().shelf().with(read)));
        open.flatMap(lesson -> state().shelf().named(lesson.id()))
                .filter(now -> !open.equals(Optional.of(now)))
                .ifPresent(now -> turned(page().orElseThrow().sitting().reread(now)));
    }

    /** What is wrong with a file now; the last good page stays. */
    void broken(Optional<Sentence> what) {
        state.set(state().withBroken(what));
    }

    /** Lessons stand beside the stage, or something else does. */
    void show(boolean wanted) {
        state.set(state().withShown(wanted));
    }

    /** Takes a lesson, from where it was left. */
    void open(Lesson lesson) {
        drills.leave();
        turned(state().notebook().opened(lesson, state().asks()));
    }

    /** Back to the contents; what lies on the bench stays. */
    void close() {
        drills.leave();
        keep();
        state.set(state().withPage(Optional.empty()));
        follow();
    }

    /** A page on or back. */
    void turn(int by) {
        page().ifPresent(page -> go(page.sitting().place() + by));
    }

    /** To a page, from 0. */
    void go(int place) {
        page().ifPresent(page -> {
            Sitting there = page.sitting().at(place);
            if (!there.equals(page.sitting())) {
                turned(there);
            }
        });
    }

    /** What a clicker does: on, but first to the answer of a question that is open; or back. */
    void click(int by) {
        if (by > 0 && page().filter(page -> page.sitting().isHeldBack()).isPresent()) {
            answers.skip();
        } else if (by > 0 && drills.drill().isPresent()) {
            drills.next();
        } else {
            turn(by);
        }
    }

    /** To the next page or question, and from the last page to the next lesson. */
    void goOn() {
        page().map(OpenPage::sitting).ifPresent(sitting -> {
            if (drills.drill().isPresent()) {
                drills.next();
            } else if (sitting.hasNext()) {
                turn(1);
            } else {
                state().shelf().following(sitting.lesson()).ifPresent(this::open);
            }
        });
    }

    /** Whether there is something to go on to. */
    boolean hasNext() {
        return drills.drill().isPresent()
                || page().map(OpenPage::sitting)
                        .filter(sitting -> sitting.hasNext() || isLast(sitting))
                        .isPresent();
    }

    /** Whether another lesson comes next. */
    boolean isLast(Sitting sitting) {
        return !sitting.hasNext() && state().shelf().following(sitting.lesson()).isPresent();
    }

    private void turned(Sitting sitting) {
        turned(OpenPage.of(sitting));
    }

    private void turned(OpenPage page) {
        state.set(state().withNoted(page).withShown(true));
        lay();
        answers.settle();
    }

    /** Lays the stage of the page on its bench, as the page has it now. */
    void lay() {
        page().ifPresent(page -> {
            onDesk.lay(page);
            follow();
        });
    }

    /** Whether the stage of the page lies in front, changed or not. */
    boolean isOnStage() {
        return page().filter(onDesk::has).isPresent();
    }

    /** Whether it lies there as it was laid. */
    boolean isAsLaid() {
        return page().filter(onDesk::hasUnchanged).isPresent();
    }

    /** What of the stage is lit: what the page names until somebody goes to another moment, or what is pointed at. */
    List<Patch> lit() {
        return page().map(onDesk::lit).orElse(List.of());
    }

    /** Somebody points at a phrase that names numbers, or at none. */
    void point(Optional<String> target) {
        page().ifPresent(page -> {
            List<Patch> at = target.map(text -> named(page, text)).orElse(List.of());
            if (!at.equals(page.pointed())) {
                state.set(state().withPage(Optional.of(page.pointing(at))));
            }
        });
    }

    /** The numbers that a phrase names; none where they do not stand on this stage. */
    static List<Patch> named(OpenPage page, String target) {
        try {
            return page.stage().lit(Light.of(target));
        } catch (Refusal elsewhere) {
            return List.of();
        }
    }

    /** The file of a picture that the lesson which is open names; nothing where it has none. */
    Optional<Path> picture(String path) {
        return page().flatMap(page -> page.sitting().lesson().folder())
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile);
    }

    private void pick(UnaryOperator<Picks> how) {
        page().ifPresent(page -> state.set(state().withPage(Optional.of(page.picking(how.apply(page.picks()))))));
    }

    /** With questions, or without. */
    void asking(boolean wanted) {
        state.set(state().withAsks(wanted));
        page().filter(page -> page.drill().isEmpty())
                .ifPresent(page -> turned(page.sitting().asking(wanted)));
    }

    /** What is open, as if it had never been begun. */
    void anew() {
        drills.anew();
        page().filter(page -> page.drill().isEmpty())
                .ifPresent(page -> forget(page.sitting().lesson()));
    }

    /** A lesson as if it had never been begun. */
    void forget(Lesson lesson) {
        state.set(state().withNotebook(state().notebook().without(lesson)));
        keep();
        page().filter(page -> page.sitting().lesson().id().equals(lesson.id()))
                .ifPresent(page -> turned(Sitting.of(lesson, state().asks())));
    }

    /** Writes what has been done for the next start; what cannot be written is told. */
    void keep() {
        try {
            folder.run();
            file.keep(state().notebook());
        } catch (Refusal failed) {
            told.accept(failed.sentence());
        }
    }

    /** Has the page's rules hold on its stage, and nowhere else. */
    private void follow() {
        onDesk.follow(page());
    }

    /** What of the front bench's stage is free to be seen and used. */
    PageRules rules() {
        return onDesk.rules(page());
    }
}
