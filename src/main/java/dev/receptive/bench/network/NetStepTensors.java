package dev.receptive.bench.network;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the numbers of a step of training are called: the gradient of a number, and what the number is after the step, as the
 * number, with a word before it. The input is the same after it.
 */
final class NetStepTensors {

    /** The loss, which is one number. */
    static final String LOSS = "step-loss";

    static final Spot THE_LOSS = Spot.of(LOSS, 0, 0);

    private static final String GRADIENT = "gradient-";
    private static final String NEXT = "next-";

    private static final List<String> SET_UP = List.of(NetTensors.INPUT, NetTensors.DRAWN);

    private NetStepTensors() {}

    /** Where ∂loss/∂ of a number stands. */
    static Spot gradient(Spot of) {
        return named(GRADIENT, of);
    }

    /** Where a number stands that is computed, or set, after the step. */
    static Spot next(Spot of) {
        return SET_UP.contains(of.tensor()) ? of : named(NEXT, of);
    }

    static boolean isGradient(Spot spot) {
        return spot.tensor().startsWith(GRADIENT);
    }

    static boolean isNext(Spot spot) {
        return spot.tensor().startsWith(NEXT);
    }

    /** The number of which it is the gradient, or what comes of it. */
    static Spot of(Spot spot) {
        String tensor = spot.tensor();
        int from = isGradient(spot) ? GRADIENT.length() : isNext(spot) ? NEXT.length() : 0;
        return new Spot(tensor.substring(from), spot.channel(), spot.row(), spot.column());
    }

    private static Spot named(String word, Spot of) {
        return new Spot(word + of.tensor(), of.channel(), of.row(), of.column());
    }

    static Plane plane(Plane of, UnaryOperator<Spot> where) {
        return new Plane(where.apply(of.spot(0, 0)).tensor(), of.channel(), of.rows(), of.columns());
    }

    static Patch patch(Patch of, UnaryOperator<Spot> where) {
        return new Patch(where.apply(of.first()), of.rows(), of.columns(), of.rowStep(), of.columnStep());
    }

    /** The arithmetic of a number, told of the network after the step. */
    static Explanation next(Explanation of) {
        List<Part> parts = of.parts().stream()
                .map(part -> new Part(next(part.source()), part.value(), next(part.weight()), part.factor()))
                .toList();
        return new Explanation(next(of.spot()), of.value(), of.form(), parts, of.constants());
    }

    private static Optional<Spot> next(Optional<Spot> of) {
        return of.map(NetStepTensors::next);
    }
}
