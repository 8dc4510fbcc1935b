package dev.receptive.bench.convolution;

import static dev.receptive.bench.ArrayText.argument;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The same computation as Keras 3 does it, with the channels last: {@code y} is the output, {@code [1, H, W, 1]}.
 *
 * <p>Its backends refuse a stride and a dilation at once, so a dilated kernel that also strides is written out with
 * zeros between its weights, which is what dilation means.
 */
public final class KerasCall {

    private KerasCall() {}

    /** The lines of a script. A picture is not written out: {@code image} stands for it. */
    public static List<String> of(ConvolutionExperiment experiment) {
        Numbers input = experiment.input();
        Window2d window = experiment.window();
        boolean spread = window.stride().count() > 1 && window.dilation().count() > 1;
        Tensor kernel = experiment.kernel().values();
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        if (input.levels()) {
            lines.add("x = image  # [1, " + input.height() + ", " + input.width() + ", 1]");
        } else {
            lines.addAll(array("x", input.values(), "[None, :, :, None]"));
        }
        lines.addAll(array("w", spread ? spread(kernel, window.dilation()) : kernel, "[:, :, None, None]"));
        if (!window.padding().equals(Padding.NONE)) {
            lines.add("x = ops.pad(x, ((0, 0), " + ArrayText.ends(window.padding()) + ", (0, 0)))");
        }
        lines.add("y = ops.conv(x, w"
                + argument("strides", window.stride())
                + ", padding=\"valid\", data_format=\"channels_last\""
                + argument("dilation_rate", spread ? Extent.ONE : window.dilation())
                + ")"
                + (experiment.bias() == 0 ? "" : " + " + experiment.biases().plain(0, 0)));
        return lines;
    }

    /** The kernel with the zeros that dilation puts between its weights. */
    static Tensor spread(Tensor kernel, Extent dilation) {
        int height = dilation.height() * (kernel.shape().size(0) - 1) + 1;
        int width = dilation.width() * (kernel.shape().size(1) - 1) + 1;
        float[] data = new float[height * width];
        for (int i = 0; i < kernel.shape().size(0); i++) {
            for (int j = 0; j < kernel.shape().size(1); j++) {
                data[i * dilation.height() * width + j * dilation.width()] = kernel.at(i, j);
            }
        }
        return Tensor.of(Shape.of(height, width), data);
    }

    private static List<String> array(String name, Tensor grid, String axes) {
        return ArrayText.grid(grid, name + " = np.array([", "], dtype=\"float32\")" + axes);
    }
}
