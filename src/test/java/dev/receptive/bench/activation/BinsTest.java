package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Both maps are counted in the same bins, of which zero has one of its own. */
class BinsTest {

    private static Tensor map(float... numbers) {
        return Tensor.of(Shape.of(1, numbers.length), numbers);
    }

    @Test
    void aBinHasARoundNumberInItsMiddleAndHalfwayIsFartherFromZero() {
        Bins bins = Bins.of(map(-4, -0.5f, 0, 0.4f, 0.5f, 6), map(0, 0, 0, 0.4f, 0.5f, 6));
        assertThat(bins).isEqualTo(new Bins(1, 4, 11, false, false));
        assertThat(bins.counts(map(-4, -0.5f, 0, 0.4f, 0.5f, 6), 6)).containsExactly(1, 0, 0, 1, 2, 1, 0, 0, 0, 0, 1);
        assertThat(bins.middle(0)).isEqualTo(-4);
        assertThat(bins.middle(10)).isEqualTo(6);
    }

    @Test
    void onlyTheFirstNumbersAreCounted() {
        Bins bins = Bins.of(map(1, 2), map(1, 2));
        assertThat(bins.counts(map(1, 2), 1)[bins.of(1)]).isEqualTo(1);
        assertThat(bins.counts(map(1, 2), 1)[bins.of(2)]).isZero();
    }

    @Test
    void whatIsFarBeyondTheOthersIsInTheLastBinWhichSaysSo() {
        Bins bins = Bins.of(map(1, 2, 1e30f), map(1, 2, 1e30f));
        assertThat(bins.over()).isTrue();
        assertThat(bins.under()).isFalse();
        assertThat(bins.of(1e30f)).isEqualTo(bins.count() - 1);
        float edge = (float) bins.edge(bins.count() - 1);
        assertThat(bins.of(edge + 0.001f)).isEqualTo(bins.count() - 1);
        assertThat(bins.of(edge - 0.001f)).isEqualTo(bins.count() - 2);
    }

    @Test
    void ofZerosThereIsOneBinBetweenTwo() {
        assertThat(Bins.of(map(0, 0), map(0, 0)).counts(map(0, 0), 2)).containsExactly(0, 2, 0);
    }
}
