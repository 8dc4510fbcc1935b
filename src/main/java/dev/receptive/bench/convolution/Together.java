package dev.receptive.bench.convolution;

import dev.receptive.figure.Quantity;
import dev.receptive.words.Fraction;
import java.util.Optional;

/** Whether shown numbers come to exactly what is shown. */
final class Together {

    private Together() {}

    /** Whether {@code before + value · factor = after} is true as it is written. */
    static boolean of(Quantity before, Quantity value, Quantity factor, Quantity after) {
        Optional<Fraction> product = value.exact().flatMap(one -> factor.exact().map(one::times));
        Optional<Fraction> sum = product.flatMap(one -> before.exact().map(one::plus));
        return sum.flatMap(exact -> after.exact().map(exact::isSame)).orElse(false);
    }
}
