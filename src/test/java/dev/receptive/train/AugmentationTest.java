package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that are moved before they are learned from. */
class AugmentationTest {

    private static final long SEED = 9;

    /** Every pixel says where it was: channel, row and column. */
    private static float[] places(Shape image, int count) {
        int size = image.count();
        float[] places = new float[count * size];
        for (int i = 0; i < places.length; i++) {
            places[i] = i % size;
        }
        return places;
    }

    private static float[] moved(int pixels, Shape image, int[] order, int from, int size, long seed, int epoch) {
        float[] images = places(image, size);
        new Augmentation(pixels).apply(images, image, order, from, size, seed, epoch);
        return images;
    }

    /** What stands at each place after a move, as it is said: pixels beyond an edge are those of the edge. */
    private static float[] expected(Shape image, int down, int right) {
        int height = image.size(2);
        int width = image.size(3);
        float[] moved = new float[image.count()];
        for (int i = 0; i < moved.length; i++) {
            int y = Math.max(0, Math.min(height - 1, i / width % height - down));
            int x = Math.max(0, Math.min(width - 1, i % width - right));
            moved[i] = i / (height * width) * height * width + y * width + x;
        }
        return moved;
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 7, 2", "3, 4, 6, 3", "1, 28, 28, 4", "2, 1, 9, 5", "1, 3, 3, 40", "1, 1, 1, 2"})
    void everyImageIsMovedByWholePixelsAndKeepsItsEdge(int channels, int height, int width, int pixels) {
        Shape image = Shape.of(1, channels, height, width);
        int count = 400;
        int[] order = IntStream.range(0, count).toArray();
        float[] images = moved(pixels, image, order, 0, count, SEED, 1);
        Map<String, Integer> moves = new HashMap<>();
        int down = Math.min(pixels, height - 1);
        int right = Math.min(pixels, width - 1);
        for (int n = 0; n < count; n++) {
            float[] one = Arrays.copyOfRange(images, n * image.count(), (n + 1) * image.count());
            List<String> found = new ArrayList<>();
            for (int y = -down; y <= down; y++) {
                for (int x = -right; x <= right; x++) {
                    if (Arrays.equals(one, expected(image, y, x))) {
                        found.add(y + "," + x);
                    }
                }
            }
            assertThat(found).hasSize(1);
            moves.merge(found.get(0), 1, Integer::sum);
        }

        int all = (2 * down + 1) * (2 * right + 1);
        assertThat(moves.size()).isGreaterThan(Math.min(all, 400) / 2).isLessThanOrEqualTo(all);
        if (all == 25 && pixels == 2) {
            assertThat(moves)
                    .hasSize(25)
                    .allSatisfy((move, times) -> assertThat(times).isBetween(4, 34));
        }
    }

    @Test
    void aMoveFollowsFromSeedEpochAndExampleAlone() {
        Shape image = Shape.of(1, 1, 9, 9);
        float[] batch = moved(3, image, new int[] {8, 5, 6, 7}, 1, 3, SEED, 2);

        float[] alone = moved(3, image, new int[] {6}, 0, 1, SEED, 2);

        assertThat(Arrays.copyOfRange(batch, 81, 162)).isEqualTo(alone);
        int[] order = IntStream.range(0, 50).toArray();
        float[] first = moved(3, image, order, 0, 50, SEED, 1);
        assertThat(moved(3, image, order, 0, 50, SEED, 1)).isEqualTo(first);
        assertThat(moved(3, image, order, 0, 50, SEED, 2)).isNotEqualTo(first);
        assertThat(moved(3, image, order, 0, 50, SEED + 1, 1)).isNotEqualTo(first);
    }

    @Test
    void whatIsBehindTheBatchStays() {
        Shape image = Shape.of(1, 1, 5, 5);
        float[] images = places(image, 3);

        new Augmentation(4).apply(images, image, new int[] {1, 2}, 0, 2, SEED, 1);

        assertThat(Arrays.copyOfRange(images, 50, 75)).isEqualTo(places(image, 1));
    }

    @Test
    void noneLeavesThemAsTheyAre() {
        Shape image = Shape.of(1, 1, 5, 5);

        assertThat(moved(0, image, new int[] {1, 2}, 0, 2, SEED, 1)).isEqualTo(places(image, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Augmentation(-1))
                .withMessage("augmentation: a move by up to -1 pixels");
    }

    /** Takes copies of what it is shown. */
    private static final class Onlooker implements Learner {

        private final List<float[]> learned = new ArrayList<>();
        private final List<float[]> tested = new ArrayList<>();
        private final Network network = SmallNetworks.plain(1);

        @Override
        public Outcome step(float[] images, int[] labels, int count) {
            learned.add(images.clone());
            return new Outcome(1, 0);
        }

        @Override
        public Outcome test(float[] images, int[] labels, int count) {
            tested.add(images.clone());
            return new Outcome(1, 0);
        }

        @Override
        public int answer(int image) {
            return 0;
        }

        @Override
        public Moments moments() {
            return Moments.NONE;
        }

        @Override
        public Network network() {
            return network;
        }
    }

    @Test
    void aTrainerMovesWhatIsLearnedFromAndNotWhatIsTested() {
        Bars bars = new Bars(20, 1);
        Onlooker still = new Onlooker();
        Onlooker moving = new Onlooker();
        Course course = new Course(2, 10, SEED, new Augmentation(2));
        new Trainer(still, new DataSet(bars, bars), new Course(2, 10, SEED)).run(new Watcher() {}, () -> false);
        new Trainer(moving, new DataSet(bars, bars), course).run(new Watcher() {}, () -> false);

        assertThat(moving.tested).usingRecursiveComparison().isEqualTo(still.tested);
        for (int batch = 0; batch < 4; batch++) {
            float[] moved = still.learned.get(batch).clone();
            int epoch = 1 + batch / 2;
            course.augmentation()
                    .apply(moved, bars.image(), Shuffle.order(20, SEED, epoch), batch % 2 * 10, 10, SEED, epoch);
            assertThat(moving.learned.get(batch)).isEqualTo(moved).isNotEqualTo(still.learned.get(batch));
        }
    }
}
