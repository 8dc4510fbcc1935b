package dev.receptive.bench.network;

import dev.receptive.bench.ArrayText;
import dev.receptive.bench.CallArrays;
import dev.receptive.bench.LearnedFile;
import dev.receptive.bench.Numbers;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The same network in PyTorch, with its weights: written out, or those of the file that comes with the program. */
final class NetworkPyTorchCall {

    private NetworkPyTorchCall() {}

    static List<String> of(NetworkExperiment experiment) {
        List<String> lines =
                new ArrayList<>(List.of("import torch", "from torch import nn", "", "net = nn.Sequential("));
        Optional<String> file = file(experiment);
        boolean written = file.isEmpty() && !experiment.isUntrained();
        if (file.isPresent()) {
            lines.add(1, "from safetensors.torch import load_file");
        }
        List<String> weights = new ArrayList<>();
        for (int i = 0; i < experiment.layers().size(); i++) {
            NetLayer layer = experiment.layers().get(i);
            lines.add("    " + layer(layer) + ",");
            weights.addAll(written ? weights(layer, "net[" + i + "]") : List.of());
        }
        lines.add(")");
        file.ifPresent(name -> lines.add("net.load_state_dict(load_file(" + name + "))"));
        if (experiment.isUntrained()) {
            lines.add("# random: seed " + NetKinds.seed(experiment));
        }
        lines.addAll(weights);
        lines.addAll(off(experiment));
        lines.addAll(CallArrays.input(
                experiment.given().seen(experiment.given().prepared()), "torch.tensor", "torch.float32", "[None]"));
        lines.add("y = net(x)");
        lines.addAll(step(experiment));
        return lines;
    }

    /** A step of training, where one is told: the softmax is part of the loss. */
    private static List<String> step(NetworkExperiment experiment) {
        return experiment.asked().step().stream()
                .flatMap(step -> Stream.of(
                        "target = torch.tensor([" + NetStepped.label(experiment) + "])",
                        "loss = nn.functional.cross_entropy(net[:-1](x), target)",
                        "loss.backward()",
                        "rate = " + Numerals.shortest(step.rate()).toPlainString(),
                        "torch.optim.SGD(net.parameters(), rate).step()"))
                .toList();
    }

    /** What a layer gives is put out where something of it is off. */
    private static List<String> off(NetworkExperiment experiment) {
        List<String> lines = new ArrayList<>();
        experiment.off().maps().forEach((home, maps) -> {
            int layer = NetOff.applied(experiment.layers(), home);
            lines.add("net[" + layer + "].register_forward_hook(");
            lines.add("    lambda *hook: hook[2].index_fill(1, torch.tensor(" + maps + "), 0))");
        });
        return lines;
    }

    /** The file of the weights, quoted; of more than a person would read, and such as no text holds, the one to save them in. */
    private static Optional<String> file(NetworkExperiment experiment) {
        Optional<String> own = experiment
                .weights()
                .flatMap(NetWeights::file)
                .map(path ->
                        String.valueOf(path.getFileName()).replace("\\", "\\\\").replace("\"", "\\\""));
        Optional<String> shipped =
                DigitNetwork.hasItsWeights(experiment) ? Optional.of("lenet.safetensors") : Optional.empty();
        boolean large = !experiment.isUntrained() && NetWritten.isLarge(experiment);
        return own.or(() -> shipped)
                .or(() -> large ? Optional.of(LearnedFile.USUAL_NAME) : Optional.empty())
                .map(name -> "\"" + name + "\"");
    }

    private static String layer(NetLayer layer) {
        if (layer instanceof NetConv conv) {
            int height = conv.kernels().height();
            int width = conv.kernels().width();
            String size = height == width ? Integer.toString(height) : "(" + height + ", " + width + ")";
            String stride = conv.stride() == 1 ? "" : ", stride=" + conv.stride();
            String padding = conv.padding() == 0 ? "" : ", padding=" + conv.padding();
            return "nn.Conv2d(" + conv.kernels().depth() + ", " + conv.kernels().count() + ", " + size + stride
                    + padding + ")";
        }
        if (layer instanceof NetActivation activation) {
            return switch (activation.kind()) {
                case SIGMOID -> "nn.Sigmoid()";
                case TANH -> "nn.Tanh()";
                default -> "nn.ReLU()";
            };
        }
        if (layer instanceof NetPool pool) {
            return (pool.max() ? "nn.MaxPool2d(" : "nn.AvgPool2d(") + pool.side() + ")";
        }
        if (layer instanceof NetDense dense) {
            return "nn.Linear(" + dense.weights().width() + ", "
                    + dense.weights().height() + ")";
        }
        return layer instanceof NetFlatten ? "nn.Flatten()" : "nn.Softmax(dim=1)";
    }

    private static List<String> weights(NetLayer layer, String name) {
        List<String> lines = new ArrayList<>();
        if (layer instanceof NetConv conv) {
            lines.addAll(
                    CallArrays.kernels(conv.kernels(), UnaryOperator.identity(), "torch.tensor", "torch.float32", ""));
            lines.add(name + ".weight.data[:] = w");
            lines.add(bias(name, conv.biases()));
        }
        if (layer instanceof NetDense dense) {
            lines.addAll(ArrayText.grid(dense.weights().grid(), "w = torch.tensor([", "])"));
            lines.add(name + ".weight.data[:] = w");
            lines.add(bias(name, dense.biases()));
        }
        return lines;
    }

    private static String bias(String name, Numbers biases) {
        return name + ".bias.data[:] = torch.tensor(" + CallArrays.biases(biases) + ")";
    }
}
