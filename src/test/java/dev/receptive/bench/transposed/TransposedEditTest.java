package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import org.junit.jupiter.api.Test;

/** What a person changes of a transposed convolution of several channels. */
class TransposedEditTest {

    @Test
    void aKernelThatIsChosenStampsOfEveryChannelInOnTheFirstOut() {
        Numbers chosen = Presets.kernel("sobel-x");
        TransposedExperiment three = new TransposedEdit(new TransposedBench().first()).channels(3, 2);
        KernelSlices kernels = new TransposedEdit(three).firstKernel(chosen).kernels();
        assertThat(kernels.count()).isEqualTo(3);
        for (int in = 0; in < 3; in++) {
            assertThat(kernels.slice(in, 0)).isEqualTo(chosen);
            assertThat(kernels.slice(in, 1)).isNotEqualTo(chosen);
        }
    }
}
