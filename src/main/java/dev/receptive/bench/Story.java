package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A subject told in time, on a stage of one size and in one language. Pure: the same question has the same answer. A time
 * outside the score is taken as its nearest end.
 */
public interface Story {

    /** When everything happens; {@link Score#STILL} where nothing moves. */
    Score score();

    /** What its largest steps are called, where each has a name of its own. */
    default List<Sentence> chapters() {
        return List.of();
    }

    /** The picture at a time. */
    Scene at(double seconds, Gaze gaze);

    /** The picture at a time that nobody points at. */
    default Scene at(double seconds) {
        return at(seconds, Gaze.NONE);
    }

    /** What can be pointed at, from back to front. */
    List<Target> targets(double seconds, Gaze gaze);

    /** The numbers as they are at a time. */
    Reading reading(double seconds);

    /** What is going on at a time. */
    Now now(double seconds);

    /** The same for somebody who looks at a number, where the story tells of that at once. */
    default Now now(double seconds, Gaze gaze) {
        return now(seconds);
    }

    /**
     * A time as files name it.
     *
     * @param size the chosen size of a step, by its code
     */
    Bookmark bookmark(double seconds, String size);

    /** The number to which the story has come; nothing where it has come to none. */
    default Optional<Spot> reached(double seconds) {
        return bookmark(seconds, "").spot();
    }

    /** The time that a file names; nothing if there is no such number, or not so many steps. */
    OptionalDouble timeOf(Bookmark bookmark);
}
