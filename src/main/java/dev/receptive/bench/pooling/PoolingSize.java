package dev.receptive.bench.pooling;

import dev.receptive.bench.Formula;
import dev.receptive.bench.OutputSize;
import dev.receptive.figure.Inked;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Window2d;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How large the output of a pooling is, and why: in letters, then with the live numbers. Where the number of windows is
 * rounded up, a last one that would start in the padding after the input is dropped. Source: PyTorch, {@code
 * pooling_output_shape}.
 */
final class PoolingSize {

    private PoolingSize() {}

    static List<Formula> formulas(PoolTrace trace) {
        if (trace.rows() instanceof Lane.Sliding rows && trace.columns() instanceof Lane.Sliding columns) {
            return trace.rule().slide().ceil()
                    ? roundedUp(trace, rows.axis(), columns.axis())
                    : OutputSize.formulas(rows.axis(), columns.axis());
        }
        return shared(trace);
    }

    /** One axis, or both where they differ. */
    private static List<Formula> roundedUp(PoolTrace trace, Axis rows, Axis columns) {
        Window2d window = window(trace);
        Axis down = window.rows(rows.input());
        Axis across = window.columns(columns.input());
        List<Formula> formulas = new ArrayList<>(List.of(letters("H"), numbers(down, rows)));
        if (!down.equals(across) || !rows.equals(columns)) {
            formulas.addAll(List.of(letters("W"), numbers(across, columns)));
        }
        return formulas;
    }

    private static Window2d window(PoolTrace trace) {
        Extent input = new Extent(trace.rows().inputs(), trace.columns().inputs());
        return trace.rule().slide().over(input);
    }

    private static Formula letters(String axis) {
        return Formula.of(new Inked("⌈(" + axis + " + p₀ + p₁ − d·(k−1) − 1)/s⌉ + 1", Ink.MUTED));
    }

    private static Formula numbers(Axis axis, Axis real) {
        String between = " + " + axis.before() + " + " + axis.after() + " − " + axis.dilation() + "·(";
        return Formula.of(
                new Inked("⌈(", Ink.TEXT),
                new Inked(Integer.toString(axis.input()), Ink.INPUT),
                new Inked(between, Ink.TEXT),
                new Inked(Integer.toString(axis.kernel()), Ink.KERNEL),
                new Inked(
                        "−1) − 1)/" + axis.stride() + "⌉ + 1" + (isDropped(axis, real) ? " − 1 = " : " = "), Ink.TEXT),
                new Inked(Integer.toString(real.outputs()), Ink.OUTPUT));
    }

    /** Whether rounding up gives one window more than there is. */
    private static boolean isDropped(Axis axis, Axis real) {
        return real.outputs() < axis.outputs() + (axis.rest() > 0 ? 1 : 0);
    }

    /** What has to be said where a window is dropped. */
    static Optional<Sentence> dropped(PoolTrace trace) {
        if (!(trace.rows() instanceof Lane.Sliding rows)
                || !(trace.columns() instanceof Lane.Sliding columns)
                || !trace.rule().slide().ceil()) {
            return Optional.empty();
        }
        Window2d window = window(trace);
        boolean any = isDropped(window.rows(rows.inputs()), rows.axis())
                || isDropped(window.columns(columns.inputs()), columns.axis());
        return any ? Optional.of(Sentence.of("facts.dropped")) : Optional.empty();
    }

    /** Which inputs an output has, where the plane is shared out. */
    private static List<Formula> shared(PoolTrace trace) {
        if (trace.rule().kind() == PoolKind.GLOBAL_AVERAGE) {
            String size = trace.rows().inputs() + " × " + trace.columns().inputs();
            return List.of(
                    Formula.of(new Inked("H × W → 1 × 1", Ink.MUTED)),
                    Formula.of(new Inked(size, Ink.INPUT), new Inked(" → ", Ink.TEXT), new Inked("1 × 1", Ink.OUTPUT)));
        }
        List<Formula> formulas = new ArrayList<>(List.of(share("y", "H", "H′"), numbers("y", trace.rows())));
        boolean alike = trace.rows().inputs() == trace.columns().inputs()
                && trace.rows().outputs() == trace.columns().outputs();
        if (!alike) {
            formulas.addAll(List.of(share("x", "W", "W′"), numbers("x", trace.columns())));
        }
        return formulas;
    }

    private static Formula share(String output, String axis, String outputs) {
        return Formula.of(new Inked(
                "⌊" + output + "·" + axis + "/" + outputs + "⌋ … ⌈(" + output + "+1)·" + axis + "/" + outputs + "⌉ − 1",
                Ink.MUTED));
    }

    private static Formula numbers(String output, Lane lane) {
        Inked input = new Inked(Integer.toString(lane.inputs()), Ink.INPUT);
        Inked outputs = new Inked(Integer.toString(lane.outputs()), Ink.OUTPUT);
        return Formula.of(
                new Inked("⌊" + output + "·", Ink.TEXT),
                input,
                new Inked("/", Ink.TEXT),
                outputs,
                new Inked("⌋ … ⌈(" + output + "+1)·", Ink.TEXT),
                input,
                new Inked("/", Ink.TEXT),
                outputs,
                new Inked("⌉ − 1", Ink.TEXT));
    }
}
