package dev.receptive.nn;

import dev.receptive.words.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What written arithmetic comes to, in float64: a calculator that knows what {@link Piece} says it may meet. */
final class Arithmetic {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?|NaN|∞");
    private static final Pattern FUNCTION = Pattern.compile("√|Φ|[a-z]+");

    private final Scan scan;

    private Arithmetic(String text) {
        this.scan = new Scan(text);
    }

    /**
     * @throws IllegalArgumentException if the text is no arithmetic
     */
    static double of(String text) {
        Arithmetic arithmetic = new Arithmetic(text);
        double value = arithmetic.sum();
        arithmetic.scan.mustEnd();
        return value;
    }

    private double sum() {
        double sum = product();
        while (true) {
            if (scan.takes(" + ")) {
                sum += product();
            } else if (scan.takes(" − ")) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        boolean negative = scan.takes("−");
        double product = power();
        while (true) {
            if (scan.takes("·")) {
                product *= power();
            } else if (scan.takes("/")) {
                product /= power();
            } else {
                return negative ? -product : product;
            }
        }
    }

    private double power() {
        double base = operand();
        if (scan.takes("²")) {
            return base * base;
        }
        return scan.takes("^") ? Math.pow(base, operand()) : base;
    }

    private double operand() {
        if (scan.takes("(")) {
            double inner = sum();
            scan.must(")");
            return inner;
        }
        Optional<MatchResult> number = scan.takes(NUMBER);
        if (number.isPresent()) {
            return Double.parseDouble(number.get().group().replace("∞", "Infinity"));
        }
        MatchResult function = scan.takes(FUNCTION).orElseThrow(scan::refusal);
        return applied(function.group(), arguments());
    }

    private List<Double> arguments() {
        scan.must("(");
        List<Double> arguments = new ArrayList<>();
        if (scan.takes(")")) {
            return arguments;
        }
        do {
            arguments.add(sum());
        } while (scan.takes(", "));
        scan.must(")");
        return arguments;
    }

    private double applied(String function, List<Double> arguments) {
        return switch (function) {
            case "max" -> arguments.stream().reduce(Double.NEGATIVE_INFINITY, Math::max);
            case "min" -> arguments.stream().reduce(Double.POSITIVE_INFINITY, Math::min);
            case "exp" -> Math.exp(only(arguments));
            case "log" -> Math.log(only(arguments));
            case "tanh" -> Math.tanh(only(arguments));
            case "√" -> Math.sqrt(only(arguments));
            case "Φ" -> Normal.distribution(only(arguments));
            default -> throw scan.refusal();
        };
    }

    private double only(List<Double> arguments) {
        if (arguments.size() != 1) {
            throw scan.refusal();
        }
        return arguments.get(0);
    }
}
