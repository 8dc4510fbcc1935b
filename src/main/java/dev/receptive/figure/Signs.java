package dev.receptive.figure;

import dev.receptive.nn.Form;
import dev.receptive.nn.Piece;
import dev.receptive.nn.Term;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands around the terms of an equation: of {@code max(1, 4, 2)} it is {@code max(} and {@code ,} and {@code )}.
 *
 * @param before the first term
 * @param between two terms
 * @param after the last term
 */
public record Signs(String before, String between, String after) {

    /**
     * As a form is written. A bias is no sign: a stage has a place of its own for it, so a sum is asked without one.
     *
     * @param form one that writes each of its terms once: a sum, a mean, a maximum
     */
    public static Signs of(Form form) {
        Tensor ones = Tensor.of(Shape.of(2), 1, 1);
        List<Term> two = List.of(new Term(ones, 0, Term.NO_WEIGHT, 1), new Term(ones, 1, Term.NO_WEIGHT, 1));
        List<Piece> pieces = form.written(two);
        int first = place(pieces, 0);
        int second = place(pieces, 1);
        return new Signs(
                text(pieces.subList(0, first)),
                text(pieces.subList(first + 1, second)),
                text(pieces.subList(second + 1, pieces.size())));
    }

    private static int place(List<Piece> pieces, int term) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Value value && value.term() == term) {
                return i;
            }
        }
        throw new IllegalArgumentException("signs: term " + term + " is not written");
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
    }
}
