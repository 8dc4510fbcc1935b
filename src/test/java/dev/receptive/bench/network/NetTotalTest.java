package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.ShownResult;
import org.junit.jupiter.api.Test;

/** What a sum and a bias come to, as it is written: about that, unless float32 has lost it. */
class NetTotalTest {

    private static NetTotal logit(String pixel) {
        NetworkExperiment strokes = NetworkFile.read("""
                  network: stroke
                  input:
                    - [0, 0, 0, 0, 0, 0]
                    - [0, %s, 0, 1, 0, 0]
                    - [0, 0, 0, 1, 0, 0]
                    - [0, 0, 0, 1, 0, 0]
                    - [0, 0, 0, 1, 0, 0]
                    - [0, 0, 0, 0, 0, 0]""".formatted(pixel).indent(2));
        NetTrace trace = new NetTrace(strokes);
        return trace.sums().total(trace.layers() - 2, 0);
    }

    @Test
    void whatFarLargerNumbersHaveTakenAwayIsNotAboutTheResult() {
        NetTotal lost = logit("100000000000000000000");
        assertThat(lost.result().value()).isZero();
        assertThat(lost.sum().text()).isEqualTo("3");
        assertThat(lost.sign()).isEqualTo(ShownResult.BECOMES);
    }

    @Test
    void whatIsExactIsEqual() {
        assertThat(logit("1").sign()).isEqualTo("=");
    }
}
