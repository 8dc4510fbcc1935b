package dev.receptive.bench.network;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;

/** Test digits that were looked for among all of them, and stand in the box of the equation. */
sealed interface NetSought permits NetLiked, NetLevels {

    /** Whether it is a place for such a digit. */
    static boolean is(Spot spot) {
        return spot.isIn(NetTensors.LIKED) || spot.isIn(NetTensors.LEVEL);
    }

    /** Whether a digit stands there. */
    boolean holds(Spot spot);

    /** Which of the test digits stands there. */
    int image(Spot spot);

    /** What the unit is for that digit. */
    float value(Spot spot);

    /** The layer of the unit, from 0. */
    int layer(Spot spot);

    /** The number of the unit in its layer. */
    int unit(Spot spot);

    /** What is said of a digit: which it is, and what the unit is for it. */
    Sentence said(NetTrace trace, Spot spot, String number);

    /** What a unit is called, with the activation that it has gone through in its column. */
    static Sentence name(NetTrace trace, int layer, int unit) {
        int home = trace.folding().home(layer);
        Sentence name = trace.names().unit(home, unit);
        return home == layer
                ? name
                : Sentence.of("network.liked.after", name, trace.names().name(layer));
    }
}
