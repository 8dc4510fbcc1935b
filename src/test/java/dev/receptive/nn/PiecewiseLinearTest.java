package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecewiseLinearTest {

    private static final PiecewiseLinear X = PiecewiseLinear.identity(-4, 4);

    /** From −4 to 4 and back, all of the frame. */
    private static PiecewiseLinear tent(PiecewiseLinear of) {
        return of.through(List.of(-4.0, 0.0), List.of(2.0, -4.0), -4);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16"})
    void aTentFoldedAgainHasTwiceAsManyPieces(int layers, int pieces) {
        PiecewiseLinear folded = X;
        for (int layer = 0; layer < layers; layer++) {
            folded = tent(folded);
        }
        assertThat(folded.count()).isEqualTo(pieces);
        double wide = 8.0 / pieces;
        for (int i = 0; i <= pieces; i++) {
            assertThat(folded.bends()[i]).isCloseTo(-4 + i * wide, within(1e-12));
            assertThat(folded.at(-4 + i * wide)).isCloseTo(i % 2 == 0 ? -4 : 4, within(1e-9));
        }
    }

    @Test
    void aReluOfNoWeightBendsNothing() {
        assertThat(X.count()).isEqualTo(1);
        assertThat(X.through(List.of(-4.0, 1.0, 2.0), List.of(1.0, 0.0, 3.0), 0).count())
                .isEqualTo(2);
        assertThat(X.through(List.of(), List.of(), 3).at(1)).isEqualTo(3);
    }

    /** By hand: |x| − 2 crosses 0 at −2 and at 2, and bends at 0, where the ReLU is flat already. */
    @Test
    void aFoldBendsWhereItCrossesAKnotAndNotWhereTheNextIsFlat() {
        PiecewiseLinear folded =
                X.through(List.of(-4.0, 0.0), List.of(-1.0, 2.0), 2).through(List.of(0.0), List.of(1.0), 0);
        assertThat(folded.bends()).containsExactly(-4, -2, 2, 4);
        assertThat(folded.at(0)).isZero();
        assertThat(folded.at(-3)).isEqualTo(1);
        assertThat(folded.at(4)).isEqualTo(2);
    }

    /** Knots and weights are float32, so that bends that are one come out side by side: what lies between them is no piece. */
    @Test
    void whatLiesBetweenTwoRoundedBendsIsNoPiece() {
        List<Double> knots = List.of(-4.0, (double) (1 / 3f), (double) Math.nextUp(1 / 3f));
        assertThat(X.through(knots, List.of(1.0, -3.0, 1.0), 0).count()).isEqualTo(2);
        assertThat(X.through(knots, List.of(1.0, 1e8 + 0.5, -1e8), 0).count())
                .as("slopes that are one but for rounding")
                .isEqualTo(2);
        assertThat(X.through(List.of(-4.0, 1.0), List.of(1.0, 0.01), 0).count()).isEqualTo(2);
    }

    /** At numbers taken anywhere, it is what the layers compute one after another. */
    @Test
    void itIsWhatTheLayersComputeAndNeverHasMorePiecesThanTheyCanMake() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int count = 1 + random.nextInt(6);
            List<Double> knots = random.doubles(count, -4, 4).boxed().toList();
            List<Double> weights = random.doubles(count, -2, 2).boxed().toList();
            double bias = random.nextDouble() * 4 - 2;
            PiecewiseLinear line = X;
            int most = 1;
            for (int layer = 0; layer < 3; layer++) {
                line = line.through(knots, weights, bias);
                most *= count + 1;
                assertThat(line.count()).isBetween(1, most);
                for (double x : random.doubles(20, -4, 4).toArray()) {
                    assertThat(line.at(x)).isCloseTo(computed(x, layer + 1, knots, weights, bias), within(1e-6));
                }
            }
        }
    }

    /** Between two bends that follow each other it is straight, and at each it is not. */
    @Test
    void everyBendIsOne() {
        Random random = new Random(8);
        for (int i = 0; i < 100; i++) {
            List<Double> knots = random.doubles(4, -4, 4).boxed().toList();
            List<Double> weights = random.doubles(4, -2, 2).boxed().toList();
            PiecewiseLinear line = X.through(knots, weights, 1).through(knots, weights, 1);
            double[] slopes = line.pieces().stream()
                    .mapToDouble(PiecewiseLinear.Straight::slope)
                    .toArray();
            for (int piece = 1; piece < slopes.length; piece++) {
                assertThat(slopes[piece]).isNotCloseTo(slopes[piece - 1], within(1e-12));
            }
            double[] ends = DoubleStream.of(line.bends()).toArray();
            assertThat(ends).isSorted().startsWith(-4).endsWith(4);
        }
    }

    private static double computed(double x, int layers, List<Double> knots, List<Double> weights, double bias) {
        double value = x;
        for (int layer = 0; layer < layers; layer++) {
            double sum = bias;
            for (int k = 0; k < knots.size(); k++) {
                sum += weights.get(k) * Math.max(0, value - knots.get(k));
            }
            value = sum;
        }
        return value;
    }
}
