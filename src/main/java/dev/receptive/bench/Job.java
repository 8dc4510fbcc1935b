package dev.receptive.bench;

import dev.receptive.words.Sentence;
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

    /** Whether it can be done with an experiment; if not, it is not offered. */
    default boolean applies(E experiment) {
        return true;
    }

    /**
     * Works until it is done or {@code progress} ends it.
     *
     * @param from the experiment as it was when the work began
     * @param arrive takes every result, and applies the newest
     * @throws dev.receptive.words.Refusal if it cannot be done
     */
    void run(E from, Consumer<UnaryOperator<E>> arrive, Progress progress);
}
