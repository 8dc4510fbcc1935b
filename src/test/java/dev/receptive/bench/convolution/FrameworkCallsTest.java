package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Tensor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCallsTest {

    private static final ConvolutionExperiment PLAIN =
            ConvolutionExperiment.of(Presets.input("counting-3x3"), Presets.kernel("counting-2x2"));

    private static final ConvolutionExperiment FULL = PLAIN.withBias(-0.5f)
            .withBorder(Border.of(new Padding(1, 2, 3, 4)))
            .withStride(new Extent(2, 1))
            .withDilation(Extent.square(2));

    @Test
    void pyTorchLeavesDefaultsAway() {
        assertThat(String.join("\n", PyTorchCall.of(PLAIN))).isEqualTo("""
                import torch
                import torch.nn.functional as F

                x = torch.tensor([[[0, 1, 2],
                                   [3, 4, 5],
                                   [6, 7, 8]]], dtype=torch.float32)[None]
                w = torch.tensor([[[0, 1],
                                   [2, 3]]], dtype=torch.float32)[None]
                y = F.conv2d(x, w)""");
    }

    @Test
    void pyTorchPadsUnevenSidesFirst() {
        assertThat(PyTorchCall.of(FULL))
                .endsWith(
                        "b = torch.tensor([-0.5], dtype=torch.float32)",
                        "x = F.pad(x, (3, 4, 1, 2))",
                        "y = F.conv2d(x, w, b, stride=(2, 1), dilation=2)");
        assertThat(PyTorchCall.of(PLAIN.withBorder(Border.of(Padding.of(1, 2)))))
                .endsWith("y = F.conv2d(x, w, padding=(1, 2))");
        assertThat(PyTorchCall.of(PLAIN.withBorder(Border.of(Padding.all(1))).withStride(Extent.square(2))))
                .endsWith("y = F.conv2d(x, w, stride=2, padding=1)");
    }

    @Test
    void numPySlidesAndSums() {
        assertThat(NumPyCall.of(FULL))
                .endsWith(
                        "x = np.pad(x, ((0, 0), (1, 2), (3, 4)))",
                        "windows = sliding_window_view(x, (3, 3), axis=(1, 2))[:, ::2, ::1, ::2, ::2]",
                        "y = np.einsum(\"cyxij,ocij->oyx\", windows, w)",
                        "y = y + np.array([-0.5], dtype=np.float32)[:, None, None]");
        assertThat(NumPyCall.of(PLAIN))
                .endsWith(
                        "windows = sliding_window_view(x, (2, 2), axis=(1, 2))",
                        "y = np.einsum(\"cyxij,ocij->oyx\", windows, w)");
    }

    @Test
    void kerasSpreadsAKernelThatAlsoStrides() {
        assertThat(String.join("\n", KerasCall.of(FULL))).endsWith("""
                w = np.array([[[0, 0, 1],
                               [0, 0, 0],
                               [2, 0, 3]]], dtype="float32")[None].transpose(2, 3, 1, 0)
                x = ops.pad(x, ((0, 0), (1, 2), (3, 4), (0, 0)))
                y = ops.conv(x, w, strides=(2, 1), padding="valid", data_format="channels_last")\
                 + np.array([-0.5], dtype="float32")""");
        assertThat(KerasCall.of(PLAIN.withDilation(Extent.square(2))))
                .endsWith("y = ops.conv(x, w, padding=\"valid\", data_format=\"channels_last\", dilation_rate=2)");
    }

    /** Python divides: what was typed as a fraction is exact, and is seen to be the same. */
    @Test
    void aFractionStaysOneInEveryCall() {
        ConvolutionExperiment ninths = PLAIN.withInput(PLAIN.input().first().with(0, 0, Numbers.number("-2/16")))
                .withKernel(PLAIN.kernels().slices().get(0).with(0, 1, Numbers.number("1/9")))
                .withBias(Numbers.number("-1/7"));
        List<List<String>> calls = List.of(PyTorchCall.of(ninths), NumPyCall.of(ninths), KerasCall.of(ninths));

        assertThat(calls)
                .allSatisfy(call -> assertThat(String.join("\n", call)).contains("[-2/16, 1, 2]", "[0, 1/9]", "-1/7"));
        assertThat(String.join(
                        "\n", KerasCall.of(ninths.withStride(Extent.square(2)).withDilation(Extent.square(2)))))
                .contains("[0, 0, 1/9]");
    }

    @Test
    void aPictureIsNotWrittenOut() {
        ConvolutionExperiment photo = ConvolutionFiles.examples().get(9).experiment();

        assertThat(PyTorchCall.of(photo)).contains("x = image[None]  # image: [1, 171, 256]");
        assertThat(NumPyCall.of(photo)).contains("x = image  # image: [1, 171, 256]");
        assertThat(KerasCall.of(photo)).contains("x = image.transpose(1, 2, 0)[None]  # image: [1, 171, 256]");
    }

    /** NumPy itself runs what is shown, where there is one; integers, so that the order of sums does not matter. */
    @Test
    void numPyGivesTheSameNumbers(@TempDir Path folder) throws IOException, InterruptedException {
        Random random = new Random(6);
        StringBuilder script = new StringBuilder();
        for (int trial = 0; trial < 60; trial++) {
            ConvolutionExperiment experiment =
                    trial % 2 == 0 ? RandomExperiment.ofIntegers(random) : RandomExperiment.ofChannels(random);
            Tensor output = experiment.trace().output();
            NumPyCall.of(experiment).forEach(line -> script.append(line).append('\n'));
            script.append("assert y.dtype == np.float32, y.dtype\n");
            script.append("expected = np.array(").append(Arrays.toString(output.toArray()));
            script.append(").reshape(").append(output.shape().size(1)).append(", ");
            script.append(output.shape().size(2)).append(", ");
            script.append(output.shape().size(3)).append(")\n");
            script.append("assert y.shape == expected.shape and (y == expected).all(), (")
                    .append(trial);
            script.append(", y, expected)\n");
        }
        script.append("print('equal')\n");
        Path file = Files.writeString(folder.resolve("script.py"), script);

        assumeTrue(python("-c", "import numpy").isEmpty(), "needs python3 with NumPy");
        assertThat(python(file.toString())).isEqualTo("equal\n");
    }

    private static String python(String... arguments) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("python3"), Arrays.stream(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            return e.toString();
        }
    }
}
