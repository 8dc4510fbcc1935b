package dev.receptive.nn;

import java.util.List;

/**
 * How terms become a unit.
 *
 * @param name as PyTorch calls it, or {@code sum} and {@code max}
 * @param combination the computation
 */
public record Rule(String name, Combination combination) {

    /** {@code Σ value · factor + bias}, in the order of the terms, the bias last. */
    public static final Rule SUM = new Rule("sum", Rule::sum);

    /** The largest value; of equal ones the first. */
    public static final Rule MAX =
            new Rule("max", (terms, bias) -> terms.get(winner(terms)).value());

    /** Terms and a bias to a number. */
    @FunctionalInterface
    public interface Combination {
        float of(List<Term> terms, float bias);
    }

    /** Which term {@link #MAX} takes; one that is not a number wins, as in PyTorch. */
    public static int winner(List<Term> terms) {
        int winner = 0;
        for (int i = 1; i < terms.size(); i++) {
            float value = terms.get(i).value();
            float best = terms.get(winner).value();
            if (value > best || (Float.isNaN(value) && !Float.isNaN(best))) {
                winner = i;
            }
        }
        return winner;
    }

    private static float sum(List<Term> terms, float bias) {
        float sum = 0;
        for (Term term : terms) {
            sum += term.product();
        }
        return sum + bias;
    }

    @Override
    public String toString() {
        return name;
    }
}
