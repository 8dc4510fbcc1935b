package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationKind;
import dev.receptive.yaml.YamlNumber;
import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationNumPyCall {

    private ActivationNumPyCall() {}

    /** The lines of a script. What has an exponential is computed in float64, as it is here. */
    static List<String> of(ActivationExperiment experiment) {
        List<String> lines = new ArrayList<>();
        if (experiment.kind() == ActivationKind.GELU) {
            lines.add("import math");
        }
        lines.addAll(List.of("import numpy as np", ""));
        lines.addAll(ActivationArrays.of(experiment.input(), "np.array", "np.float32"));
        lines.addAll(computed(experiment));
        return lines;
    }

    private static List<String> computed(ActivationExperiment experiment) {
        return switch (experiment.kind()) {
            case SIGMOID -> List.of("y = 1 / (1 + np.exp(-x.astype(np.float64)))");
            case TANH -> List.of("y = np.tanh(x)");
            case RELU -> List.of("y = np.maximum(x, 0)");
            case LEAKY_RELU -> List.of("y = np.where(x > 0, x, " + YamlNumber.of(experiment.slope()) + " * x)");
            case ELU ->
                List.of("y = np.where(x > 0, x, " + YamlNumber.of(experiment.alpha())
                        + " * np.expm1(np.minimum(x, 0)))");
            case GELU -> List.of("erfc = np.vectorize(math.erfc)", "y = x * erfc(-x / math.sqrt(2)) / 2");
        };
    }
}
