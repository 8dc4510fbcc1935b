package dev.receptive.bench.convolution;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.CallArrays;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [1, C, H, W]}. */
public final class PyTorchCall {

    private static final String TENSOR = "torch.tensor";
    private static final String TYPE = "torch.float32";

    private PyTorchCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        Padding padding = window.padding();
        List<String> lines = new ArrayList<>(List.of("import torch", "import torch.nn.functional as F", ""));
        lines.addAll(CallArrays.input(experiment.input(), TENSOR, TYPE, "[None]"));
        lines.addAll(CallArrays.kernels(experiment.kernels().grids(), slice -> slice, TENSOR, TYPE, ""));
        if (experiment.geometry().flip()) {
            lines.add("w = w.flip(2, 3)");
        }
        boolean biased = experiment.kernels().isBiased();
        if (biased) {
            lines.add(
                    "b = torch.tensor(" + CallArrays.biases(experiment.kernels().biases()) + ", dtype=torch.float32)");
        }
        PaddingMode mode = experiment.geometry().mode();
        boolean apart = !padding.isSymmetric() || (mode != PaddingMode.ZEROS && !padding.equals(Padding.NONE));
        if (apart) {
            lines.add("x = F.pad(x, (" + padding.left() + ", " + padding.right() + ", " + padding.top() + ", "
                    + padding.bottom() + ")" + (mode == PaddingMode.ZEROS ? "" : ", mode=\"" + mode.word() + "\"")
                    + ")");
        }
        Padding both = apart ? Padding.NONE : padding;
        lines.add("y = F.conv2d(x, w"
                + (biased ? ", b" : "")
                + argument("stride", window.stride())
                + argument("padding", both.top(), both.left(), 0)
                + argument("dilation", window.dilation())
                + (experiment.groups() > 1 ? ", groups=" + experiment.groups() : "")
                + ")");
        experiment.activation().ifPresent(after -> lines.add("y = " + after.pyTorch("y")));
        return lines;
    }
}
