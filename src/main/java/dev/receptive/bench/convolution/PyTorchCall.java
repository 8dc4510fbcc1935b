package dev.receptive.bench.convolution;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [1, 1, H, W]}. */
public final class PyTorchCall {

    private PyTorchCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Numbers input = experiment.input();
        Window2d window = experiment.window();
        Padding padding = window.padding();
        List<String> lines = new ArrayList<>(List.of("import torch", "import torch.nn.functional as F", ""));
        if (input.levels()) {
            lines.add("x = image  # [1, 1, " + input.height() + ", " + input.width() + "]");
        } else {
            lines.addAll(tensor("x", input));
        }
        lines.addAll(tensor("w", experiment.kernel()));
        boolean biased = experiment.bias() != 0;
        if (biased) {
            lines.add("b = torch.tensor([" + experiment.biases().plain(0, 0) + "], dtype=torch.float32)");
        }
        if (!padding.isSymmetric()) {
            lines.add("x = F.pad(x, (" + padding.left() + ", " + padding.right() + ", " + padding.top() + ", "
                    + padding.bottom() + "))");
        }
        Padding both = padding.isSymmetric() ? padding : Padding.NONE;
        lines.add("y = F.conv2d(x, w"
                + (biased ? ", b" : "")
                + argument("stride", window.stride())
                + argument("padding", both.top(), both.left(), 0)
                + argument("dilation", window.dilation())
                + ")");
        return lines;
    }

    private static List<String> tensor(String name, Numbers numbers) {
        return ArrayText.grid(numbers.grid(), name + " = torch.tensor([[[", "]]], dtype=torch.float32)");
    }
}
