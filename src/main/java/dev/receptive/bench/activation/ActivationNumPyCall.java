package dev.receptive.bench.activation;

import java.util.ArrayList;
import java.util.List;

/** The same computation as NumPy does it: {@code y} is the output, {@code [H, W]}. */
final class ActivationNumPyCall {

    private ActivationNumPyCall() {}

    /** The lines of a script. What has an exponential is computed in float64, as it is here. */
    static List<String> of(ActivationExperiment experiment) {
        List<String> lines = new ArrayList<>();
        if (experiment.applied().needsMath()) {
            lines.add("import math");
        }
        lines.addAll(List.of("import numpy as np", ""));
        lines.addAll(ActivationArrays.of(experiment.input(), "np.array", "np.float32"));
        lines.addAll(experiment.applied().numPy("x"));
        return lines;
    }
}
