package dev.receptive.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What written arithmetic comes to, in float64: a calculator that knows what {@link Piece} says it may meet. */
final class Arithmetic {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?|NaN|∞");
    private static final Pattern FUNCTION = Pattern.compile("√|Φ|[a-z]+");

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException if the text is no arithmetic
     */
    static double of(String text) {
        Arithmetic arithmetic = new Arithmetic(text);
        double value = arithmetic.sum();
        if (arithmetic.at < text.length()) {
            throw arithmetic.refusal();
        }
        return value;
    }

    private double sum() {
        double sum = product();
        while (true) {
            if (takes(" + ")) {
                sum += product();
            } else if (takes(" − ")) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        boolean negative = takes("−");
        double product = power();
        while (true) {
            if (takes("·")) {
                product *= power();
            } else if (takes("/")) {
                product /= power();
            } else {
                return negative ? -product : product;
            }
        }
    }

    private double power() {
        double base = operand();
        if (takes("²")) {
            return base * base;
        }
        return takes("^") ? Math.pow(base, operand()) : base;
    }

    private double operand() {
        if (takes("(")) {
            double inner = sum();
            close();
            return inner;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            return Double.parseDouble(number.group().replace("∞", "Infinity"));
        }
        Matcher function = FUNCTION.matcher(text).region(at, text.length());
        if (!function.lookingAt()) {
            throw refusal();
        }
        at = function.end();
        return applied(function.group(), arguments());
    }

    private List<Double> arguments() {
        if (!takes("(")) {
            throw refusal();
        }
        List<Double> arguments = new ArrayList<>();
        if (takes(")")) {
            return arguments;
        }
        do {
            arguments.add(sum());
        } while (takes(", "));
        close();
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
            default -> throw refusal();
        };
    }

    private double only(List<Double> arguments) {
        if (arguments.size() != 1) {
            throw refusal();
        }
        return arguments.get(0);
    }

    private void close() {
        if (!takes(")")) {
            throw refusal();
        }
    }

    private boolean takes(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private IllegalArgumentException refusal() {
        return new IllegalArgumentException("arithmetic: not read from character " + at + " on: " + text);
    }
}
