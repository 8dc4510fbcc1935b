package dev.receptive.train;

/** Told how training goes, on the thread that trains. */
public interface Watcher {

    /** A batch is done. */
    default void batch(Tally tally) {}

    /** An epoch is done and evaluated. */
    default void epoch(Snapshot snapshot) {}
}
