package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Long work, beside the screen's thread. What arrives are changes: each is applied to the experiment that is there then,
 * and is no edit, so that a stroke drawn meanwhile is not lost. A newer one takes the place of one that was not applied
 * yet: each must hold all that was found out until then, not only what is new.
 */
public interface Job<E extends Experiment> {

    /** Its name in the words. */
    String code();

    /** What it is called where it is started. */
    default Sentence name() {
        return Sentence.of("job." + code());
    }

    /** The ways to start it, by their codes, each a button; none where there is only the usual one. */
    default List<String> starts() {
        return List.of();
    }

    /** What a way to start it is called. */
    default Sentence name(String way) {
        return Sentence.of("job." + code() + "." + way);
    }

    /** Whether it is what a person came for: then it stands over the controls. */
    default boolean isForemost() {
        return false;
    }

    /** What should be known of it, besides what it tells while it is under way. */
    default Optional<Sentence> told(E experiment) {
        return Optional.empty();
    }

    /** Whether it can be done with an experiment; if not, it is not offered. */
    default boolean applies(E experiment) {
        return true;
    }

    /**
     * Whether what it found until it is ended stays, and starting it again goes on from there: then it need not be paused,
     * as ending it loses nothing.
     */
    default boolean keeps() {
        return false;
    }

    /**
     * What is done before it starts, as an edit, so that it can be undone; nothing where it starts from what is there. It is seen
     * once all is computed: there the story goes. If the work is refused before anything arrives, it is taken back.
     */
    default Optional<Change<E>> begun(E now) {
        return Optional.empty();
    }

    /**
     * Whether results of a run still mean what lies on the bench: asked, on the screen's thread, whenever something else lies
     * there, which may be a result of this run. If not, the run ends; where another document was opened, it ends unasked.
     *
     * @param from the experiment as it was when the run began
     */
    default boolean isWanted(E from, E now) {
        return true;
    }

    /**
     * Works until it is done or {@code progress} ends it.
     *
     * @param from the experiment as it was when the work began
     * @param way one of {@link #starts()}, or nothing for the usual one
     * @param arrive takes every result, and applies the newest
     * @throws dev.receptive.words.Refusal if it cannot be done
     */
    void run(E from, String way, Consumer<UnaryOperator<E>> arrive, Progress progress);
}
