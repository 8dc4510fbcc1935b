package dev.receptive.bench;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Long work, beside the screen's thread. What arrives are changes: each is applied to the experiment that is there then,
 * and is no edit, so that a stroke drawn meanwhile is not lost.
 */
public interface Job<E extends Experiment> {

    /** Its name in the words. */
    String code();

    /**
     * Works until it is done or {@code progress} ends it.
     *
     * @param from the experiment as it was when the work began
     * @param arrive takes every result
     */
    void run(E from, Consumer<UnaryOperator<E>> arrive, Progress progress);
}
