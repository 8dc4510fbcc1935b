package dev.receptive.bench;

import dev.receptive.figure.Inked;
import dev.receptive.nn.Axis;
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
        List<Formula> formulas = new ArrayList<>(List.of(letters("H"), numbers(rows)));
        if (!rows.equals(columns)) {
            formulas.addAll(List.of(letters("W"), numbers(columns)));
        }
        return formulas;
    }

    private static Formula letters(String axis) {
        return Formula.of(new Inked("⌊(" + axis + " + p₀ + p₁ − d·(k−1) − 1)/s⌋ + 1", Ink.MUTED));
    }

    private static Formula numbers(Axis axis) {
        String between = " + " + axis.before() + " + " + axis.after() + " − " + axis.dilation() + "·(";
        return Formula.of(
                new Inked("⌊(", Ink.TEXT),
                new Inked(Integer.toString(axis.input()), Ink.INPUT),
                new Inked(between, Ink.TEXT),
                new Inked(Integer.toString(axis.kernel()), Ink.KERNEL),
                new Inked("−1) − 1)/" + axis.stride() + "⌋ + 1 = ", Ink.TEXT),
                new Inked(Integer.toString(axis.outputs()), Ink.OUTPUT));
    }

    /** Whether every number of the input is read, or how many no window reads. */
    public static Sentence leftOver(Axis rows, Axis columns) {
        int unread = rows.input() * columns.input() - read(rows) * read(columns);
        return unread == 0 ? Sentence.of("facts.used") : Sentence.of("facts.unread", unread);
    }

    private static int read(Axis axis) {
        return (int) IntStream.range(0, axis.input()).filter(axis::isRead).count();
    }
}
