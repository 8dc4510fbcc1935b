package dev.receptive.bench.transposed;

import dev.receptive.bench.CallArrays;
import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it, stamp by stamp: {@code y} is the output, {@code [C, H, W]}. */
final class TransposedNumPyCall {

    private static final String ARRAY = "np.array";
    private static final String TYPE = "np.float32";

    private TransposedNumPyCall() {}

    /** The lines of a script. */
    static List<String> of(TransposedExperiment experiment) {
        StampLane rows = StampLane.rows(
                experiment.geometry(),
                experiment.input().height(),
                experiment.kernels().height());
        StampLane columns = StampLane.columns(
                experiment.geometry(),
                experiment.input().width(),
                experiment.kernels().width());
        List<String> lines = new ArrayList<>(List.of("import numpy as np", ""));
        lines.addAll(CallArrays.input(experiment.input(), ARRAY, TYPE, ""));
        lines.addAll(CallArrays.kernels(experiment.kernels(), slice -> slice, ARRAY, TYPE, ""));
        int groups = experiment.groups();
        boolean grouped = groups > 1;
        if (grouped) {
            lines.add("x = x.reshape(" + groups + ", -1, *x.shape[1:])");
            lines.add("w = w.reshape(" + groups + ", -1, *w.shape[1:])");
        }
        int outputs = grouped ? experiment.kernels().depth() : experiment.outputs();
        lines.add("y = np.zeros((" + (grouped ? groups + ", " : "") + outputs + ", " + (rows.stamped() + rows.extra())
                + ", " + (columns.stamped() + columns.extra()) + "), dtype=np.float32)");
        lines.add("for r, c in np.ndindex(x.shape[-2:]):");
        lines.add(
                "    stamp = np.einsum(" + (grouped ? "\"gi,gioyx->goyx\"" : "\"i,ioyx->oyx\"") + ", x[..., r, c], w)");
        lines.add("    y[..., " + place("r", rows) + ", " + place("c", columns) + "] += stamp");
        if (grouped) {
            lines.add("y = y.reshape(" + experiment.outputs() + ", *y.shape[2:])");
        }
        if (rows.stamped() + rows.extra() != rows.outputs()
                || columns.stamped() + columns.extra() != columns.outputs()) {
            lines.add("y = y[:, " + CutText.of(experiment) + "]");
        }
        if (experiment.isBiased()) {
            lines.add("y = y + np.array(" + CallArrays.biases(experiment.biases())
                    + ", dtype=np.float32)[:, None, None]");
        }
        return lines;
    }

    /** Where a stamp lies, as in {@code 2*r:2*r + 5:2}. */
    private static String place(String input, StampLane lane) {
        String first = lane.stride() == 1 ? input : lane.stride() + "*" + input;
        return first + ":" + first + " + " + lane.span() + (lane.dilation() > 1 ? ":" + lane.dilation() : "");
    }
}
