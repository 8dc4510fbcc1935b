package dev.receptive.story;

import dev.receptive.scene.Scene;
import dev.receptive.time.Score;

/** Something computed, told in time. Both methods are pure: the same question has the same answer. */
public interface Story {

    /** When everything happens. */
    Score score();

    /** The picture at a time; a time outside the score is taken as its nearest end. */
    Scene at(double seconds);
}
