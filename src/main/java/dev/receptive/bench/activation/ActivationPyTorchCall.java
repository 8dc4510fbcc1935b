package dev.receptive.bench.activation;

import dev.receptive.yaml.YamlNumber;
import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationPyTorchCall {

    private ActivationPyTorchCall() {}

    /** The lines of a script. */
    static List<String> of(ActivationExperiment experiment) {
        String call = call(experiment);
        List<String> lines = new ArrayList<>(List.of("import torch"));
        if (call.startsWith("F.")) {
            lines.add("import torch.nn.functional as F");
        }
        lines.add("");
        lines.addAll(ActivationArrays.of(experiment.input(), "torch.tensor", "torch.float32"));
        lines.add("y = " + call);
        return lines;
    }

    private static String call(ActivationExperiment experiment) {
        return switch (experiment.kind()) {
            case SIGMOID -> "torch.sigmoid(x)";
            case TANH -> "torch.tanh(x)";
            case RELU -> "F.relu(x)";
            case LEAKY_RELU -> "F.leaky_relu(x, " + YamlNumber.of(experiment.slope()) + ")";
            case ELU -> "F.elu(x, alpha=" + YamlNumber.of(experiment.alpha()) + ")";
            case GELU -> "F.gelu(x)";
        };
    }
}
