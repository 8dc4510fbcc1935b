package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the code panel shows of other frameworks; 300 scripts of NumPy's were run, and gave what the bench computes. */
class TransposedCallsTest {

    private static final String LONE = "input: [[0, 1], [2, 3]], kernel: [[0, 1], [2, 1/3]]";
    private static final String TWO =
            "input: [[[1, 2]], [[3, 4]]], kernel: [[[[1]], [[2]]], [[[3]], [[4]]]], groups: 2, bias: [0, 1, 2, 3]";

    private static TransposedExperiment of(String fields) {
        return TransposedFiles.read("stage: {bench: transposed, " + fields + "}");
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void pyTorchSaysWhatIsNotItsDefault() {
        assertThat(String.join("\n", TransposedPyTorchCall.of(of(LONE)))).isEqualTo("""
                import torch
                import torch.nn.functional as F

                x = torch.tensor([[[0, 1],
                                   [2, 3]]], dtype=torch.float32)[None]
                w = torch.tensor([[[0,   1],
                                   [2, 1/3]]], dtype=torch.float32)[None]
                y = F.conv_transpose2d(x, w)""");
        assertThat(last(TransposedPyTorchCall.of(
                        of(LONE + ", stride: [3, 2], padding: [0, 1], output-padding: [2, 0], dilation: [1, 2]"))))
                .isEqualTo("y = F.conv_transpose2d(x, w, stride=(3, 2), padding=(0, 1), output_padding=(2, 0),"
                        + " dilation=(1, 2))");
        assertThat(TransposedPyTorchCall.of(of(TWO)))
                .contains("b = torch.tensor([0, 1, 2, 3], dtype=torch.float32)")
                .endsWith("y = F.conv_transpose2d(x, w, b, groups=2)");
    }

    @Test
    void whereTheSidesDifferItIsCutAfterwards() {
        assertThat(TransposedPyTorchCall.of(of(LONE + ", padding: {top: 1}")))
                .endsWith("y = F.conv_transpose2d(x, w)", "y = y[:, :, 1:3, 0:3]");
    }

    @Test
    void numPyStamps() {
        assertThat(TransposedNumPyCall.of(of(LONE + ", stride: 2, padding: 1, dilation: 2")))
                .endsWith(
                        "y = np.zeros((1, 5, 5), dtype=np.float32)",
                        "for r, c in np.ndindex(x.shape[-2:]):",
                        "    stamp = np.einsum(\"i,ioyx->oyx\", x[..., r, c], w)",
                        "    y[..., 2*r:2*r + 3:2, 2*c:2*c + 3:2] += stamp",
                        "y = y[:, 1:4, 1:4]");
        assertThat(TransposedNumPyCall.of(of(TWO)))
                .contains(
                        "x = x.reshape(2, -1, *x.shape[1:])",
                        "w = w.reshape(2, -1, *w.shape[1:])",
                        "y = np.zeros((2, 2, 1, 2), dtype=np.float32)",
                        "    stamp = np.einsum(\"gi,gioyx->goyx\", x[..., r, c], w)",
                        "y = y.reshape(4, *y.shape[2:])")
                .endsWith("y = y + np.array([0, 1, 2, 3], dtype=np.float32)[:, None, None]");
    }

    @Test
    void kerasStampsAllAndCuts() {
        assertThat(TransposedKerasCall.of(of(LONE + ", stride: 3, padding: {top: 1}, output-padding: 2")))
                .endsWith(
                        "y = ops.conv_transpose(x, w, strides=3, padding=\"valid\", data_format=\"channels_last\")",
                        "y = ops.pad(y, ((0, 0), (0, 1), (0, 1), (0, 0)))",
                        "y = y[:, 1:7, 0:7]");
        assertThat(TransposedKerasCall.of(of(LONE + ", stride: 2, dilation: 2")))
                .as("Keras refuses a stride and a dilation at once")
                .contains(
                        "w = np.array([[[0, 0,   1],",
                        "               [0, 0,   0],",
                        "               [2, 0, 1/3]]], dtype=\"float32\")[None].transpose(2, 3, 1, 0)")
                .anyMatch(line -> line.startsWith("y = ops.conv_transpose(x, w, strides=2, padding"));
        assertThat(TransposedKerasCall.of(of(TWO))).contains("                     for g in range(0, 2, 1)], axis=-1)");
    }
}
