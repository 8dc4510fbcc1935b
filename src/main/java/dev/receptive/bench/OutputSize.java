package dev.receptive.bench;

import dev.receptive.figure.Inked;
import dev.receptive.nn.Axis;
import dev.receptive.nn.PaddingMode;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large the output of a sliding window is, and why: in letters, then with the live numbers. Where a layer rounds up,
 * what that adds is padding after the input ({@link dev.receptive.nn.MaxPool2d#rows}), so that the formula stays true.
 */
public final class OutputSize {

    private OutputSize() {}

    /** One axis, or both where they differ. */
    public static List<Formula> formulas(Axis rows, Axis columns) {
        return formulas(rows, columns, Notation.PYTORCH);
    }

    /** The same in the letters of a book. */
    public static List<Formula> formulas(Axis rows, Axis columns, Notation notation) {
        List<Formula> formulas = new ArrayList<>(axis("H", rows, notation));
        if (!rows.equals(columns)) {
            formulas.addAll(axis("W", columns, notation));
        }
        return formulas;
    }

    private static List<Formula> axis(String name, Axis axis, Notation notation) {
        return switch (notation) {
            case PYTORCH -> List.of(letters("⌊(" + name + " + p₀ + p₁ − d·(k−1) − 1)/s⌋ + 1"), pyTorch(axis));
            case D2L -> d2l(name, axis);
            case WFPS -> stanford(name, "F", axis);
            case WKPS -> stanford(name, "K", axis);
        };
    }

    private static Formula letters(String text) {
        return Formula.of(new Inked(text, Ink.MUTED));
    }

    private static Formula pyTorch(Axis axis) {
        String between = " + " + axis.before() + " + " + axis.after() + " − " + axis.dilation() + "·(";
        return Formula.of(
                plain("⌊("),
                input(axis),
                plain(between),
                kernel(axis),
                plain("−1) − 1)/" + axis.stride() + "⌋ + 1 = "),
                output(axis));
    }

    /** With the padding of both sides together; where that is one less than the kernel, there is a shorter one. */
    private static List<Formula> d2l(String name, Axis axis) {
        int padding = axis.before() + axis.after();
        List<Formula> formulas = new ArrayList<>();
        String spread = axis.dilation() > 1 ? "(d·(k−1) + 1)" : "k";
        formulas.add(letters("n = " + name + ": ⌊(n − " + spread + " + p + s)/s⌋"));
        formulas.add(Formula.of(
                plain("⌊("),
                input(axis),
                plain(" − "),
                spread(axis),
                plain(" + " + padding + " + " + axis.stride() + ")/" + axis.stride() + "⌋ = "),
                output(axis)));
        if (padding == axis.span() - 1 && padding > 0) {
            formulas.add(letters("p = k − 1: ⌊(n + s − 1)/s⌋"));
            formulas.add(Formula.of(
                    plain("⌊("),
                    input(axis),
                    plain(" + " + axis.stride() + " − 1)/" + axis.stride() + "⌋ = "),
                    output(axis)));
        }
        return formulas;
    }

    /** The two paddings are written as one, twice, where they are alike. */
    private static List<Formula> stanford(String name, String letter, Axis axis) {
        boolean alike = axis.before() == axis.after();
        String spread = axis.dilation() > 1 ? "(D·(" + letter + "−1) + 1)" : letter;
        String padding = alike ? "2·P" : "P₀ + P₁";
        String numbers = alike ? "2·" + axis.before() : axis.before() + " + " + axis.after();
        return List.of(
                letters("⌊(" + name + " − " + spread + " + " + padding + ")/S⌋ + 1"),
                Formula.of(
                        plain("⌊("),
                        input(axis),
                        plain(" − "),
                        spread(axis),
                        plain(" + " + numbers + ")/" + axis.stride() + "⌋ + 1 = "),
                        output(axis)));
    }

    private static Inked plain(String text) {
        return new Inked(text, Ink.TEXT);
    }

    private static Inked input(Axis axis) {
        return new Inked(Integer.toString(axis.input()), Ink.INPUT);
    }

    private static Inked kernel(Axis axis) {
        return new Inked(Integer.toString(axis.kernel()), Ink.KERNEL);
    }

    /** The kernel with the holes that a dilation makes. */
    private static Inked spread(Axis axis) {
        String text = axis.dilation() > 1
                ? "(" + axis.dilation() + "·(" + axis.kernel() + "−1) + 1)"
                : Integer.toString(axis.kernel());
        return new Inked(text, Ink.KERNEL);
    }

    private static Inked output(Axis axis) {
        return new Inked(Integer.toString(axis.outputs()), Ink.OUTPUT);
    }

    /** Whether every number of the input is read, or how many no window reads. */
    public static Sentence leftOver(Axis rows, Axis columns, PaddingMode mode) {
        int unread = rows.input() * columns.input() - read(rows, mode) * read(columns, mode);
        return unread == 0 ? Sentence.of("facts.used") : Sentence.of("facts.unread", unread);
    }

    private static int read(Axis axis, PaddingMode mode) {
        return (int) IntStream.range(0, axis.input())
                .filter(index -> axis.isRead(index, mode))
                .count();
    }
}
