package dev.receptive.nn;

import java.util.List;

/**
 * How terms become a unit.
 *
 * @param name as PyTorch calls it, or {@code sum} and {@code max}
 * @param combination the computation
 */
public record Rule(String name, Combination combination) {

    /** {@code Σ value · factor + bias}, in float32 in the order of the terms, the bias last. */
    public static final Rule SUM = new Rule("sum", Rule::sum);

    /** {@code value · factor + bias} as {@link #SUM}, where the layer itself rounds less often: close, not equal. */
    static final Rule SCALED = new Rule("scaled", Rule::sum);

    /** The largest value; of equal ones the first. Of no terms it is −∞. */
    public static final Rule MAX = new Rule("max", Rule::max);

    /** {@code Σ value} by the number of terms, in float32 in their order. */
    public static final Rule MEAN = new Rule("mean", (terms, bias) -> total(terms) / terms.size());

    /** {@code Σ value / divisor}, whatever the number of terms. */
    static Rule sumOver(int divisor) {
        return new Rule("sum / " + divisor, (terms, bias) -> total(terms) / divisor);
    }

    /** Terms and a bias to a number. */
    @FunctionalInterface
    public interface Combination {
        float of(List<Term> terms, float bias);
    }

    /** Which term {@link #MAX} takes; one that is not a number wins, as in PyTorch, the first of several. */
    public static int winner(List<Term> terms) {
        int winner = 0;
        for (int i = 1; i < terms.size(); i++) {
            if (wins(terms.get(i).value(), terms.get(winner).value())) {
                winner = i;
            }
        }
        return winner;
    }

    /** Whether a value takes the place of the best before it. */
    static boolean wins(float value, float best) {
        return value > best || (Float.isNaN(value) && !Float.isNaN(best));
    }

    private static float max(List<Term> terms, float bias) {
        return terms.isEmpty()
                ? Float.NEGATIVE_INFINITY
                : terms.get(winner(terms)).value();
    }

    private static float total(List<Term> terms) {
        float total = 0;
        for (Term term : terms) {
            total += term.value();
        }
        return total;
    }

    private static float sum(List<Term> terms, float bias) {
        float sum = 0;
        for (Term term : terms) {
            sum += term.product();
        }
        return sum + bias;
    }

    /** By name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && name.equals(rule.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
