package dev.receptive.bench.activation;

import dev.receptive.yaml.YamlNumber;
import java.util.ArrayList;
import java.util.List;

/** The same computation as Keras 3 does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationKerasCall {

    private ActivationKerasCall() {}

    /** The lines of a script. */
    static List<String> of(ActivationExperiment experiment) {
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        lines.addAll(ActivationArrays.of(experiment.input(), "np.array", "\"float32\""));
        lines.add("y = ops." + call(experiment));
        return lines;
    }

    private static String call(ActivationExperiment experiment) {
        return switch (experiment.kind()) {
            case SIGMOID -> "sigmoid(x)";
            case TANH -> "tanh(x)";
            case RELU -> "relu(x)";
            case LEAKY_RELU -> "leaky_relu(x, negative_slope=" + YamlNumber.of(experiment.slope()) + ")";
            case ELU -> "elu(x, alpha=" + YamlNumber.of(experiment.alpha()) + ")";
            case GELU -> "gelu(x, approximate=False)";
        };
    }
}
