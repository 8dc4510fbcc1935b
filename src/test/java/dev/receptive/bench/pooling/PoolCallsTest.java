package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the code panel shows of other frameworks; 1,800 such scripts were run, and gave what the bench computes. */
class PoolCallsTest {

    private static PoolingExperiment of(String fields) {
        return PoolingFiles.read("stage: {bench: pooling, input: [[0, 1, 2], [3, 4, 5], [6, 7, 8]], " + fields + "}");
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    @Test
    void pyTorchPoolsWithWhatIsNotItsDefault() {
        assertThat(String.join("\n", PoolPyTorchCall.of(of("pool: max")))).isEqualTo("""
                import torch
                import torch.nn.functional as F

                x = torch.tensor([[[0, 1, 2],
                                   [3, 4, 5],
                                   [6, 7, 8]]], dtype=torch.float32)[None]
                y = F.max_pool2d(x, 2)""");
        assertThat(last(PoolPyTorchCall.of(of("pool: max, window: [3, 2], stride: 1, padding: 1, dilation: [1, 2]"))))
                .isEqualTo("y = F.max_pool2d(x, (3, 2), stride=1, padding=1, dilation=(1, 2))");
        assertThat(last(PoolPyTorchCall.of(
                        of("pool: average, padding: 1, ceil: true, count-padding: false, divisor: 3"))))
                .isEqualTo(
                        "y = F.avg_pool2d(x, 2, padding=1, ceil_mode=True, count_include_pad=False, divisor_override=3)");
        assertThat(last(PoolPyTorchCall.of(of("pool: adaptive-max, size: [1, 2]"))))
                .isEqualTo("y = F.adaptive_max_pool2d(x, (1, 2))");
        assertThat(last(PoolPyTorchCall.of(of("pool: global-average")))).isEqualTo("y = F.adaptive_avg_pool2d(x, 1)");
    }

    @Test
    void whereTheSidesDifferAMeanIsTakenOverAMeanOfOnes() {
        assertThat(PoolPyTorchCall.of(of("pool: average, padding: {top: 1}, count-padding: false, stride: 1")))
                .endsWith(
                        "ones = torch.ones_like(x)",
                        "ones = F.pad(ones, (0, 0, 1, 0))",
                        "x = F.pad(x, (0, 0, 1, 0))",
                        "y = F.avg_pool2d(x, 2, stride=1) / F.avg_pool2d(ones, 2, stride=1)");
        assertThat(PoolPyTorchCall.of(of("pool: max, padding: {left: 1}, ceil: true")))
                .endsWith("x = F.pad(x, (1, 0, 0, 1), value=-torch.inf)", "y = F.max_pool2d(x, 2)");
    }

    @Test
    void numPySlidesAViewAndLeavesOutWhatDoesNotCount() {
        assertThat(PoolNumPyCall.of(of("pool: max")))
                .endsWith(
                        "windows = sliding_window_view(x, (2, 2), axis=(1, 2))",
                        "windows = windows[:, ::2, ::2]",
                        "y = windows.max(axis=(3, 4))");
        assertThat(PoolNumPyCall.of(of("pool: average, ceil: true")))
                .endsWith(
                        "x = np.pad(x, ((0, 0), (0, 1), (0, 1)), constant_values=np.nan)",
                        "windows = sliding_window_view(x, (2, 2), axis=(1, 2))",
                        "windows = windows[:, ::2, ::2]",
                        "y = np.nanmean(windows, axis=(3, 4))");
    }

    @Test
    void kerasPoolsWithTheChannelsLast() {
        assertThat(String.join("\n", PoolKerasCall.of(of("pool: max, stride: 1"))))
                .endsWith("""
                x = np.array([[[0, 1, 2],
                               [3, 4, 5],
                               [6, 7, 8]]], dtype="float32").transpose(1, 2, 0)[None]
                y = ops.max_pool(x, 2, strides=1, padding="valid", data_format="channels_last")""");
        assertThat(last(PoolKerasCall.of(of("pool: average, divisor: 1"))))
                .isEqualTo("y = ops.average_pool(x, 2, strides=2, padding=\"valid\", data_format=\"channels_last\")"
                        + " * 4 / 1");
    }

    @Test
    void channelsStandOneUnderTheOtherAndAPictureIsNotWrittenOut() {
        PoolingExperiment two =
                PoolingFiles.read("stage: {bench: pooling, input: [[[1, 2], [3, 4]], [[5, 6], [7, 1/9]]], pool: max}");
        assertThat(String.join("\n", PoolNumPyCall.of(two))).contains("""
                x = np.array([[[1, 2],
                               [3, 4]],
                              [[5,   6],
                               [7, 1/9]]], dtype=np.float32)""");
        PoolingExperiment cat = PoolingFiles.example("small-cat");
        assertThat(PoolPyTorchCall.of(cat)).contains("x = image[None]  # image: [1, 170, 256]");
    }
}
