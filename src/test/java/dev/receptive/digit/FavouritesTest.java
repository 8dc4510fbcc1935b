package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.data.LabelledImages;
import dev.receptive.nn.Sequential;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which images a unit answers most strongly. */
class FavouritesTest {

    private final LabelledImages images;
    private final Sequential layers = SmallSet.brightest(2);

    FavouritesTest(@TempDir Path folder) throws IOException {
        images = SmallSet.rows(
                folder,
                new int[] {0, 51, 9},
                new int[] {0, 0, 9},
                new int[] {0, 255, 9},
                new int[] {0, 51, 0},
                new int[] {0, 102, 9},
                new int[] {0, 51, 0},
                new int[] {0, 3, 9},
                new int[] {0, 4, 0},
                new int[] {0, 5, 9},
                new int[] {0, 2, 0},
                new int[] {0, 2, 9});
    }

    @Test
    void theLargestAreFirstAndOfEqualOnesTheEarlier() {
        List<Favourites.Favourite> favourites = Favourites.of(layers, 1, 0, images, BatchProgress.UNSEEN);

        assertThat(favourites).extracting(Favourites.Favourite::image).containsExactly(2, 4, 0, 3, 5, 8, 7, 6, 9);
        assertThat(favourites.get(0).value()).isEqualTo(1);
        assertThat(favourites.get(1).value()).isEqualTo(0.4f);
        // nine equal ones: the first, and none of what is 0
        assertThat(Favourites.of(layers, 1, 1, images, BatchProgress.UNSEEN))
                .extracting(Favourites.Favourite::image)
                .containsExactly(0, 1, 2, 4, 6, 8, 10, 3, 5);
    }

    @Test
    void whatThereIsNotIsRefused() {
        for (int[] place : new int[][] {{2, 0}, {-1, 0}, {1, 2}, {0, 2}, {1, -1}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .as("layer %d, unit %d", place[0], place[1])
                    .isThrownBy(() -> Favourites.of(layers, place[0], place[1], images, BatchProgress.UNSEEN));
        }
    }

    @Test
    void theWorkMayBeEnded() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Favourites.of(layers, 1, 0, images, (done, of) -> {
                    throw new CancellationException(done + "/" + of);
                }))
                .withMessage("0/11");
    }
}
