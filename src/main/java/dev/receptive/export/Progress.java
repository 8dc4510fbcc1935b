package dev.receptive.export;

/** Told how far an export is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (done, of) -> {};

    /** So many frames are done, of so many. */
    void frames(int done, int of);
}
