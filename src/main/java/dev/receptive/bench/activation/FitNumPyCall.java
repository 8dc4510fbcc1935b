package dev.receptive.bench.activation;

import java.util.ArrayList;
import java.util.List;

/** The same least squares as NumPy does them, in float64; where the ReLUs begin is given. */
final class FitNumPyCall {

    private FitNumPyCall() {}

    /** The lines of a script: {@code f} is the line, {@code [17]}. */
    static List<String> of(FitTrace trace) {
        List<String> lines = new ArrayList<>(List.of(
                "import numpy as np",
                "",
                "x = np.linspace(" + CurveFit.LOW + ", " + CurveFit.HIGH + ", " + CurveFit.POINTS + ")"));
        lines.addAll(FitArrays.curve(trace, "y = np.array([", "]).ravel()"));
        lines.addAll(List.of(
                "t = np.array([" + FitArrays.knots(trace) + "])",
                "A = np.column_stack([np.ones_like(x), np.maximum(0, np.subtract.outer(x, t))])",
                "w = np.linalg.lstsq(A, y, rcond=None)[0]",
                "f = A @ w"));
        for (int layer = 1; layer < trace.layers(); layer++) {
            lines.add("f = w[0] + np.maximum(0, np.subtract.outer(f, t)) @ w[1:]");
        }
        return lines;
    }
}
