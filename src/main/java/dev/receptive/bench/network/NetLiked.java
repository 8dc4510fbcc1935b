package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.digit.Favourites.Favourite;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;

/**
 * The question which test digits a unit likes best.
 *
 * @param layer of the unit, from 0
 * @param unit its number in the layer
 * @param found the digits, the best first; none until all have been looked at
 */
record NetLiked(int layer, int unit, List<Favourite> found) {

    NetLiked {
        found = List.copyOf(found);
    }

    NetLiked with(List<Favourite> next) {
        return new NetLiked(layer, unit, next);
    }

    boolean isOfSameUnit(NetLiked other) {
        return layer == other.layer && unit == other.unit;
    }

    /** Where the digit of a rank stands. */
    static Spot spot(int rank) {
        return Spot.of(NetTensors.LIKED, 0, rank);
    }

    /** Whether there is a digit of that rank. */
    boolean holds(Spot spot) {
        return spot.isIn(NetTensors.LIKED) && spot.column() >= 0 && spot.column() < found.size();
    }

    Favourite at(Spot spot) {
        return found.get(spot.column());
    }

    /** What the unit is called, with the activation that it has gone through in its column. */
    Sentence name(NetTrace trace) {
        int home = trace.folding().home(layer);
        Sentence name = trace.names().unit(home, unit);
        return home == layer
                ? name
                : Sentence.of("network.liked.after", name, trace.names().name(layer));
    }

    /** What is said of a digit: which it is, and what the unit is for it. */
    Sentence said(NetTrace trace, Spot spot, String number) {
        LabelledImages digits = ImageSet.mnistTest();
        int image = at(spot).image();
        return Sentence.of(
                "tip.network.liked",
                Integer.toString(image),
                Integer.toString(digits.label(image)),
                name(trace),
                number);
    }

    /** What a digit has written under it. */
    Quantity number(int rank) {
        return Quantity.of(found.get(rank).value());
    }
}
