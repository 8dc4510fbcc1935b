package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers one after another, what is found out about them while they grow, and that a longer one changes no shorter one. */
class SeriesTest {

    @Test
    void aSeriesKnowsItsOwnNumbersWhateverIsAddedToOthers() {
        Series one = Series.EMPTY.with(1).with(2);
        Series left = one.with(3);
        Series right = one.with(4).with(5);
        Series longer = IntStream.range(0, 1000).boxed().reduce(left, (series, i) -> series.with(i), (a, b) -> b);

        assertThat(one.toArray()).containsExactly(1, 2);
        assertThat(left.toArray()).containsExactly(1, 2, 3);
        assertThat(right.toArray()).containsExactly(1, 2, 4, 5);
        assertThat(longer.length()).isEqualTo(1003);
        assertThat(longer.at(1002)).isEqualTo(999);
        assertThatThrownBy(() -> one.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSmoothedSeriesIsAMeanWhoseWeightsAddToOne() {
        Series smooth = Series.of(4, 4, 1).smoothed(0.5);

        assertThat(smooth.at(1)).isEqualTo(4);
        // weights 1/7, 2/7 and 4/7
        assertThat(smooth.at(2)).isCloseTo((4 + 2 * 4 + 4) / 7f, within(1e-6f));
    }

    @Test
    void whatWasSmoothedStaysWhenMoreComes() {
        Series numbers = Series.of(random(100, 1));
        float[] first = numbers.smoothed(0.9).toArray();
        Series left = numbers.with(50).with(60);
        Series right = numbers.with(-50);

        assertThat(left.smoothed(0.9).at(101)).isCloseTo(smoothed(left.toArray(), 0.9), within(1e-4f));
        assertThat(right.smoothed(0.9).at(100)).isCloseTo(smoothed(right.toArray(), 0.9), within(1e-4f));
        assertThat(left.smoothed(0.5).at(101)).isCloseTo(smoothed(left.toArray(), 0.5), within(1e-4f));
        assertThat(numbers.smoothed(0.9).toArray()).isEqualTo(first);
        assertThat(numbers.smoothed(0.9).length()).isEqualTo(100);
    }

    @Test
    void theLeastAndTheLargestOfAnyPartAreFoundAsBySearching() {
        Random random = new Random(7);
        float[] numbers = random(5000, 3);
        numbers[40] = Float.NaN;
        numbers[300] = Float.POSITIVE_INFINITY;
        numbers[4000] = Float.NEGATIVE_INFINITY;
        Series series = Series.EMPTY;
        for (float number : numbers) {
            series = series.with(number);
            if (random.nextInt(7) == 0) {
                int from = random.nextInt(series.length());
                int to = from + 1 + random.nextInt(series.length() - from);

                assertThat(series.least(from, to)).isEqualTo(best(numbers, from, to, -1));
                assertThat(series.most(from, to)).isEqualTo(best(numbers, from, to, 1));
            }
        }
        Series all = series;
        assertThat(all.most(40, 41)).isEqualTo(40);
        assertThatThrownBy(() -> all.least(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> all.least(3, 5001)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static float[] random(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextInt(1000) / 8f; // with equal ones among them
        }
        return numbers;
    }

    /** The last number of all, smoothed by the definition: a sum over all of them. */
    private static float smoothed(float[] numbers, double factor) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < numbers.length; i++) {
            double weight = Math.pow(factor, numbers.length - 1.0 - i);
            sum += weight * numbers[i];
            weights += weight;
        }
        return (float) (sum / weights);
    }

    private static int best(float[] numbers, int from, int to, int sign) {
        return IntStream.range(from, to)
                .filter(i -> Float.isFinite(numbers[i]))
                .boxed()
                .reduce((one, other) -> sign * numbers[other] > sign * numbers[one] ? other : one)
                .orElse(from);
    }
}
