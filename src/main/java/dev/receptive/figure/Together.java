package dev.receptive.figure;

import dev.receptive.words.Fraction;
import java.util.List;
import java.util.Optional;

/** Whether shown numbers come to exactly what is shown. */
public final class Together {

    private Together() {}

    /** Whether {@code before + value · factor = after} is true as it is written. */
    public static boolean of(Quantity before, Quantity value, Quantity factor, Quantity after) {
        Optional<Fraction> product = value.exact().flatMap(one -> factor.exact().map(one::times));
        Optional<Fraction> sum = product.flatMap(one -> before.exact().map(one::plus));
        return sum.flatMap(exact -> after.exact().map(exact::isSame)).orElse(false);
    }

    /** The sign between terms and what they come to, if the equation is true as it is written; nothing if no sign makes it so. */
    public static Optional<String> sign(List<Quantity> terms, Quantity result) {
        Optional<Fraction> sum = Optional.of(Fraction.ZERO);
        for (Quantity term : terms) {
            sum = sum.flatMap(before -> term.exact().map(before::plus));
        }
        if (sum.isEmpty() || result.exact().isEmpty()) {
            return Optional.empty();
        }
        Fraction exact = sum.get();
        Fraction shown = result.exact().get();
        if (exact.isSame(shown)) {
            return Optional.of("=");
        }
        return exact.distance(shown) <= result.unit() / 2 ? Optional.of("≈") : Optional.empty();
    }
}
