package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Child;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A unit of the first maps, of the pooled second ones, of the last hidden layer, and a logit. */
    @ParameterizedTest
    @CsvSource({"0, 2000", "5, 133", "10, 7", "11, 3"})
    void theFavouritesAreThoseOfTheReadableLayers(int layer, int unit) {
        Sequential lenet = ShippedWeights.lenet();
        List<Favourites.Favourite> found = Favourites.of(lenet, layer, unit, DIGITS, BatchProgress.UNSEEN);

        assertThat(found).hasSize(9);
        for (Favourites.Favourite favourite : found) {
            assertThat(favourite.value()).isEqualTo(value(lenet, layer, unit, favourite.image()));
        }
        float last = found.get(8).value();
        for (int image = 0; image < 500; image++) {
            int other = image;
            float value = value(lenet, layer, unit, image);
            boolean kept = found.stream().anyMatch(favourite -> favourite.image() == other);
            assertThat(kept
                            || value < last
                            || (value == last && image > found.get(8).image()))
                    .as("image %d with %s beside %s", image, value, last)
                    .isTrue();
        }
    }

    private static float value(Sequential lenet, int layer, int unit, int image) {
        Tensor activation = DIGITS.images(image, image + 1);
        for (Child child : lenet.children().subList(0, layer + 1)) {
            activation = child.layer().forward(activation);
        }
        return activation.at(unit);
    }
}
