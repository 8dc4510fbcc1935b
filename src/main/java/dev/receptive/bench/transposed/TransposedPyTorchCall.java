package dev.receptive.bench.transposed;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.CallArrays;
import dev.receptive.bench.transposed.TransposedGeometry.Extra;
import dev.receptive.nn.Padding;
import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [1, C, H, W]}. */
final class TransposedPyTorchCall {

    private static final String TENSOR = "torch.tensor";
    private static final String TYPE = "torch.float32";

    private TransposedPyTorchCall() {}

    /** The lines of a script. Where the sides differ, what is cut off is cut off afterwards. */
    static List<String> of(TransposedExperiment experiment) {
        TransposedGeometry geometry = experiment.geometry();
        Padding cut = geometry.cut();
        List<String> lines = new ArrayList<>(List.of("import torch", "import torch.nn.functional as F", ""));
        lines.addAll(CallArrays.input(experiment.input(), TENSOR, TYPE, "[None]"));
        lines.addAll(CallArrays.kernels(experiment.kernels(), slice -> slice, TENSOR, TYPE, ""));
        if (experiment.isBiased()) {
            lines.add("b = torch.tensor(" + CallArrays.biases(experiment.biases()) + ", dtype=torch.float32)");
        }
        Padding both = cut.isSymmetric() ? cut : Padding.NONE;
        Extra extra = geometry.extra();
        lines.add("y = F.conv_transpose2d(x, w"
                + (experiment.isBiased() ? ", b" : "")
                + argument("stride", geometry.stride())
                + argument("padding", both.top(), both.left(), 0)
                + argument("output_padding", extra.down(), extra.across(), 0)
                + (experiment.groups() > 1 ? ", groups=" + experiment.groups() : "")
                + argument("dilation", geometry.dilation())
                + ")");
        if (!cut.isSymmetric()) {
            lines.add("y = y[:, :, " + CutText.of(experiment) + "]");
        }
        return lines;
    }
}
