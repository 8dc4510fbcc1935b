package dev.receptive.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The arithmetic of some terms while it is written, from left to right. */
final class Writing {

    private final List<Term> terms;
    private final List<Piece> pieces = new ArrayList<>();

    Writing(List<Term> terms) {
        this.terms = terms;
    }

    Writing sign(String text) {
        pieces.add(new Piece.Sign(text));
        return this;
    }

    Writing value(int term) {
        return number(new Piece.Value(term, terms.get(term).value()));
    }

    Writing constant(String name, Number number) {
        return number(new Piece.Constant(name, number));
    }

    /** {@code 3·0.5}, or {@code 3} of a term that is taken as it is. */
    Writing product(int term) {
        value(term);
        return terms.get(term).isMultiplied()
                ? sign("·").number(new Piece.Factor(term, terms.get(term).factor()))
                : this;
    }

    Writing exp(int term) {
        return sign("exp(").value(term).sign(")");
    }

    /** {@code 3²}, or {@code (−3)²}: the minus is squared with the digits. */
    Writing square(int term) {
        return terms.get(term).value() < 0
                ? sign("(").value(term).sign(")²")
                : value(term).sign("²");
    }

    /** All terms in their order. */
    Writing each(ObjIntConsumer<Writing> one, String between) {
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                sign(between);
            }
            one.accept(this, i);
        }
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** A negative number stands in parentheses, where it does not come first. */
    private Writing number(Piece number) {
        boolean enclosed = number.text().startsWith("−") && !comesFirst();
        if (enclosed) {
            sign("(");
        }
        pieces.add(number);
        return enclosed ? sign(")") : this;
    }

    private boolean comesFirst() {
        if (pieces.isEmpty()) {
            return true;
        }
        String before = pieces.get(pieces.size() - 1).text();
        return before.endsWith("(") || before.endsWith(", ");
    }
}
