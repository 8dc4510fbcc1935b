package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.lesson.Manner;
import dev.receptive.lesson.Posed;
import dev.receptive.lesson.Reply;
import dev.receptive.lesson.Sitting;
import dev.receptive.lesson.Solution;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;

/** The question of the page that is open, as it is answered, skipped, or asked again. */
final class Answering {

    private final Desk desk;
    private final PageOnDesk onDesk;
    private final ObjectProperty<LessonsState> state;
    private final Runnable keep;
    private Computed computed = (what, done) -> done.accept(what.get());

    /** The last answer that was given. */
    private Optional<Reply> given = Optional.empty();

    /** The stage that it was given on. */
    private Optional<Experiment> judged = Optional.empty();

    /** The stage at which the answer began to be looked for. */
    private Optional<Experiment> sought = Optional.empty();

    /**
     * @param state of the lessons, which changes with what is answered
     * @param keep writes down what has been done
     */
    Answering(Desk desk, PageOnDesk onDesk, ObjectProperty<LessonsState> state, Runnable keep) {
        this.desk = desk;
        this.onDesk = onDesk;
        this.state = state;
        this.keep = keep;
    }

    /** From now on, what takes long is computed there. */
    void computeIn(Computed place) {
        computed = place;
    }

    private Optional<OpenPage> page() {
        return state.get().page();
    }

    private void show(OpenPage page) {
        state.set(state.get().withPage(Optional.of(page)));
    }

    /** Gives an answer. */
    void give(Reply reply) {
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
                show(page.complaining(unread.sentence()));
            }
        });
    }

    /** What is set up now is the answer. */
    void giveStage() {
        give(new Reply.Adjusted(setup(desk.model())));
    }

    private static <E extends Experiment> Setup<E> setup(BenchModel<E> model) {
        return new Setup<>(model.bench(), model.state().experiment());
    }

    /** What was typed cannot be an answer. */
    void complain(Sentence why) {
        page().ifPresent(page -> show(page.complaining(why)));
    }

    /** Leaves the question unanswered, and shows the answer. */
    void skip() {
        change(Sitting::skipped);
    }

    /** Asks the question again. */
    void again() {
        change(Sitting::again);
        page().ifPresent(page -> {
            show(page.clear());
            onDesk.lay(page);
            follow();
        });
    }

    private void change(UnaryOperator<Sitting> how) {
        page().ifPresent(page -> became(page.with(how.apply(page.sitting()))));
    }

    private void became(OpenPage next) {
        boolean closed = page().filter(before -> before.sitting().isHeldBack()).isPresent()
                && !next.sitting().isHeldBack();
        state.set(state.get().withNoted(next));
        follow();
        if (closed && onDesk.has(next)) {
            desk.model().seek(next.sitting().exhibit().at());
        }
        settle();
        keep.run();
    }

    /** Finds the answer once it may be seen. */
    void settle() {
        page().filter(OpenPage::isUnsolved).ifPresent(page -> {
            Posed posed = page.question().orElseThrow().posed();
            sought = Optional.of(desk.model().state().experiment());
            if (posed.manner() instanceof Manner.Adjusting) { // a way there is looked for
                computed.compute(posed::solution, found -> solved(posed, found));
            } else {
                solved(posed, posed.solution());
            }
        });
    }

    /** The answer was found, if it still is that of the page. */
    private void solved(Posed posed, Solution found) {
        page().filter(now -> now.isUnsolved()
                        && now.question()
                                .filter(asked -> asked.posed().equals(posed))
                                .isPresent())
                .ifPresent(now -> solved(now.solved(found)));
    }

    /** An answer that is a stage is laid on the bench, unless somebody has found one, or has gone on to edit meanwhile. */
    private void solved(OpenPage page) {
        show(page);
        page.question()
                .flatMap(OpenPage.PosedPage::solution)
                .flatMap(Solution::stage)
                .filter(stage -> onDesk.has(page)
                        && isAsItWas()
                        && !page.sitting().answer().right())
                .ifPresent(stage -> {
                    onDesk.lay(page, stage);
                    follow();
                });
    }

    /** What was said to a stage is not said to another. */
    @SuppressWarnings("ReferenceEquality") // an experiment that nobody changed is the same one
    void unsay() {
        if (judged.filter(before -> before != desk.model().state().experiment()).isPresent()) {
            page().filter(OpenPage::saysOfStage).ifPresent(page -> show(page.unsaid()));
        }
    }

    /** Whether the stage is the one from which a way to the answer is looked for. */
    @SuppressWarnings("ReferenceEquality") // an experiment that nobody changed is the same one
    private boolean isAsItWas() {
        return sought.filter(before -> before == desk.model().state().experiment())
                .isPresent();
    }

    private void follow() {
        onDesk.follow(page());
    }

    /** Computes something that may take long, and gives it to the screen's thread. */
    interface Computed {
        void compute(Supplier<Solution> what, Consumer<Solution> done);
    }
}
