package dev.receptive.figure;

import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code Σ value · factor + bias} as it is shown while it comes together: true as it is written.
 *
 * <p>All texts come from what the layer computed. Where shown numbers come to exactly a number that fits, that is what is
 * shown, after {@code =}; else the layer's number is rounded, after {@code ≈}, and is off by half a unit of its last digit at
 * most. Where it would be off by more, for nine rounded products may add up to something else than the rounded sum, factors
 * and products are given more digits, up to all that they have. What is off even then is float32's own rounding.
 */
public final class WeightedSum {

    private static final int[] DECIMALS = {Quantity.DECIMALS, 3, 4, 6, Quantity.MOST_DECIMALS};

    /** Half the distance between 1 and the next float32. */
    private static final double ROUNDING = 0x1p-24;

    private final List<Shown> lines;
    private final Quantity bias;
    private final ShownResult result;
    private final ShownResult biased;

    /**
     * A product as the layer computed it.
     *
     * @param value as a cell shows it
     * @param factor likewise
     * @param product in float32
     * @param sum of the products up to this one, in float32
     */
    public record Given(Quantity value, Quantity factor, float product, float sum) {}

    /**
     * A product as it is shown.
     *
     * @param sum of the products up to this one
     */
    public record Shown(Quantity value, Quantity factor, ShownResult product, ShownResult sum) {}

    private WeightedSum(List<Shown> lines, Quantity bias, ShownResult result, ShownResult biased) {
        this.lines = List.copyOf(lines);
        this.bias = bias;
        this.result = result;
        this.biased = biased;
    }

    /**
     * @param products in the order of the computation
     * @param result what the layer computed, as a cell shows it
     */
    public static WeightedSum of(List<Given> products, Quantity bias, Quantity result) {
        for (int decimals : DECIMALS) {
            for (int ofFactors : DECIMALS) {
                Attempt attempt = new Attempt(decimals, ofFactors);
                boolean more = ofFactors < Quantity.MOST_DECIMALS || decimals < Quantity.MOST_DECIMALS;
                if (ofFactors >= decimals && (attempt.write(products, bias, result) || !more)) {
                    return attempt.written();
                }
            }
        }
        throw new IllegalStateException("sum: no last attempt");
    }

    /** The products in their order. */
    public List<Shown> lines() {
        return lines;
    }

    public Quantity bias() {
        return bias;
    }

    /** What the products and the bias come to. */
    public ShownResult result() {
        return result;
    }

    /** The same as the sum of two: of the shown sum of the products, and of the bias. */
    public ShownResult biased() {
        return biased;
    }

    /** Writing it with so many digits, and whether it holds. */
    private static final class Attempt {

        private final int decimals;
        private final int ofFactors;
        private final List<Shown> lines = new ArrayList<>();
        private boolean holds = true;
        private boolean fractions;
        private boolean exact = true;
        private double magnitude;

        /** What the products come to as they are shown, and what the factors do. */
        private Optional<Fraction> ofProducts = Optional.of(Fraction.ZERO);

        private Optional<Fraction> alone = ofProducts;
        private Quantity bias = Quantity.of(0);
        private ShownResult result = new ShownResult(bias, true);
        private ShownResult biased = result;

        Attempt(int decimals, int ofFactors) {
            this.decimals = decimals;
            this.ofFactors = ofFactors;
        }

        /** Whether all of it is true; what is not true at its beginning is written to its end all the same. */
        boolean write(List<Given> products, Quantity given, Quantity computed) {
            bias = given.with(ofFactors);
            // The sum meets the bias in an equation of its own; one decimal less than the products is what ten of them
            // give.
            int ofSums = bias.value() == 0 ? Quantity.DECIMALS : Math.max(Quantity.DECIMALS, decimals - 1);
            ShownResult sum = result;
            for (Given product : products) {
                sum = line(product, ofSums);
                if (!holds && ofFactors + decimals < 2 * Quantity.MOST_DECIMALS) {
                    return false;
                }
            }
            magnitude +=
                    Math.abs(bias.value()); // only now: a large one says nothing of how exact the sums before it are
            check(both(alone, bias.exact(), false), computed, slack());
            ShownResult whole = check(both(ofProducts, bias.exact(), false), computed, slack());
            biased = check(both(sum.quantity().exact(), bias.exact(), false), computed, slack());
            result = new ShownResult(computed, whole.exact() && exact);
            return holds;
        }

        WeightedSum written() {
            return new WeightedSum(lines, bias, result, biased);
        }

        private ShownResult line(Given given, int ofSums) {
            Quantity value = given.value().with(ofFactors);
            Quantity factor = given.factor().with(ofFactors);
            boolean fraction = value.isFraction() || factor.isFraction();
            fractions |= fraction;
            magnitude += Math.abs(given.product());
            Optional<Fraction> reckoned = both(value.exact(), factor.exact(), true);
            double slack = 4 * ROUNDING * Math.abs(given.product());
            ShownResult product = claim(reckoned, Quantity.of(given.product(), decimals), fraction, slack);
            exact &= product.exact();
            alone = both(alone, reckoned, false);
            ofProducts = both(ofProducts, product.quantity().exact(), false);
            ShownResult sum = claim(ofProducts, Quantity.of(given.sum(), ofSums), fractions, slack());
            lines.add(new Shown(value, factor, product, sum));
            return sum;
        }

        /** What float32 may have rounded by so far. */
        private double slack() {
            return (lines.size() + 4) * ROUNDING * magnitude;
        }

        /** What shown numbers come to: that itself, if it fits and is what was computed, else the computed number rounded. */
        private ShownResult claim(Optional<Fraction> reckoned, Quantity computed, boolean fractions, double slack) {
            Optional<Quantity> itself = reckoned.filter(number -> Math.abs(number.value() - computed.value()) <= slack)
                    .flatMap(number -> Quantity.reckoned(computed.value(), number, fractions));
            return itself.map(quantity -> new ShownResult(quantity, true))
                    .orElseGet(() -> check(reckoned, computed, slack));
        }

        private ShownResult check(Optional<Fraction> reckoned, Quantity shown, double slack) {
            if (reckoned.isEmpty() || shown.exact().isEmpty()) {
                return new ShownResult(shown, false);
            }
            Fraction exact = shown.exact().get();
            if (exact.isSame(reckoned.get())) {
                return new ShownResult(shown, !shown.rounded());
            }
            holds &= exact.distance(reckoned.get()) <= shown.unit() / 2 * (1 + 1e-9) + slack;
            return new ShownResult(shown, false);
        }

        private static Optional<Fraction> both(Optional<Fraction> one, Optional<Fraction> other, boolean product) {
            return one.flatMap(a -> other.map(b -> product ? a.times(b) : a.plus(b)));
        }
    }
}
