package dev.receptive.figure;

import dev.receptive.nn.Form;
import dev.receptive.nn.Piece;
import dev.receptive.nn.Term;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The arithmetic of a number, as it is shown: what equations, captions and tips are made of. It is true as it is written: its
 * parts are given as many digits as that needs.
 *
 * @param spot where the number stands
 * @param value the number
 * @param form how the parts make it
 * @param parts what it is made of, in the order of the computation
 * @param constants numbers of the form that are shown in another way than with all their digits, by their names
 */
public record Explanation(Spot spot, Quantity value, Form form, List<Part> parts, Map<String, Quantity> constants) {

    /** As many products can still be read one after another. */
    private static final int LONG = 49;

    public Explanation {
        constants = Map.copyOf(constants);
        parts = ShownValue.enough(value, form, List.copyOf(parts), constants);
    }

    public Explanation(Spot spot, Quantity value, Form form, List<Part> parts) {
        this(spot, value, form, parts, Map.of());
    }

    /**
     * What a layer says of one of its numbers.
     *
     * @param part a term as the stage knows it: where its numbers stand
     */
    public static Explanation of(Spot spot, Unit unit, Function<Term, Part> part) {
        List<Part> parts = unit.terms().stream().map(part).toList();
        return new Explanation(spot, Quantity.of(unit.value()), unit.form(), parts);
    }

    /** A number of the arithmetic, or what stands between two; {@code spot} is nothing where it stands nowhere. */
    public record Word(String text, Optional<Spot> spot) {}

    /** Whether it is a sum of products so long that nobody reads it in the order of the computation. */
    public boolean isLongSum() {
        return form instanceof Form.Sum
                && parts.size() > LONG
                && parts.stream().allMatch(part -> part.factor().isPresent());
    }

    /** Whether the value is one of its parts, which a form chooses: nothing is reckoned. */
    public boolean chooses() {
        return form instanceof Form.Maximum;
    }

    /** The same sum, the products that count most before the others. */
    public Explanation largestFirst() {
        List<Part> ranked = parts.stream()
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(product(part))))
                .toList();
        return new Explanation(spot, value, form, ranked, constants);
    }

    /** What the products come to, from one of them on. */
    public double rest(int from) {
        return parts.subList(from, parts.size()).stream()
                .mapToDouble(Explanation::product)
                .sum();
    }

    private static double product(Part part) {
        return part.value().value() * part.factor().map(Quantity::value).orElse(1.0);
    }

    /** The arithmetic that makes the value, in the texts that are shown. */
    public List<Word> written() {
        List<Word> words = new ArrayList<>();
        for (Piece piece : form.written(terms())) {
            words.add(word(piece));
        }
        return words;
    }

    /** The same in one line. */
    public String text() {
        return written().stream().map(Word::text).collect(Collectors.joining());
    }

    /**
     * What stands between the arithmetic and the value: {@code =} where they are exactly the same as shown, else {@code ≈},
     * and {@code →} before what float32 cannot hold.
     */
    public String sign() {
        return sign(value);
    }

    /** The same for the value as it is shown elsewhere. */
    public String sign(Quantity shown) {
        return ShownResult.sign(shown, new ShownValue(form, parts, constants).is(shown));
    }

    /** The arithmetic and what it comes to, in one line: as in {@code 3·0.5 + 1·2 = 3.5}. */
    public String equation() {
        return text() + " " + sign() + " " + value.text();
    }

    private Word word(Piece piece) {
        if (piece instanceof Piece.Value value) {
            Part part = parts.get(value.term());
            return new Word(part.value().text(), part.source());
        }
        if (piece instanceof Piece.Factor factor) {
            Part part = parts.get(factor.term());
            return new Word(part.factor().map(Quantity::text).orElse(piece.text()), part.weight());
        }
        if (piece instanceof Piece.Constant constant) {
            Quantity shown = constants.get(constant.name());
            return new Word(shown == null ? piece.text() : shown.text(), Optional.empty());
        }
        return new Word(piece.text(), Optional.empty());
    }

    private List<Term> terms() {
        return terms(parts);
    }

    /** The parts as a form takes them. */
    static List<Term> terms(List<Part> parts) {
        float[] values = new float[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) parts.get(i).value().value();
        }
        Tensor numbers = Tensor.of(Shape.of(Math.max(1, values.length)), values.length == 0 ? new float[1] : values);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int index = i;
            terms.add(parts.get(i)
                    .factor()
                    .map(factor -> new Term(numbers, index, index, (float) factor.value()))
                    .orElseGet(() -> new Term(numbers, index, Term.NO_WEIGHT, 1)));
        }
        return terms;
    }
}
