package dev.receptive.bench.activation;

import java.util.ArrayList;
import java.util.List;

/** The same computation as Keras 3 does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationKerasCall {

    private ActivationKerasCall() {}

    /** The lines of a script. */
    static List<String> of(ActivationExperiment experiment) {
        List<String> lines = new ArrayList<>(List.of("import numpy as np", "from keras import ops", ""));
        lines.addAll(ActivationArrays.of(experiment.input(), "np.array", "\"float32\""));
        lines.add("y = " + experiment.applied().keras("x"));
        return lines;
    }
}
