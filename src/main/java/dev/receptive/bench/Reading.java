package dev.receptive.bench;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.Optional;

/** The numbers of a story at a moment. */
public interface Reading {

    /** A number; padding has one, too. A double, for a network has more parameters than a float can count. */
    double value(Spot spot);

    /** What a number is, with its place and all its digits, as a tip beside it says. */
    Sentence tip(Spot spot);

    /** The same for someone who does not see where it stands. */
    Sentence speech(Spot spot);

    /** How a number comes about; nothing for one that was set up. */
    Optional<Explanation> explain(Spot spot);

    /** What a number sees, and whom it reaches. */
    Links links(Spot spot);

    /** Where its products can be stepped. */
    default Optional<Exhibit> closer(Spot spot) {
        return Optional.empty();
    }
}
