package dev.receptive.bench.pooling;

import dev.receptive.bench.ArrayText;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it: {@code y} is the output, {@code [C, H, W]}. */
final class PoolNumPyCall {

    private PoolNumPyCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    static List<String> of(PoolingExperiment experiment) {
        List<String> lines = new ArrayList<>(List.of("import numpy as np"));
        boolean slides = experiment.rule().kind().slides();
        if (slides) {
            lines.add("from numpy.lib.stride_tricks import sliding_window_view");
        }
        lines.add("");
        lines.addAll(PoolArrays.of(experiment, "np.array", "np.float32", ""));
        lines.addAll(slides ? sliding(experiment) : shared(experiment));
        return lines;
    }

    /** Places that do not count are none (NaN), which a maximum and a mean can leave out. */
    private static List<String> sliding(PoolingExperiment experiment) {
        PoolRule rule = experiment.rule();
        Slide slide = rule.slide();
        Window2d window = slide.over(experiment.size());
        Lane rows = rule.rows(experiment.size());
        Lane columns = rule.columns(experiment.size());
        Padding padding = window.padding();
        List<String> lines = new ArrayList<>();
        boolean max = rule.kind().isMax();
        boolean zeros = !max && rule.counting().padding();
        if (!padding.equals(Padding.NONE)) {
            lines.add(pad(padding, zeros ? "" : ", constant_values=" + (max ? "-np.inf" : "np.nan")));
        }
        Padding over = new Padding(0, rows.after() - padding.bottom(), 0, columns.after() - padding.right());
        if (!over.equals(Padding.NONE)) {
            lines.add(pad(over, ", constant_values=" + (max ? "-np.inf" : "np.nan")));
        }
        lines.add("windows = sliding_window_view(x, (" + span(rows) + ", " + span(columns) + "), axis=(1, 2))");
        lines.add("windows = windows[:, ::" + slide.steps().height() + ", ::"
                + slide.steps().width()
                + (slide.dilation().equals(Extent.ONE)
                        ? ""
                        : ", ::" + slide.dilation().height() + ", ::"
                                + slide.dilation().width())
                + "]");
        boolean none = !max && (!over.equals(Padding.NONE) || (!zeros && !padding.equals(Padding.NONE)));
        String how = max ? "windows.max" : none ? "np.nanmean" : "windows.mean";
        if (!max && rule.counting().divisor().isPresent()) {
            String sum = none ? "np.nansum(windows, " : "windows.sum(";
            lines.add(
                    "y = " + sum + "axis=(3, 4)) / " + rule.counting().divisor().getAsInt());
            return lines;
        }
        lines.add("y = " + how + (none ? "(windows, " : "(") + "axis=(3, 4))");
        return lines;
    }

    private static String pad(Padding padding, String values) {
        return "x = np.pad(x, ((0, 0), " + ArrayText.ends(padding) + ")" + values + ")";
    }

    private static int span(Lane lane) {
        return lane.span(0);
    }

    private static List<String> shared(PoolingExperiment experiment) {
        PoolRule rule = experiment.rule();
        String how = rule.kind().isMax() ? "max" : "mean";
        if (rule.kind() == PoolKind.GLOBAL_AVERAGE) {
            return List.of("y = x.mean(axis=(1, 2), keepdims=True)");
        }
        Extent size = rule.size();
        return List.of(
                "h, w = x.shape[1:]",
                "m, n = " + size.height() + ", " + size.width(),
                "y = np.array([[[c[i * h // m : -(-(i + 1) * h // m),",
                "                  j * w // n : -(-(j + 1) * w // n)]." + how + "()",
                "                for j in range(n)] for i in range(m)] for c in x])");
    }
}
