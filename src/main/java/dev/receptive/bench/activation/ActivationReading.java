package dev.receptive.bench.activation;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Fraction;
import java.util.Optional;

/** The numbers of an activation. All are known from the start: the story only shows them one after another. */
record ActivationReading(ActivationTrace trace) implements Reading {

    @Override
    public double value(Spot spot) {
        return switch (spot.tensor()) {
            case ActivationTensors.INPUT -> trace.input(spot.row(), spot.column());
            case ActivationTensors.OUTPUT -> trace.output(spot.row(), spot.column());
            default -> throw new IllegalArgumentException("activation: no tensor " + spot.tensor());
        };
    }

    /** A fraction as it was typed. */
    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction = spot.isIn(ActivationTensors.INPUT)
                ? trace.input().fraction(spot.row(), spot.column())
                : Optional.empty();
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return spot.isIn(ActivationTensors.OUTPUT)
                ? Optional.of(
                        ShownActivation.of(trace, spot.row(), spot.column()).explanation())
                : Optional.empty();
    }

    /** The number at the same place of the other map, and no other. */
    @Override
    public Links links(Spot spot) {
        boolean input = spot.isIn(ActivationTensors.INPUT);
        String other = input ? ActivationTensors.OUTPUT : ActivationTensors.INPUT;
        Patch alone = Patch.of(Spot.of(other, spot.row(), spot.column()), 1, 1);
        return input ? Links.reaches(alone) : Links.sees(alone);
    }
}
