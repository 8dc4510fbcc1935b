package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitCallsTest {

    private static FitTrace trace(String fields) {
        return new FitSubject(ActivationFiles.read(
                        "stage: {bench: activation, show: fit, curve: {preset: tent}, " + fields + "}"))
                .trace();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Run with NumPy 2.4: {@code w} is −4, 2 and −4. */
    @Test
    void numPySolvesTheSameLeastSquares() {
        assertThat(text(FitNumPyCall.of(trace("relus: 2, layers: 2")))).isEqualTo("""
                import numpy as np

                x = np.linspace(-4, 4, 17)
                y = np.array([[-4, -3, -2, -1, 0, 1, 2, 3, 4, 3, 2, 1, 0, -1, -2, -3, -4]]).ravel()
                t = np.array([-4, 0])
                A = np.column_stack([np.ones_like(x), np.maximum(0, np.subtract.outer(x, t))])
                w = np.linalg.lstsq(A, y, rcond=None)[0]
                f = A @ w
                f = w[0] + np.maximum(0, np.subtract.outer(f, t)) @ w[1:]""");
    }

    @Test
    void pyTorchPutsTheWeightsIntoLayers() {
        assertThat(text(FitPyTorchCall.of(trace("relus: 2, layers: 3")))).isEqualTo("""
                import torch
                from torch import nn

                torch.set_default_dtype(torch.float64)
                x = torch.linspace(-4, 4, 17).reshape(-1, 1)
                y = torch.tensor([[-4, -3, -2, -1, 0, 1, 2, 3, 4, 3, 2, 1, 0, -1, -2, -3, -4]], dtype=torch.float64).reshape(-1, 1)
                t = torch.tensor([-4, 0], dtype=torch.float64)
                A = torch.cat([torch.ones_like(x), torch.relu(x - t)], dim=1)
                w = torch.linalg.lstsq(A, y).solution
                layer = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
                layer[0].weight.data[:] = 1
                layer[0].bias.data[:] = -t
                layer[2].weight.data[:] = w[1:].T
                layer[2].bias.data[:] = w[0]
                f = layer(layer(layer(x)))""");
    }
}
