package dev.receptive.ui;

import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * How far some work is. Immutable.
 *
 * @param done how much is done
 * @param of of how much; 0 as long as nobody knows
 * @param told what it told last
 * @param complaint why it failed: a refusal, or that something went wrong that should not
 */
record WorkState(Status phase, long done, long of, Optional<Sentence> told, Optional<Sentence> complaint) {

    static final WorkState IDLE = new WorkState(Status.IDLE, 0, 0, Optional.empty(), Optional.empty());
    static final WorkState STARTED = IDLE.in(Status.RUNNING);

    /** Work that was not started yet is idle. */
    enum Status {
        IDLE,
        RUNNING,
        PAUSED,
        DONE,
        CANCELLED,
        FAILED
    }

    boolean isUnderWay() {
        return phase == Status.RUNNING || phase == Status.PAUSED;
    }

    /** The part that is done, from 0 to 1; -1 as long as nobody knows, as a progress bar has it. */
    double part() {
        return of > 0 ? (double) done / of : -1;
    }

    WorkState in(Status next) {
        return new WorkState(next, done, of, told, complaint);
    }

    WorkState at(long nowDone, long nowOf) {
        return new WorkState(phase, nowDone, nowOf, told, complaint);
    }

    WorkState telling(Sentence sentence) {
        return new WorkState(phase, done, of, Optional.of(sentence), complaint);
    }

    WorkState failed(Sentence why) {
        return new WorkState(Status.FAILED, done, of, told, Optional.of(why));
    }
}
