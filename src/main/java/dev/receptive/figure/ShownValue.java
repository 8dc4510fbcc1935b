package dev.receptive.figure;

import dev.receptive.nn.Form;
import dev.receptive.nn.Places;
import dev.receptive.nn.Relative;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the shown parts of a number come to: exactly, where a form only adds, multiplies, divides and compares, or applies a
 * function where that is a fraction, and else as exactly as the form computes.
 */
record ShownValue(Form form, List<Part> parts, Map<String, Quantity> constants) {

    private static final int[] DECIMALS = {Quantity.DECIMALS, 3, 4, 6, Quantity.MOST_DECIMALS};

    private static final Fraction MINUS = new Fraction(BigInteger.ONE.negate(), BigInteger.ONE);

    /** The parts with as many digits as it takes for them to come to the value, to half a unit of its last digit. */
    static List<Part> enough(Quantity value, Form form, List<Part> parts, Map<String, Quantity> constants) {
        List<Part> shown = parts;
        for (int decimals : DECIMALS) {
            shown = parts.stream().map(part -> with(part, decimals)).toList();
            if (new ShownValue(form, shown, constants).comesTo(value)) {
                return shown;
            }
        }
        return shown;
    }

    private static Part with(Part part, int decimals) {
        return new Part(
                part.source(),
                part.value().with(decimals),
                part.weight(),
                part.factor().map(factor -> factor.with(decimals)));
    }

    /** Whether it is exactly a value as that is shown, and that is all of the value. */
    boolean is(Quantity value) {
        if (value.rounded()) {
            return false;
        }
        Optional<Fraction> exact = exact();
        if (exact.isPresent()) {
            return value.exact().filter(exact.get()::isSame).isPresent();
        }
        return isFinite()
                && !isRational()
                && !isOfExponentials()
                && value.exact().isPresent()
                && computed() == value.exact().get().value();
    }

    private boolean comesTo(Quantity value) {
        if (value.exact().isEmpty() || !isFinite()) {
            return true;
        }
        Fraction shown = value.exact().get();
        double off = exact().map(shown::distance).orElseGet(() -> Math.abs(computed() - shown.value()));
        return off <= value.unit() / 2;
    }

    private boolean isFinite() {
        return parts.stream()
                .allMatch(part -> part.value().exact().isPresent()
                        && part.factor()
                                .map(factor -> factor.exact().isPresent())
                                .orElse(true));
    }

    /** Whether it is a fraction wherever it can be written exactly; a function that gives none is never written so. */
    private boolean isRational() {
        return form instanceof Form.Sum
                || form instanceof Form.Less
                || form instanceof Form.Mean
                || form instanceof Form.Maximum
                || form instanceof Form.Applied
                || form instanceof Places;
    }

    /** Exponentials and logarithms have no last digit, so what they come to is never exactly what is shown. */
    private boolean isOfExponentials() {
        return form instanceof Relative.Share || form instanceof Relative.LogShare || form instanceof Form.Surprise;
    }

    private double computed() {
        return form.value(
                Explanation.terms(parts.stream().map(ShownValue::asShown).toList()));
    }

    private static Part asShown(Part part) {
        return new Part(
                part.source(),
                asShown(part.value()),
                part.weight(),
                part.factor().map(ShownValue::asShown));
    }

    private static Quantity asShown(Quantity quantity) {
        double shown = quantity.exact().map(Fraction::value).orElse(quantity.value());
        return new Quantity(shown, quantity.text(), false, quantity.exact(), quantity.unit());
    }

    private Optional<Fraction> exact() {
        if (!isFinite()) {
            return Optional.empty();
        }
        if (form instanceof Form.Sum sum) {
            return bias(sum).map(this::sum);
        }
        if (form instanceof Form.Less) {
            return Optional.of(product(parts.get(0)).plus(product(parts.get(1)).times(MINUS)));
        }
        if (form instanceof Form.Mean mean) {
            Fraction part = new Fraction(BigInteger.ONE, BigInteger.valueOf(mean.divisor()));
            return Optional.of(sum(Fraction.ZERO).times(part));
        }
        if (form instanceof Form.Applied applied) {
            return parts.get(0)
                    .value()
                    .exact()
                    .flatMap(x -> WrittenExactly.of(applied.function().formula(), x));
        }
        if (form instanceof Places) {
            return Optional.of(Fraction.of(BigDecimal.valueOf(computed())));
        }
        return form instanceof Form.Maximum ? largest() : Optional.empty();
    }

    private Optional<Fraction> bias(Form.Sum sum) {
        Quantity shown = constants.get("bias");
        if (shown != null) {
            return shown.exact();
        }
        float bias = sum.bias().orElse(0f);
        return Float.isFinite(bias) ? Optional.of(Fraction.of(Numerals.shortest(bias))) : Optional.empty();
    }

    private Fraction sum(Fraction first) {
        Fraction sum = first;
        for (Part part : parts) {
            sum = sum.plus(product(part));
        }
        return sum;
    }

    private static Fraction product(Part part) {
        Fraction value = part.value().exact().orElseThrow();
        return part.factor().flatMap(Quantity::exact).map(value::times).orElse(value);
    }

    private Optional<Fraction> largest() {
        return parts.stream()
                .flatMap(part -> part.value().exact().stream())
                .reduce((one, other) -> one.value() >= other.value() ? one : other);
    }
}
