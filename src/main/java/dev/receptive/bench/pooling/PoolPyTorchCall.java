package dev.receptive.bench.pooling;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [1, C, H, W]}. */
final class PoolPyTorchCall {

    private PoolPyTorchCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    static List<String> of(PoolingExperiment experiment) {
        List<String> lines = new ArrayList<>(List.of("import torch", "import torch.nn.functional as F", ""));
        lines.addAll(PoolArrays.of(experiment, "torch.tensor", "torch.float32", "[None]"));
        PoolRule rule = experiment.rule();
        if (rule.kind().slides()) {
            lines.addAll(sliding(rule, experiment.size()));
        } else {
            Extent size = rule.kind() == PoolKind.GLOBAL_AVERAGE ? Extent.ONE : rule.size();
            String name = rule.kind().isMax() ? "max" : "avg";
            lines.add("y = F.adaptive_" + name + "_pool2d(x, " + PoolArrays.pair(size) + ")");
        }
        return lines;
    }

    private static List<String> sliding(PoolRule rule, Extent input) {
        Window2d window = rule.slide().over(input);
        return window.padding().isSymmetric()
                ? List.of(
                        "y = " + pool(rule, "x", window.padding(), rule.slide().ceil(), counting(rule)))
                : padded(rule, window.padding(), rule.rows(input), rule.columns(input));
    }

    private static String pool(PoolRule rule, String name, Padding padding, boolean ceil, String counting) {
        Slide slide = rule.slide();
        boolean max = rule.kind().isMax();
        return "F." + (max ? "max" : "avg") + "_pool2d(" + name + ", " + PoolArrays.pair(slide.window())
                + (slide.steps().equals(slide.window()) ? "" : ", stride=" + PoolArrays.pair(slide.steps()))
                + argument("padding", padding.top(), padding.left(), 0)
                + (max ? argument("dilation", slide.dilation()) : "")
                + (ceil ? ", ceil_mode=True" : "")
                + counting
                + ")";
    }

    private static String counting(PoolRule rule) {
        if (rule.kind().isMax()) {
            return "";
        }
        return (rule.counting().padding() ? "" : ", count_include_pad=False") + divisor(rule);
    }

    private static String divisor(PoolRule rule) {
        return rule.counting().divisor().isPresent()
                ? ", divisor_override=" + rule.counting().divisor().getAsInt()
                : "";
    }

    /**
     * PyTorch pads alike on opposite sides; what is not alike is put around the input before, with what a last window lacks.
     * A mean of unequal counts is then a mean over a mean of ones.
     */
    private static List<String> padded(PoolRule rule, Padding padding, Lane rows, Lane columns) {
        Padding over = new Padding(0, rows.after() - padding.bottom(), 0, columns.after() - padding.right());
        Padding all = new Padding(padding.top(), rows.after(), padding.left(), columns.after());
        if (rule.kind().isMax()) {
            return List.of(pad("x", all, ", value=-torch.inf"), "y = " + pool(rule, "x", Padding.NONE, false, ""));
        }
        boolean own = rule.counting().divisor().isPresent();
        if (own || (rule.counting().padding() && over.equals(Padding.NONE))) {
            return List.of(pad("x", all, ""), "y = " + pool(rule, "x", Padding.NONE, false, divisor(rule)));
        }
        List<String> lines = new ArrayList<>();
        lines.add("ones = torch.ones_like(x)");
        lines.add(pad("ones", padding, rule.counting().padding() ? ", value=1" : ""));
        if (!over.equals(Padding.NONE)) {
            lines.add(pad("ones", over, ""));
        }
        lines.add(pad("x", all, ""));
        lines.add("y = " + pool(rule, "x", Padding.NONE, false, "") + " / "
                + pool(rule, "ones", Padding.NONE, false, ""));
        return lines;
    }

    private static String pad(String name, Padding padding, String value) {
        return name + " = F.pad(" + name + ", (" + padding.left() + ", " + padding.right() + ", " + padding.top() + ", "
                + padding.bottom() + ")" + value + ")";
    }
}
