package dev.receptive.figure;

import dev.receptive.nn.Activation;
import dev.receptive.nn.Form;
import dev.receptive.words.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * A function of a number as it is shown: true as it is written.
 *
 * @param input the number that goes in, with as many digits as that takes
 * @param sign {@code =} where the function of the shown number is the shown result, else {@code ≈}
 * @param result what comes out
 */
public record ShownApplied(Quantity input, String sign, Quantity result) {

    /** Of a number that goes in, from as a cell shows it to all that it has. */
    private static final int[] INPUT_DECIMALS = {2, 3, 4, 6, 9};

    /**
     * @param input the number that goes in, as it is known
     * @param output what the layer made of it
     */
    public static ShownApplied of(Quantity input, Activation function, float output) {
        Quantity result = output == (float) input.value() ? input : Quantity.of(output);
        DoubleUnaryOperator of = function.function();
        Quantity shown = input.rounded() ? enough(input, number -> isShown(of.applyAsDouble(number), result)) : input;
        Part part = new Part(Optional.empty(), shown, Optional.empty(), Optional.empty());
        boolean same = new ShownValue(new Form.Applied(function), List.of(part), Map.of()).is(result);
        return new ShownApplied(shown, ShownResult.sign(result, same), result);
    }

    /** A number with as many digits as it takes for something to hold of what they say. */
    public static Quantity enough(Quantity number, DoublePredicate holds) {
        Quantity shown = number;
        for (int digits : INPUT_DECIMALS) {
            shown = Quantity.of((float) number.value(), digits);
            if (holds.test(written(shown))) {
                break;
            }
        }
        return shown;
    }

    /** A number as its digits say it. */
    private static double written(Quantity shown) {
        return shown.exact().map(Fraction::value).orElse(shown.value());
    }

    /** Whether a number is shown so, to half a unit of the last digit. */
    public static boolean isShown(double number, Quantity shown) {
        return shown.exact()
                .map(exact -> Math.abs(number - exact.value()) <= shown.unit() / 2)
                .orElse(true);
    }
}
