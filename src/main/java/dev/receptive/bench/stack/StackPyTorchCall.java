package dev.receptive.bench.stack;

import java.util.ArrayList;
import java.util.List;

/** The same layers in PyTorch, with one channel: {@code y.shape} is the size. */
final class StackPyTorchCall {

    private StackPyTorchCall() {}

    static List<String> of(StackExperiment experiment) {
        List<String> lines =
                new ArrayList<>(List.of("import torch", "from torch import nn", "", "net = nn.Sequential("));
        for (StackLayer layer : experiment.layers()) {
            boolean conv = layer.kind() == StackKind.CONV;
            int usual = conv ? 1 : layer.kernel();
            lines.add("    " + (conv ? "nn.Conv2d(1, 1, " : "nn.MaxPool2d(") + layer.kernel()
                    + argument("stride", layer.stride(), usual)
                    + argument("padding", layer.padding(), 0)
                    + argument("dilation", layer.dilation(), 1)
                    + (conv ? ", bias=False" : "") // the weights alone are counted
                    + "),");
        }
        lines.add(")");
        lines.add("y = net(torch.zeros(1, 1, " + experiment.input() + ", " + experiment.input() + "))");
        return lines;
    }

    private static String argument(String name, int value, int usual) {
        return value == usual ? "" : ", " + name + "=" + value;
    }
}
