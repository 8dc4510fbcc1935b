package dev.receptive.bench.convolution;

import dev.receptive.bench.Formula;
import dev.receptive.bench.Formula.Inked;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How large the output is, and why: in letters, then with the live numbers. */
final class OutputSize {

    private OutputSize() {}

    /** One axis, or both where they differ. */
    static List<Formula> formulas(Axis rows, Axis columns) {
        List<Formula> formulas = new ArrayList<>(List.of(letters("H"), numbers(rows)));
        if (!rows.equals(columns)) {
            formulas.addAll(List.of(letters("W"), numbers(columns)));
        }
        return formulas;
    }

    private static Formula letters(String axis) {
        return Formula.of(new Inked("⌊(" + axis + " + p₀ + p₁ − d(k−1) − 1)/s⌋ + 1", Ink.MUTED));
    }

    private static Formula numbers(Axis axis) {
        String between = " + " + axis.before() + " + " + axis.after() + " − " + axis.dilation() + "(";
        return Formula.of(
                new Inked("⌊(", Ink.TEXT),
                new Inked(Integer.toString(axis.input()), Ink.INPUT),
                new Inked(between, Ink.TEXT),
                new Inked(Integer.toString(axis.kernel()), Ink.KERNEL),
                new Inked("−1) − 1)/" + axis.stride() + "⌋ + 1 = ", Ink.TEXT),
                new Inked(Integer.toString(axis.outputs()), Ink.OUTPUT));
    }

    static Sentence facts(ConvTrace trace) {
        int unread = unread(trace.rows(), trace.columns());
        Sentence used = unread == 0 ? Sentence.of("facts.used") : Sentence.of("facts.unread", unread);
        return Sentence.of("facts", used, trace.terms(), (long) trace.cells() * trace.terms());
    }

    /** How many numbers of the input itself no window reads. */
    private static int unread(Axis rows, Axis columns) {
        return rows.input() * columns.input() - read(rows) * read(columns);
    }

    private static int read(Axis axis) {
        return (int) IntStream.range(0, axis.input()).filter(axis::isRead).count();
    }
}
