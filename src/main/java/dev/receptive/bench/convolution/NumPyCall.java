package dev.receptive.bench.convolution;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it: {@code y} is the output, {@code [H, W]}. */
public final class NumPyCall {

    private NumPyCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Numbers input = experiment.input();
        Window2d window = experiment.window();
        Axis rows = window.rows(input.height());
        Axis columns = window.columns(input.width());
        List<String> lines = new ArrayList<>(
                List.of("import numpy as np", "from numpy.lib.stride_tricks import sliding_window_view", ""));
        if (input.levels()) {
            lines.add("x = image  # [" + input.height() + ", " + input.width() + "]");
        } else {
            lines.addAll(array("x", input));
        }
        lines.addAll(array("w", experiment.kernel()));
        if (!window.padding().equals(Padding.NONE)) {
            lines.add("x = np.pad(x, (" + ArrayText.ends(window.padding()) + "))");
        }
        lines.add("windows = sliding_window_view(x, (" + rows.span() + ", " + columns.span() + "))" + every(window));
        lines.add("y = (windows * w).sum(axis=(2, 3))"
                + (experiment.bias() == 0
                        ? ""
                        : " + np.float32(" + experiment.biases().plain(0, 0) + ")"));
        return lines;
    }

    /** Which windows are taken, and which of their cells: nothing, strides, or strides and dilations. */
    private static String every(Window2d window) {
        String strides =
                "::" + window.stride().height() + ", ::" + window.stride().width();
        if (window.dilation().count() > 1) {
            strides += ", ::" + window.dilation().height() + ", ::"
                    + window.dilation().width();
            return "[" + strides + "]";
        }
        return window.stride().count() > 1 ? "[" + strides + "]" : "";
    }

    private static List<String> array(String name, Numbers numbers) {
        return ArrayText.grid(numbers.grid(), name + " = np.array([", "], dtype=np.float32)");
    }
}
