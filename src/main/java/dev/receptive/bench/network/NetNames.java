package dev.receptive.bench.network;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;

/** What the units of a network are called. */
record NetNames(NetTrace trace) {

    /** As in {@code C1 conv 3×3, map 0, (1, 2)}. */
    Sentence unit(int layer, int unit) {
        Sentence name = trace.name(layer);
        if (trace.pass(layer).output().shape().rank() == 4) {
            Spot spot = trace.places().spot(layer, unit);
            return Sentence.of(
                    "network.unit.map", name, trace.places().plane(layer, unit).map(), spot.row(), spot.column());
        }
        if (trace.isLogits(layer)) {
            return Sentence.of("network.unit.logit", name, unit, trace.label(unit));
        }
        return trace.layer(layer) instanceof NetSoftmax
                ? Sentence.of("network.unit.class", name, trace.label(unit))
                : Sentence.of("network.unit.row", name, unit);
    }

    /** The letter and the number of a layer, or what it is where it has none. */
    Sentence shortly(int layer) {
        String numbered = trace.numbered(layer);
        return numbered.isEmpty() ? trace.name(layer) : Sentence.of("network.layer.numbered", numbered);
    }
}
