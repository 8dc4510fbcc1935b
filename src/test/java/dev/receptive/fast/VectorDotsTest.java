package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorDotsTest {

    /** As many as the longest vectors have, and a call for each of some of them until all is compiled. */
    private static final int LANES = 64;

    private static final int BLOCKS = 200;
    private static final int CALLS = 2_000_000;

    @Test
    void lanesAddUpToTheSameBitsBeforeTheCompilerComesAndAfter() {
        float[][] blocks = new float[BLOCKS][LANES];
        Random random = new Random(1);
        for (float[] block : blocks) {
            for (int lane = 0; lane < LANES; lane++) {
                block[lane] = (float) random.nextGaussian();
            }
        }
        float[] first = new float[BLOCKS];
        for (int call = 0; call < BLOCKS; call++) {
            first[call] = sum(blocks[call]);
        }
        for (int call = 0; call < CALLS; call++) {
            assertSame(sum(blocks[call % BLOCKS]), first[call % BLOCKS], call);
        }
    }

    private static void assertSame(float sum, float first, int call) {
        if (sum != first) {
            assertThat(sum).as("call %d", call).isEqualTo(first);
        }
    }

    private static float sum(float[] block) {
        float[] sums = new float[1];
        VectorDots.addUp(block.clone(), 1, 1, 1, 1, sums, 0);
        return sums[0];
    }
}
