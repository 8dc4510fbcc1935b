package dev.receptive.bench.pooling;

import dev.receptive.bench.pooling.PoolTrace.Covered;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Form;
import dev.receptive.nn.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an output comes about as it is shown: equation, captions and explanations take their numbers from here alone.
 *
 * @param spot where the output stands
 * @param window the places of its window, in the order of the loop
 * @param lines to each place what it was and what it made of the numbers before it
 * @param explanation its arithmetic
 * @param winner which place's number is the output; −1 where the output is a mean, or nothing is under the window
 * @param divisor what a mean is divided by
 * @param sum of all that count
 */
record ShownPool(
        Spot spot,
        List<Covered> window,
        List<Taking> lines,
        Explanation explanation,
        int winner,
        int divisor,
        ShownResult sum) {

    /** What a place of a window does. */
    enum Deed {
        /** It does not count. */
        NONE,
        /** It is the first, or larger than all before it. */
        LEADS,
        /** It is no larger than the largest before it. */
        LOSES,
        /** It equals the largest before it, which stays. */
        TIES,
        /** It is added. */
        ADDS
    }

    /**
     * A place of a window as it is shown.
     *
     * @param value what stands there
     * @param soFar the largest so far, or the sum
     * @param before the same before this place; nothing before the first that counts
     * @param number how many count up to this one
     */
    record Taking(Deed deed, Quantity value, ShownResult soFar, Optional<ShownResult> before, int number) {}

    ShownPool {
        window = List.copyOf(window);
        lines = List.copyOf(lines);
    }

    /**
     * @param tensor whose number it is
     * @param source the tensor that was pooled
     */
    static ShownPool of(PoolTrace trace, String tensor, String source, int channel, int y, int x) {
        List<Covered> window = trace.window(channel, y, x);
        List<Quantity> values = window.stream()
                .map(place -> place.padding()
                        ? Quantity.of(place.value())
                        : trace.input().plane(channel).quantity(place.row(), place.column()))
                .toList();
        Unit unit = trace.unit(channel, y, x);
        List<Part> parts = parts(window, values, source, channel);
        Spot spot = new Spot(tensor, channel, y, x);
        if (unit.form() instanceof Form.Mean mean) {
            Quantity value = Quantity.of(unit.value());
            Explanation explanation = new Explanation(spot, value, mean, parts);
            List<Taking> lines = sums(window, values, value, mean.divisor());
            ShownResult sum = lines.get(lines.size() - 1).soFar();
            return new ShownPool(spot, window, lines, explanation, -1, mean.divisor(), sum);
        }
        List<Taking> lines = maxima(window, values);
        int winner = winner(lines);
        Quantity value = winner < 0 ? Quantity.of(unit.value()) : values.get(winner);
        Explanation explanation = new Explanation(spot, value, unit.form(), parts);
        return new ShownPool(spot, window, lines, explanation, winner, 1, new ShownResult(value, true));
    }

    private static List<Part> parts(List<Covered> window, List<Quantity> values, String source, int channel) {
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < window.size(); k++) {
            Covered place = window.get(k);
            if (place.counts()) {
                Optional<Spot> from = place.padding()
                        ? Optional.empty()
                        : Optional.of(new Spot(source, channel, place.row(), place.column()));
                parts.add(new Part(from, values.get(k), Optional.empty(), Optional.empty()));
            }
        }
        return parts;
    }

    /**
     * Every number that counts is added to those before it.
     *
     * @param mean what they come to, divided
     */
    private static List<Taking> sums(List<Covered> window, List<Quantity> values, Quantity mean, int divisor) {
        List<WeightedSum.Given> given = new ArrayList<>();
        float sum = 0;
        for (int k = 0; k < window.size(); k++) {
            if (window.get(k).counts()) {
                sum += window.get(k).value();
                given.add(new WeightedSum.Given(
                        values.get(k), Quantity.of(1), window.get(k).value(), sum));
            }
        }
        WeightedSum shown = WeightedSum.of(given, Quantity.of(0), Quantity.of(sum));
        List<Taking> lines = new ArrayList<>();
        ShownResult soFar = new ShownResult(Quantity.of(0), true);
        int number = 0;
        for (int k = 0; k < window.size(); k++) {
            Optional<ShownResult> before = number == 0 ? Optional.empty() : Optional.of(soFar);
            if (!window.get(k).counts()) {
                lines.add(new Taking(Deed.NONE, values.get(k), soFar, before, number));
                continue;
            }
            WeightedSum.Shown line = shown.lines().get(number++);
            boolean last = number == given.size();
            soFar = last ? divisible(line.sum(), Quantity.of(sum), mean, divisor) : line.sum();
            lines.add(new Taking(Deed.ADDS, line.value(), soFar, before, number));
        }
        return lines;
    }

    /**
     * The sum as it is shown, or the layer's own where that divided would not be the mean: numbers that cancel each other out
     * leave what float32 rounded.
     */
    private static ShownResult divisible(ShownResult shown, Quantity computed, Quantity mean, int divisor) {
        boolean close = shown.quantity().exact().stream()
                .allMatch(sum -> Math.abs(sum.value() / divisor - mean.value()) <= mean.unit() / 2 * (1 + 1e-9));
        return close ? shown : new ShownResult(computed, false);
    }

    /** Every number that counts is compared with the largest before it. */
    private static List<Taking> maxima(List<Covered> window, List<Quantity> values) {
        List<Taking> lines = new ArrayList<>();
        Optional<ShownResult> best = Optional.empty();
        float largest = Float.NEGATIVE_INFINITY;
        int number = 0;
        for (int k = 0; k < window.size(); k++) {
            float value = window.get(k).value();
            Optional<ShownResult> before = best;
            Deed deed = Deed.NONE;
            if (window.get(k).counts()) {
                number++;
                deed = best.isEmpty() || value > largest ? Deed.LEADS : value == largest ? Deed.TIES : Deed.LOSES;
            }
            if (deed == Deed.LEADS) {
                largest = value;
                best = Optional.of(new ShownResult(values.get(k), true));
            }
            ShownResult soFar = best.orElseGet(() -> new ShownResult(Quantity.of(Float.NEGATIVE_INFINITY), true));
            lines.add(new Taking(deed, values.get(k), soFar, before, number));
        }
        return lines;
    }

    private static int winner(List<Taking> lines) {
        int winner = -1;
        for (int k = 0; k < lines.size(); k++) {
            winner = lines.get(k).deed() == Deed.LEADS ? k : winner;
        }
        return winner;
    }

    /** Whether a mean is shown, not a maximum. */
    boolean isMean() {
        return explanation.form() instanceof Form.Mean;
    }

    /** How many numbers count. */
    int counted() {
        return explanation.parts().size();
    }

    /** Whether another number equals the largest. */
    boolean isTied() {
        return lines.stream().anyMatch(line -> line.deed() == Deed.TIES && isLargest(line));
    }

    private boolean isLargest(Taking line) {
        return winner >= 0 && line.value().value() == lines.get(winner).value().value();
    }

    /** Which place's number is the largest of the first so many; −1 if none is. */
    int leader(int places) {
        int leader = -1;
        for (int k = 0; k < places; k++) {
            leader = lines.get(k).deed() == Deed.LEADS ? k : leader;
        }
        return leader;
    }

    /** The output as it is shown. */
    Quantity value() {
        return explanation.value();
    }
}
