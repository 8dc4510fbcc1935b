package dev.receptive.bench;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** The numbers of a story at a moment. */
public interface Reading {

    /** A number of more digits is told as a power. */
    int LONGEST = 15;

    /** A number; padding has one, too. A double, for a network has more parameters than a float can count. */
    double value(Spot spot);

    /** A number as it would be typed to get it again: all its digits, or the fraction that it was typed as. */
    default String typed(Spot spot) {
        return Numerals.full(value(spot));
    }

    /** What a number is, with its place and all its digits, as a tip beside it says: {@code =} only where that is all of it. */
    default Sentence tip(Spot spot) {
        return Sentence.of("tip." + spot.tensor(), spot.row(), spot.column(), sign(spot), told(spot));
    }

    /** All digits of a number; as a power where so many of them are zeros that nobody would count them. */
    private String told(Spot spot) {
        String all = typed(spot);
        double value = value(spot);
        return all.length() <= LONGEST || value != (float) value ? all : Numerals.digits((float) value);
    }

    /** What stands between a number and all its digits: {@code ≈} where its arithmetic comes to something between floats. */
    private String sign(Spot spot) {
        return explain(spot)
                .map(explanation -> explanation.sign(Quantity.written(value(spot), typed(spot))))
                .orElse("=");
    }

    /** The same for someone who does not see where it stands; rows and columns are counted from 0. */
    default Sentence speech(Spot spot) {
        return Sentence.of("speech." + spot.tensor(), spot.row(), spot.column(), told(spot));
    }

    /** What is to be said of a number that float32 cannot hold: why it is none that a person would have reckoned. */
    default Optional<Sentence> beyond(Spot spot) {
        double value = value(spot);
        boolean held = Double.isFinite(value)
                || explain(spot).map(Explanation::chooses).orElse(true);
        return held
                ? Optional.empty()
                : Optional.of(Sentence.of(Double.isNaN(value) ? "explain.nan" : "explain.beyond"));
    }

    /**
     * How a number comes about; nothing for one that was set up. A layer says it of its own numbers: see {@link
     * Explanation#of}.
     */
    Optional<Explanation> explain(Spot spot);

    /** What the answer says of a number that has no arithmetic and is not typed: that it was given, unless a bench knows better. */
    default Sentence given(Spot spot) {
        return Sentence.of("explain.given");
    }

    /** Why a number is not typed over though others like it are. */
    default Optional<Sentence> fixed(Spot spot) {
        return Optional.empty();
    }

    /** What else the answer says of a number, in words. */
    default Optional<Sentence> remark(Spot spot) {
        return Optional.empty();
    }

    /** What follows from a number that can be asked, too. */
    default List<Question> questions(Spot spot) {
        return List.of();
    }

    /** The number that is asked where a person looks at none, and the story has come to none. */
    default Optional<Spot> foremost() {
        return Optional.empty();
    }

    /** Whether it is a number that can be asked though it may stand nowhere on the stage. */
    default boolean isAside(Spot spot) {
        return false;
    }

    /** What a number sees, and whom it reaches. */
    Links links(Spot spot);

    /** How a number comes about on a bench of its own, if one shows that closer. */
    default Optional<Elsewhere> elsewhere(Spot spot) {
        return Optional.empty();
    }
}
