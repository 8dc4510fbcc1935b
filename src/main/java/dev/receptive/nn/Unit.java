package dev.receptive.nn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where one number of an activation comes from: every number explains itself.
 *
 * @param index of the number in the layer's output, row-major
 * @param terms what it is made of, in the order of the computation
 * @param bias what is added last; 0 where there is none
 * @param rule how the terms become the value
 * @param value what the layer computed
 */
public record Unit(int index, List<Term> terms, float bias, Rule rule, float value) {

    public Unit {
        terms = List.copyOf(terms);
    }

    /** As in {@code sum of 3.0·0.5, 1.0·2.0 and bias 1.0 is 4.5}, at most nine terms. */
    @Override
    public String toString() {
        String some = terms.stream().limit(9).map(Term::toString).collect(Collectors.joining(", "));
        return rule + " of " + some + (terms.size() > 9 ? ", …" : "") + " and bias " + bias + " is " + value;
    }

    /** The value computed again from the terms. */
    public float recompute() {
        return rule.combination().of(terms, bias);
    }
}
