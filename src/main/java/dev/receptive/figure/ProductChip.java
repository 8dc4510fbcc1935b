package dev.receptive.figure;

import java.util.List;

/**
 * A product as it stands in a {@link ProductGrid}.
 *
 * @param factors as {@code 3·0.5}
 * @param sign between them and what they come to
 * @param product what they come to
 * @param counted whether it is in the sum
 * @param current whether it is the one that is being taken
 */
public record ProductChip(List<Inked> factors, String sign, String product, boolean counted, boolean current) {

    public ProductChip {
        factors = List.copyOf(factors);
    }

    /** Characters of the factors. */
    int before() {
        return factors.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** The end of the equation. */
    String result() {
        return sign + " " + product;
    }

    /** Characters of all of it, with a blank before the sign. */
    public int length() {
        return before() + 1 + result().length();
    }
}
