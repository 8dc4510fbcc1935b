package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.figure.Patch;
import dev.receptive.lesson.Lesson;
import dev.receptive.lesson.Light;
import dev.receptive.lesson.NotebookFile;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Sitting;
import dev.receptive.lesson.Solution;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lessons as they are taken in the window, without its controls: one state out, verbs in. A page lays its stage on a bench;
 * that is no edit, and undo leads back to what lay there before the lesson.
 */
final class Lessons {

    private final Desk desk;
    private final PageOnDesk onDesk;
    private final NotebookFile file;
    private final Runnable folder;
    private final Consumer<Sentence> told;
    private final ReadOnlyObjectWrapper<LessonsState> state = new ReadOnlyObjectWrapper<>(LessonsState.NONE);
    private Computed computed = (what, done) -> done.accept(what.get());
    private final List<Lesson> brought = new ArrayList<>();

    /** The last answer that was given. */
    private Optional<Reply> given = Optional.empty();

    /** The stage that it was given on. */
    private Optional<Experiment> judged = Optional.empty();

    /** Computes something that may take long, and gives it to the screen's thread. */
    interface Computed {
        void compute(Supplier<Optional<Solution>> what, Consumer<Optional<Solution>> done);
    }

    /**
     * No lessons yet.
     *
     * @param file where is kept what was done in them
     * @param folder makes the folder of that file, if there is none
     * @param told is told what a person should know
     */
    Lessons(Desk desk, NotebookFile file, Runnable folder, Consumer<Sentence> told) {
        this.desk = desk;
        this.onDesk = new PageOnDesk(desk, this::pick);
        this.file = file;
        this.folder = folder;
        this.told = told;
        NotebookFile.OpenedNotebook kept = file.open();
        kept.problem().ifPresent(told);
        state.set(LessonsState.NONE.withNotebook(kept.notebook()));
        desk.stateProperty().addListener((property, before, now) -> {
            unsay();
            follow();
        });
    }

    /** From now on, what takes long is computed there. */
    void computeIn(Computed place) {
        computed = place;
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
        brought.removeIf(before -> before.id().equals(lesson.id()));
        brought.add(0, lesson);
        state.set(state().withAll(withBrought(state().all())));
        open(lesson);
    }

    private List<Lesson> withBrought(List<Lesson> all) {
        List<Lesson> next = new ArrayList<>(brought);
        all.stream().filter(lesson -> named(brought, lesson.id()).isEmpty()).forEach(next::add);
        return next;
    }

    /** Lessons were read, or read anew: the page that is open stays open. */
    void found(List<Lesson> read) {
        List<Lesson> all = withBrought(read);
        LessonsState next = state().withAll(all);
        Optional<Lesson> same = page().map(page -> page.sitting().lesson().id()).flatMap(id -> named(all, id));
        if (same.isEmpty() || same.equals(page().map(page -> page.sitting().lesson()))) {
            state.set(next);
            return;
        }
        Sitting reread = page().orElseThrow().sitting().reread(same.get());
        state.set(next);
        turned(reread);
    }

    private static Optional<Lesson> named(List<Lesson> all, String id) {
        return all.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
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
        turned(state().notebook().opened(lesson, state().asks()));
    }

    /** The lesson that comes after one. */
    Optional<Lesson> following(Lesson lesson) {
        List<Lesson> all = state().all();
        int next = all.indexOf(lesson) + 1;
        return next > 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Back to the contents; what lies on the bench stays. */
    void close() {
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
            skip();
        } else {
            turn(by);
        }
    }

    private void turned(Sitting sitting) {
        OpenPage page = OpenPage.of(sitting);
        state.set(state().withPage(Optional.of(page))
                .withNotebook(state().notebook().with(sitting))
                .withShown(true));
        lay();
        settle();
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

    /** Answers the question of the page. */
    void answer(Reply reply) {
        page().filter(page -> page.sitting().isHeldBack()).ifPresent(page -> {
            if (page.sitting().answer().tries() > 0
                    && given.filter(reply::equals).isPresent()) {
                complain(Sentence.of("lesson.same"));
                return;
            }
            given = Optional.of(reply);
            judged = Optional.of(desk.model().state().experiment());
            Posed posed = page.question().orElseThrow().posed();
            try {
                became(page.with(page.sitting().answered(posed.judge(reply))));
            } catch (Refusal unread) {
                state.set(state().withPage(Optional.of(page.complaining(unread.sentence()))));
            }
        });
    }

    /** What is set up now is the answer. */
    void answerWithStage() {
        answer(new Reply.Adjusted(setup(desk.model())));
    }

    private static <E extends Experiment> Setup<E> setup(BenchModel<E> model) {
        return new Setup<>(model.bench(), model.state().experiment());
    }

    /** What was typed cannot be an answer. */
    void complain(Sentence why) {
        page().ifPresent(page -> state.set(state().withPage(Optional.of(page.complaining(why)))));
    }

    /** Leaves the question of the page unanswered, and shows the answer. */
    void skip() {
        change(Sitting::skipped);
    }

    /** Asks the question of the page again. */
    void again() {
        change(Sitting::again);
        page().ifPresent(page -> state.set(state().withPage(Optional.of(page.clear()))));
        lay();
    }

    private void change(UnaryOperator<Sitting> how) {
        page().ifPresent(page -> became(page.with(how.apply(page.sitting()))));
    }

    private void became(OpenPage next) {
        boolean closed = page().filter(before -> before.sitting().isHeldBack()).isPresent()
                && !next.sitting().isHeldBack();
        state.set(state().withPage(Optional.of(next))
                .withNotebook(state().notebook().with(next.sitting())));
        follow();
        if (closed && isOnStage()) {
            desk.model().seek(next.sitting().exhibit().at());
        }
        settle();
        keep();
    }

    /** Finds the answer once it may be seen. */
    private void settle() {
        page().filter(OpenPage::isUnsolved).ifPresent(page -> {
            Posed posed = page.question().orElseThrow().posed();
            computed.compute(
                    () -> Optional.of(posed.solution()),
                    solution -> solution.ifPresent(found -> page().filter(now -> now.question()
                                    .filter(asked -> asked.posed().equals(posed))
                                    .isPresent())
                            .ifPresent(now -> solved(now.solved(found)))));
        });
    }

    /** An answer that is a stage is laid on the bench, unless somebody has found one. */
    private void solved(OpenPage page) {
        state.set(state().withPage(Optional.of(page)));
        page.question()
                .flatMap(OpenPage.PosedPage::solution)
                .flatMap(Solution::stage)
                .filter(stage -> isOnStage() && !page.sitting().answer().right())
                .ifPresent(stage -> {
                    onDesk.lay(page, stage);
                    follow();
                });
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
        page().ifPresent(page -> turned(page.sitting().asking(wanted)));
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

    /** What was said to a stage is not said to another. */
    @SuppressWarnings("ReferenceEquality") // an experiment that nobody changed is the same one
    private void unsay() {
        if (judged.filter(before -> before != desk.model().state().experiment()).isPresent()) {
            page().filter(OpenPage::saysOfStage)
                    .ifPresent(page -> state.set(state().withPage(Optional.of(page.unsaid()))));
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
