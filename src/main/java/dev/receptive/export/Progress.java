package dev.receptive.export;

import dev.receptive.words.Sentence;

/** Told how far an export is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (done, of) -> {};

    /** So many frames are done, of so many. */
    void frames(int done, int of);

    /** Something that whoever waits should know before the first frame: how large a GIF will be, or that it goes faster. */
    default void tell(Sentence sentence) {}
}
