package dev.receptive.bench.activation;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Activation;
import java.util.List;
import java.util.Optional;

/**
 * How an output comes about as it is shown: equation, captions and explanations take their numbers from here alone.
 *
 * @param explanation its arithmetic
 * @param value the output as its cell shows it
 * @param gradient the derivative at the number
 * @param gradientExact whether that is all of it
 * @param vanishes whether next to nothing of a gradient is left there
 */
record ShownActivation(
        Explanation explanation, Quantity value, Quantity gradient, boolean gradientExact, boolean vanishes) {

    /** Decimals of what an equation comes to, where it does not come out. */
    private static final int DECIMALS = 4;

    static ShownActivation of(ActivationTrace trace, int row, int column) {
        Spot source = Spot.of(ActivationTensors.INPUT, row, column);
        Spot spot = Spot.of(ActivationTensors.OUTPUT, row, column);
        Quantity typed = trace.input().quantity(row, column);
        Quantity result = trace.isPassed(row, column) ? typed : Quantity.of(trace.output(row, column), DECIMALS);
        Quantity gradient = Quantity.of(trace.gradient(row, column), DECIMALS);
        Quantity x = enough(typed, trace.function(), result, gradient);
        List<Part> parts = List.of(new Part(Optional.of(source), x, Optional.empty(), Optional.empty()));
        float input = trace.input(row, column);
        boolean straight = input == 0 || trace.experiment().isStraight(input);
        return new ShownActivation(
                new Explanation(spot, result, trace.unit(row, column).form(), parts),
                trace.quantity(row, column),
                gradient,
                straight && !gradient.rounded(),
                trace.vanishes(row, column));
    }

    /** A number with as many digits as it takes for function and derivative to be what they are shown to be. */
    private static Quantity enough(Quantity typed, Activation function, Quantity result, Quantity gradient) {
        if (!typed.rounded()) {
            return typed;
        }
        Quantity shown = ShownApplied.enough(
                typed,
                x -> ShownApplied.isShown(function.function().applyAsDouble(x), result)
                        && ShownApplied.isShown(function.derivative().applyAsDouble(x), gradient));
        return new Quantity(shown.value(), shown.text(), /* rounded= */ false, shown.exact(), /* unit= */ 0);
    }

    /** The number that goes in, with as many digits as the equation needs. */
    Quantity input() {
        return explanation.parts().get(0).value();
    }

    /** The output as the equation shows it. */
    Quantity result() {
        return explanation.value();
    }

    /** What stands before the output. */
    String sign() {
        return explanation.sign();
    }

    /** What stands before the derivative. */
    String gradientSign() {
        return gradientExact ? "=" : "≈";
    }
}
