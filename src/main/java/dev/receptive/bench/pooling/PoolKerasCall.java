package dev.receptive.bench.pooling;

import dev.receptive.bench.ArrayText;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/**
 * The same computation as Keras 3 does it, with the channels last: {@code y} is the output, {@code [1, H, W, C]}.
 *
 * <p>Its pooling knows neither dilation nor ceil mode, pads by rule alone, and counts no padding. What it does not know is
 * said as it can be: padding is put around the input before, and a mean of unequal counts is a sum over a sum of ones.
 */
final class PoolKerasCall {

    private static final String LAST = ".transpose(1, 2, 0)[None]";

    private PoolKerasCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    static List<String> of(PoolingExperiment experiment) {
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        lines.addAll(PoolArrays.of(experiment, "np.array", "\"float32\"", LAST));
        lines.addAll(experiment.rule().kind().slides() ? sliding(experiment) : shared(experiment.rule()));
        return lines;
    }

    private static List<String> sliding(PoolingExperiment experiment) {
        PoolRule rule = experiment.rule();
        Slide slide = rule.slide();
        Window2d window = slide.over(experiment.size());
        Padding padding = window.padding();
        Lane rows = rule.rows(experiment.size());
        Lane columns = rule.columns(experiment.size());
        Padding over = new Padding(0, rows.after() - padding.bottom(), 0, columns.after() - padding.right());
        List<String> lines = new ArrayList<>();
        if (rule.kind().isMax()) {
            pad(lines, "x", plus(padding, over), ", constant_values=-np.inf");
            lines.add("y = " + (slide.dilation().equals(Extent.ONE) ? max(slide) : dilated(slide, rows, columns)));
            return lines;
        }
        boolean plain = over.equals(Padding.NONE)
                && (rule.counting().padding() || padding.equals(Padding.NONE))
                && rule.counting().divisor().isEmpty();
        if (plain) {
            pad(lines, "x", padding, "");
            lines.add("y = " + mean("x", slide));
            return lines;
        }
        int area = slide.window().count();
        boolean own = rule.counting().divisor().isPresent();
        if (!own) {
            lines.add("ones = np.ones_like(x)");
            pad(lines, "ones", padding, rule.counting().padding() ? ", constant_values=1" : "");
            pad(lines, "ones", over, "");
        }
        pad(lines, "x", plus(padding, over), "");
        lines.add("y = " + mean("x", slide)
                + (own ? " * " + area + " / " + rule.counting().divisor().getAsInt() : " / " + mean("ones", slide)));
        return lines;
    }

    private static void pad(List<String> lines, String name, Padding padding, String values) {
        if (!padding.equals(Padding.NONE)) {
            lines.add(
                    name + " = np.pad(" + name + ", ((0, 0), " + ArrayText.ends(padding) + ", (0, 0))" + values + ")");
        }
    }

    private static Padding plus(Padding one, Padding other) {
        return new Padding(
                one.top() + other.top(),
                one.bottom() + other.bottom(),
                one.left() + other.left(),
                one.right() + other.right());
    }

    private static String max(Slide slide) {
        return "ops.max_pool(x, " + both(slide) + ")";
    }

    private static String mean(String name, Slide slide) {
        return "ops.average_pool(" + name + ", " + both(slide) + ")";
    }

    private static String both(Slide slide) {
        return PoolArrays.pair(slide.window()) + ", strides=" + PoolArrays.pair(slide.steps())
                + ", padding=\"valid\", data_format=\"channels_last\"";
    }

    /** The largest of the input moved to each place of the window. */
    private static String dilated(Slide slide, Lane rows, Lane columns) {
        return "np.max([x[:, "
                + every("i", slide.dilation().height(), slide.steps().height(), rows) + ", "
                + every("j", slide.dilation().width(), slide.steps().width(), columns)
                + "] for i in range(" + slide.window().height() + ") for j in range("
                + slide.window().width() + ")], axis=0)";
    }

    private static String every(String place, int dilation, int stride, Lane lane) {
        String from = place + " * " + dilation;
        return from + " : " + from + " + " + ((lane.outputs() - 1) * stride + 1) + " : " + stride;
    }

    private static List<String> shared(PoolRule rule) {
        String how = rule.kind().isMax() ? "max" : "mean";
        if (rule.kind() == PoolKind.GLOBAL_AVERAGE) {
            return List.of("y = ops.mean(x, axis=(1, 2), keepdims=True)");
        }
        Extent size = rule.size();
        return List.of(
                "h, w = x.shape[1:3]",
                "m, n = " + size.height() + ", " + size.width(),
                "y = ops.stack([ops.stack([ops." + how + "(",
                "        x[:, i * h // m : -(-(i + 1) * h // m), j * w // n : -(-(j + 1) * w // n)],",
                "        axis=(1, 2)) for j in range(n)], axis=1) for i in range(m)], axis=1)");
    }
}
