package dev.receptive.bench.activation;

import java.util.ArrayList;
import java.util.List;

/** The same computation as PyTorch does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationPyTorchCall {

    private ActivationPyTorchCall() {}

    /** The lines of a script. */
    static List<String> of(ActivationExperiment experiment) {
        String call = experiment.applied().pyTorch("x");
        List<String> lines = new ArrayList<>(List.of("import torch"));
        if (call.startsWith("F.")) {
            lines.add("import torch.nn.functional as F");
        }
        lines.add("");
        lines.addAll(ActivationArrays.of(experiment.input(), "torch.tensor", "torch.float32"));
        lines.add("y = " + call);
        return lines;
    }
}
