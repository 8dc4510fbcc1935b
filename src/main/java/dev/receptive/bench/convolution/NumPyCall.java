package dev.receptive.bench.convolution;

import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.ArrayText;
import dev.receptive.bench.CallArrays;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it: {@code y} is the output, {@code [C, H, W]}. */
public final class NumPyCall {

    private static final String TYPE = "np.float32";

    private NumPyCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        Axis rows = window.rows(experiment.input().height());
        Axis columns = window.columns(experiment.input().width());
        List<String> lines = new ArrayList<>();
        if (experiment.activation().filter(ActivationFunction::needsMath).isPresent()) {
            lines.add("import math");
        }
        lines.addAll(List.of("import numpy as np", "from numpy.lib.stride_tricks import sliding_window_view", ""));
        lines.addAll(CallArrays.input(experiment.input(), "np.array", TYPE, ""));
        lines.addAll(CallArrays.kernels(experiment.kernels().grids(), slice -> slice, "np.array", TYPE, ""));
        if (experiment.geometry().flip()) {
            lines.add("w = w[:, :, ::-1, ::-1]");
        }
        if (!window.padding().equals(Padding.NONE)) {
            lines.add(
                    "x = np.pad(x, ((0, 0), " + ArrayText.ends(window.padding()) + ")" + CallMode.of(experiment) + ")");
        }
        lines.add("windows = sliding_window_view(x, (" + rows.span() + ", " + columns.span() + "), axis=(1, 2))"
                + every(window));
        if (experiment.groups() == 1) {
            lines.add("y = np.einsum(\"cyxij,ocij->oyx\", windows, w)");
        } else {
            int groups = experiment.groups();
            int depth = experiment.kernels().depth();
            int each = experiment.kernels().count() / groups;
            lines.add("windows = windows.reshape(" + groups + ", " + depth + ", *windows.shape[1:])");
            lines.add("w = w.reshape(" + groups + ", " + each + ", *w.shape[1:])");
            lines.add("y = np.einsum(\"gcyxij,gocij->goyx\", windows, w)");
            lines.add("y = y.reshape(" + experiment.kernels().count() + ", *y.shape[2:])");
        }
        if (experiment.kernels().isBiased()) {
            lines.add("y = y + np.array("
                    + CallArrays.biases(experiment.kernels().biases()) + ", dtype=np.float32)[:, None, None]");
        }
        experiment.activation().ifPresent(after -> lines.addAll(after.numPy("y")));
        return lines;
    }

    /** Which windows are taken, and which of their cells: nothing, strides, or strides and dilations. */
    private static String every(Window2d window) {
        String strides =
                ":, ::" + window.stride().height() + ", ::" + window.stride().width();
        if (window.dilation().count() > 1) {
            strides += ", ::" + window.dilation().height() + ", ::"
                    + window.dilation().width();
            return "[" + strides + "]";
        }
        return window.stride().count() > 1 ? "[" + strides + "]" : "";
    }
}
