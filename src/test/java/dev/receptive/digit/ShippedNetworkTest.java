package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of the shipped network, counted over MNIST's test digits. */
@Tag("compute")
class ShippedNetworkTest {

    private static final LabelledImages DIGITS = ImageSet.mnist().test();

    /** A network sees shapes where it learned to see them: a four that stands higher is a seven to most of it. */
    @Test
    void ofTheFoursMovedUpBySixPixelsSixHundredAndEightyOneAreCalledSeven() {
        Classified moved = Classified.of(ShippedWeights.lenet(), DIGITS, Moved.by(-6, 0)::of, BatchProgress.UNSEEN);

        assertThat(IntStream.range(0, 10).map(k -> moved.called(4, k)).sum()).isEqualTo(982);
        assertThat(moved.called(4, 7)).isEqualTo(681);
    }
}
