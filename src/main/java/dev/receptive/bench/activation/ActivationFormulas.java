package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Formula;
import dev.receptive.figure.Inked;
import dev.receptive.scene.Ink;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A function and its derivative as formulas, in the colours of the curves; a slope and an α are the numbers set. */
final class ActivationFormulas {

    private static final Pattern COLOURED = Pattern.compile("\\bf′\\(x\\)|\\bf\\(x\\)|\\bx\\b|\\{[a-z]+}");

    private ActivationFormulas() {}

    static List<Formula> of(ActivationExperiment experiment) {
        return lines(experiment.kind()).stream()
                .map(line -> coloured(line, experiment))
                .toList();
    }

    private static List<String> lines(ActivationKind kind) {
        return switch (kind) {
            case SIGMOID -> List.of("f(x) = 1/(1 + exp(−x))", "f′(x) = f(x)·(1 − f(x))");
            case TANH -> List.of("f(x) = tanh(x)", "f′(x) = 1 − f(x)²");
            case RELU -> List.of("f(x) = max(0, x)", "f′(x) = 1 (x > 0), 0 (x ≤ 0)");
            case LEAKY_RELU -> List.of("f(x) = x (x > 0), {slope}·x (x ≤ 0)", "f′(x) = 1 (x > 0), {slope} (x ≤ 0)");
            case ELU ->
                List.of(
                        "f(x) = x (x > 0),",
                        "       {alpha}·(exp(x) − 1) (x ≤ 0)",
                        "f′(x) = 1 (x > 0),",
                        "        {alpha}·exp(x) (x ≤ 0)");
            case GELU -> List.of("f(x) = x·Φ(x)", "f′(x) = Φ(x) + x·Φ′(x)", "Φ′(x) = exp(−x²/2)/√(2π)");
        };
    }

    private static Formula coloured(String line, ActivationExperiment experiment) {
        List<Inked> parts = new ArrayList<>();
        Matcher matcher = COLOURED.matcher(line);
        int at = 0;
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            plain(parts, line.substring(at, found.start()));
            parts.add(part(found.group(), experiment));
            at = found.end();
        }
        plain(parts, line.substring(at));
        return new Formula(parts);
    }

    private static void plain(List<Inked> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Inked(text, Ink.MUTED));
        }
    }

    private static Inked part(String found, ActivationExperiment experiment) {
        return switch (found) {
            case "f(x)" -> new Inked(found, Ink.OUTPUT);
            case "f′(x)" -> new Inked(found, Ink.GRADIENT);
            case "x" -> new Inked(found, Ink.INPUT);
            case "{slope}" -> new Inked(Numerals.enclosed(Numerals.digits(experiment.slope())), Ink.KERNEL);
            default -> new Inked(Numerals.digits(experiment.alpha()), Ink.KERNEL);
        };
    }
}
