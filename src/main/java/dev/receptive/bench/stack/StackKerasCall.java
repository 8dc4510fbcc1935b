package dev.receptive.bench.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * The same layers in Keras 3, with one channel, that last: {@code y.shape} is the size. Its padding is another than PyTorch's,
 * so zeros are put around before. Its convolutions refuse a stride and a dilation at once, so a window of one number strides
 * after them; it has no dilated pooling, so a window as wide stands for it, which leaves the same size.
 */
final class StackKerasCall {

    private StackKerasCall() {}

    static List<String> of(StackExperiment experiment) {
        int side = experiment.input();
        List<String> lines = new ArrayList<>(List.of(
                "from keras import Input, Sequential, layers, ops",
                "",
                "net = Sequential([",
                "    Input((" + side + ", " + side + ", 1)),"));
        experiment.layers().forEach(layer -> add(lines, layer));
        lines.add("])");
        lines.add("y = net(ops.zeros((1, " + side + ", " + side + ", 1)))");
        return lines;
    }

    private static void add(List<String> lines, StackLayer layer) {
        if (layer.padding() > 0) {
            lines.add("    layers.ZeroPadding2D(" + layer.padding() + "),");
        }
        if (layer.kind() == StackKind.POOL) {
            int span = layer.dilation() * (layer.kernel() - 1) + 1;
            String holes = layer.dilation() > 1 ? "  # PyTorch: dilation=" + layer.dilation() : "";
            lines.add("    layers.MaxPooling2D(" + span + ", strides=" + layer.stride() + ")," + holes);
            return;
        }
        boolean both = layer.stride() > 1 && layer.dilation() > 1;
        lines.add("    layers.Conv2D(1, " + layer.kernel()
                + (layer.stride() > 1 && !both ? ", strides=" + layer.stride() : "")
                + (layer.dilation() > 1 ? ", dilation_rate=" + layer.dilation() : "")
                + ", use_bias=False),"); // the weights alone are counted
        if (both) {
            lines.add("    layers.MaxPooling2D(1, strides=" + layer.stride() + "),");
        }
    }
}
