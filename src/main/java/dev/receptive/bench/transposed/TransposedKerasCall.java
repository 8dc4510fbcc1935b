package dev.receptive.bench.transposed;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.CallArrays;
import dev.receptive.bench.SpreadKernel;
import dev.receptive.nn.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * The same computation as Keras 3 does it, with the channels last: {@code y} is the output, {@code [1, H, W, C]}.
 *
 * <p>Its padding is another than PyTorch's, so everything is stamped, and then cut. It has no groups here, so each is taken by
 * itself. Its backends refuse a stride and a dilation at once, so a dilated kernel that also strides is written out.
 */
final class TransposedKerasCall {

    private static final String ARRAY = "np.array";
    private static final String TYPE = "\"float32\"";

    private TransposedKerasCall() {}

    /** The lines of a script. */
    static List<String> of(TransposedExperiment experiment) {
        TransposedGeometry geometry = experiment.geometry();
        Extent dilation = geometry.dilation();
        boolean spread = geometry.stride().count() > 1 && dilation.count() > 1;
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        lines.addAll(CallArrays.input(experiment.input(), ARRAY, TYPE, ".transpose(1, 2, 0)[None]"));
        lines.addAll(CallArrays.kernels(
                experiment.kernels(),
                slice -> spread ? SpreadKernel.of(slice, dilation) : slice,
                ARRAY,
                TYPE,
                ".transpose(2, 3, 1, 0)"));
        String rest = argument("strides", geometry.stride())
                + ", padding=\"valid\", data_format=\"channels_last\""
                + argument("dilation_rate", spread ? Extent.ONE : dilation)
                + ")";
        if (experiment.groups() == 1) {
            lines.add("y = ops.conv_transpose(x, w" + rest);
        } else {
            int each = experiment.input().count() / experiment.groups();
            lines.add("y = ops.concatenate([ops.conv_transpose(x[..., g:g + " + each + "], w[..., g:g + " + each + "]"
                    + rest);
            lines.add("                     for g in range(0, "
                    + experiment.input().count() + ", " + each + ")], axis=-1)");
        }
        lines.addAll(cut(experiment));
        if (experiment.isBiased()) {
            lines.add("y = y + np.array(" + CallArrays.biases(experiment.biases()) + ", dtype=" + TYPE + ")");
        }
        return lines;
    }

    /** What is left of all that was stamped; where output padding asks for more than that, zeros. */
    private static List<String> cut(TransposedExperiment experiment) {
        StampLane rows = StampLane.rows(
                experiment.geometry(),
                experiment.input().height(),
                experiment.kernels().height());
        StampLane columns = StampLane.columns(
                experiment.geometry(),
                experiment.input().width(),
                experiment.kernels().width());
        List<String> lines = new ArrayList<>();
        int below = lacks(rows);
        int right = lacks(columns);
        if (below > 0 || right > 0) {
            lines.add("y = ops.pad(y, ((0, 0), (0, " + below + "), (0, " + right + "), (0, 0)))");
        }
        if (isCut(rows) || isCut(columns)) {
            lines.add("y = y[:, " + CutText.of(experiment) + "]");
        }
        return lines;
    }

    /** Rows that Keras gives: as many as a whole stride for each input, at least. */
    private static int given(StampLane lane) {
        return (lane.inputs() - 1) * lane.stride() + Math.max(lane.span(), lane.stride());
    }

    private static int lacks(StampLane lane) {
        return Math.max(0, lane.before() + lane.outputs() - given(lane));
    }

    private static boolean isCut(StampLane lane) {
        return lane.before() > 0 || lane.outputs() < given(lane) + lacks(lane);
    }
}
