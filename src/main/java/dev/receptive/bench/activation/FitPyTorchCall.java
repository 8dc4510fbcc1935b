package dev.receptive.bench.activation;

import java.util.ArrayList;
import java.util.List;

/** The same least squares as PyTorch does them, in float64; where the ReLUs begin is given. */
final class FitPyTorchCall {

    private FitPyTorchCall() {}

    /** The lines of a script: {@code f} is the line, {@code [17, 1]}. */
    static List<String> of(FitTrace trace) {
        int relus = trace.relus();
        List<String> lines = new ArrayList<>(List.of(
                "import torch",
                "from torch import nn",
                "",
                "torch.set_default_dtype(torch.float64)",
                "x = torch.linspace(" + CurveFit.LOW + ", " + CurveFit.HIGH + ", " + CurveFit.POINTS
                        + ").reshape(-1, 1)"));
        lines.addAll(FitArrays.curve(trace, "y = torch.tensor([", "], dtype=torch.float64).reshape(-1, 1)"));
        lines.addAll(List.of(
                "t = torch.tensor([" + FitArrays.knots(trace) + "], dtype=torch.float64)",
                "A = torch.cat([torch.ones_like(x), torch.relu(x - t)], dim=1)",
                "w = torch.linalg.lstsq(A, y).solution",
                "layer = nn.Sequential(nn.Linear(1, " + relus + "), nn.ReLU(), nn.Linear(" + relus + ", 1))",
                "layer[0].weight.data[:] = 1",
                "layer[0].bias.data[:] = -t",
                "layer[2].weight.data[:] = w[1:].T",
                "layer[2].bias.data[:] = w[0]",
                "f = " + stacked(trace)));
        return lines;
    }

    /** As in {@code layer(layer(x))}. */
    private static String stacked(FitTrace trace) {
        return "layer(".repeat(trace.layers()) + "x" + ")".repeat(trace.layers());
    }
}
