package dev.receptive.bench.network;

import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the layers and the units of a network are called. */
record NetNames(NetTrace trace) {

    /** A probability below it has no digit in a percentage of two decimals. */
    private static final float LITTLE = 0.00005f;

    /** As in {@code C1 conv 3×3, map 0, (1, 2)}. */
    Sentence unit(int layer, int unit) {
        Sentence name = name(layer);
        if (trace.pass(layer).output().shape().rank() == 4) {
            Spot spot = trace.places().spot(layer, unit);
            return Sentence.of(
                    "network.unit.map", name, trace.places().plane(layer, unit).map(), spot.row(), spot.column());
        }
        if (isLogits(layer)) {
            return Sentence.of("network.unit.logit", name, unit, label(unit));
        }
        return trace.layer(layer) instanceof NetSoftmax
                ? Sentence.of("network.unit.class", name, label(unit))
                : Sentence.of("network.unit.row", name, unit);
    }

    /** The letter and the number of a layer, or what it is where it has none. */
    Sentence shortly(int layer) {
        String numbered = numbered(layer);
        return numbered.isEmpty() ? name(layer) : Sentence.of("network.layer.numbered", numbered);
    }

    /** What a layer is called; −1 is the input. */
    Sentence name(int layer) {
        return layer < 0
                ? Sentence.of("network.layer.input")
                : trace.layer(layer).name(numbered(layer));
    }

    /** The letter and the number of a layer, as in {@code C1}; empty for one that has none. */
    String numbered(int layer) {
        return trace.numbering().get(layer);
    }

    /** The shape of what a layer gives, as in {@code 2 × 4 × 4}; −1 is the input. */
    String shape(int layer) {
        Shape shape = layer < 0
                ? trace.values(-1).shape()
                : trace.pass(layer).output().shape();
        return IntStream.range(1, shape.rank())
                .mapToObj(axis -> Integer.toString(shape.size(axis)))
                .collect(Collectors.joining(" × "));
    }

    /** A probability as it stands beside its bar: what is next to nothing is not nothing, and what is nearly all is not all. */
    static String percent(float share) {
        if (!Float.isFinite(share)) {
            return Numerals.digits(share); // logits past what float32 holds have no probabilities
        }
        if (share > 0 && share < LITTLE) {
            return "< 0.01 %";
        }
        if (share < 1 && share > 1 - LITTLE) {
            return "> 99.99 %";
        }
        return Numerals.text(new BigDecimal(share).movePointRight(2).setScale(2, RoundingMode.HALF_EVEN)) + " %";
    }

    /** Whether each number of a layer becomes the probability of a class that has a name. */
    boolean isLogits(int layer) {
        boolean beforeLast = layer + 1 < trace.layers() && trace.layer(layer + 1) instanceof NetSoftmax;
        return beforeLast && !trace.experiment().classes().isEmpty();
    }

    /** What a last unit stands for: a class, or its number. */
    Object label(int unit) {
        return trace.experiment().label(unit);
    }
}
