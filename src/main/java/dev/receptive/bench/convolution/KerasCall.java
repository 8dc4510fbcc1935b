package dev.receptive.bench.convolution;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.CallArrays;
import dev.receptive.bench.SpreadKernel;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/**
 * The same computation as Keras 3 does it, with the channels last: {@code y} is the output, {@code [1, H, W, C]}.
 *
 * <p>Its backends refuse a stride and a dilation at once, so a dilated kernel that also strides is written out with
 * zeros between its weights, which is what dilation means. What else than zeros stands around the input NumPy puts there:
 * the backends do not all know every mode. Groups it finds by itself: a kernel has fewer channels than
 * the input.
 */
public final class KerasCall {

    private static final String TYPE = "\"float32\"";

    private KerasCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        boolean spread = window.stride().count() > 1 && window.dilation().count() > 1;
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        lines.addAll(CallArrays.input(experiment.input(), "np.array", TYPE, ".transpose(1, 2, 0)[None]"));
        lines.addAll(CallArrays.kernels(
                experiment.kernels().grids(),
                slice -> spread ? SpreadKernel.of(slice, window.dilation()) : slice,
                "np.array",
                TYPE,
                ".transpose(2, 3, 1, 0)"));
        if (experiment.geometry().flip()) {
            lines.add("w = w[::-1, ::-1]");
        }
        if (!window.padding().equals(Padding.NONE)) {
            boolean zeros = experiment.geometry().mode() == PaddingMode.ZEROS;
            lines.add("x = " + (zeros ? "ops" : "np") + ".pad(x, ((0, 0), " + ArrayText.ends(window.padding())
                    + ", (0, 0))" + CallMode.of(experiment) + ")");
        }
        lines.add("y = ops.conv(x, w"
                + argument("strides", window.stride())
                + ", padding=\"valid\", data_format=\"channels_last\""
                + argument("dilation_rate", spread ? Extent.ONE : window.dilation())
                + ")"
                + (experiment.kernels().isBiased()
                        ? " + np.array("
                                + CallArrays.biases(experiment.kernels().biases()) + ", dtype=" + TYPE + ")"
                        : ""));
        experiment.activation().ifPresent(after -> lines.add("y = " + after.keras("y")));
        return lines;
    }
}
