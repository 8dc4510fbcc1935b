package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SmoothTest {

    private static final Offset<Double> NEAR = Offset.offset(4e-7);

    @Test
    void tanhAndSigmoidAreWithinAFewUnitsInTheLastPlace() {
        int count = 40_001;
        float[] in = new float[count];
        for (int i = 0; i < count; i++) {
            in[i] = (i - 20_000) / 1000f;
        }
        float[] tanh = new float[count];
        float[] sigmoid = new float[count];

        Smooth.tanh(in, tanh, count);
        Smooth.sigmoid(in, sigmoid, count);

        for (int i = 0; i < count; i++) {
            assertThat((double) tanh[i]).isCloseTo(Math.tanh(in[i]), NEAR);
            assertThat((double) sigmoid[i]).isCloseTo(1 / (1 + Math.exp(-in[i])), NEAR);
        }
    }
}
