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
record NetLiked(int layer, int unit, List<Favourite> found) implements NetSought {

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

    @Override
    public boolean holds(Spot spot) {
        return spot.isIn(NetTensors.LIKED) && spot.column() >= 0 && spot.column() < found.size();
    }

    @Override
    public int image(Spot spot) {
        return found.get(spot.column()).image();
    }

    @Override
    public float value(Spot spot) {
        return found.get(spot.column()).value();
    }

    @Override
    public int layer(Spot spot) {
        return layer;
    }

    @Override
    public int unit(Spot spot) {
        return unit;
    }

    Sentence name(NetTrace trace) {
        return NetSought.name(trace, layer, unit);
    }

    @Override
    public Sentence said(NetTrace trace, Spot spot, String number) {
        LabelledImages digits = ImageSet.mnistTest();
        int image = image(spot);
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
