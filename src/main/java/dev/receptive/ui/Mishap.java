package dev.receptive.ui;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.concurrent.CancellationException;

/**
 * Why something was not done, as a person is told.
 *
 * @param isDefect whether it should not have happened at all, and is to be reported
 */
record Mishap(Sentence told, boolean isDefect) {

    static Mishap of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return new Mishap(refusal.sentence(), false);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Mishap(Sentence.of("error.memory"), false);
        }
        if (thrown instanceof CancellationException) {
            return new Mishap(Sentence.of("error.cancelled"), false);
        }
        return new Mishap(Sentence.of("error.unexpected", thrown.toString()), true);
    }

    /** The same of what somebody has thrown; a defect is reported first, so that what is told of it comes last. */
    static Mishap reported(Throwable thrown) {
        Mishap mishap = of(thrown);
        if (mishap.isDefect()) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, thrown);
        }
        return mishap;
    }
}
