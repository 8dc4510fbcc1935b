package dev.receptive.nn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where one number of an activation comes from: every number explains itself.
 *
 * @param index of the number in the layer's output, row-major
 * @param terms what it is made of, in the order of the computation
 * @param form how the terms become the value
 * @param value what the layer computed
 */
public record Unit(int index, List<Term> terms, Form form, float value) {

    /** How much of the arithmetic {@link #toString} says. */
    private static final int LONGEST = 200;

    public Unit {
        terms = List.copyOf(terms);
    }

    /** The value computed again from the terms. */
    public float recompute() {
        return form.value(terms);
    }

    /** The arithmetic that makes the value, piece by piece. */
    public List<Piece> written() {
        return form.written(terms);
    }

    /** The same in one line, as in {@code 3·0.5 + 1·2 + 1}: true as it stands, but for the rounding of the layer. */
    public String text() {
        return written().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** As in {@code 3·0.5 + 1·2 + 1 is 4.5}; what is long is cut. */
    @Override
    public String toString() {
        String text = text();
        return (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + " is " + Piece.digits(value);
    }
}
