package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ReluFitTest {

    private static final double[] X =
            DoubleStream.iterate(-4, x -> x + 0.5).limit(17).toArray();

    private static List<ReluFit> random(Random random) {
        return ReluFit.oneByOne(X, random.doubles(X.length, -4, 4).toArray(), 8);
    }

    @Test
    void withNoReluItIsTheMean() {
        ReluFit none = ReluFit.at(List.of(), column(0, 1, 2), column(1, 3, 5));
        assertThat(none.bias()).isCloseTo(3, within(1e-14));
        assertThat(none.squaredError()).isCloseTo(8, within(1e-13));
    }

    private static double[] column(double... numbers) {
        return numbers;
    }

    /** By hand: |x| is 4 at the left edge, falls by 1 a step, and from 0 on rises: a change of 2. */
    @Test
    void theAbsoluteValueIsTwoRelus() {
        ReluFit fit = ReluFit.oneByOne(X, Arrays.stream(X).map(Math::abs).toArray(), 2)
                .get(2);
        assertThat(fit.knots()).containsExactly(-4.0, 0.0);
        assertThat(fit.bias()).isCloseTo(4, within(1e-12));
        assertThat(fit.weights().get(0)).isCloseTo(-1, within(1e-12));
        assertThat(fit.weights().get(1)).isCloseTo(2, within(1e-12));
        assertThat(fit.squaredError()).isCloseTo(0, within(1e-24));
    }

    @Test
    void aReluThatIsOfNoUseHasNoWeightAtAll() {
        ReluFit fit = ReluFit.oneByOne(X, Arrays.stream(X).map(Math::abs).toArray(), 1)
                .get(1);
        assertThat(fit.weights()).containsExactly(0.0);
    }

    /** Two ReLUs are |x|; then all points are as good, so that the leftmost is taken. */
    @Test
    void ofPlacesThatAreAsGoodTheLeftmostIsTaken() {
        ReluFit fit = ReluFit.oneByOne(X, Arrays.stream(X).map(Math::abs).toArray(), 8)
                .get(8);
        assertThat(fit.knots()).containsExactly(-4.0, 0.0, -3.5, -3.0, -2.5, -2.0, -1.5, -1.0);
    }

    @Test
    void whereItsKnotsAreItFollowsAnyLineThatBendsThereExactly() {
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            List<Double> knots = List.of(-4.0, -2.5, 0.0, 3.0);
            double[] weights = random.doubles(4, -3, 3).toArray();
            double[] y = Arrays.stream(X)
                    .map(x -> 1
                            + weights[0] * Math.max(0, x + 4)
                            + weights[1] * Math.max(0, x + 2.5)
                            + weights[2] * Math.max(0, x)
                            + weights[3] * Math.max(0, x - 3))
                    .toArray();
            ReluFit fit = ReluFit.at(knots, X, y);
            assertThat(fit.squaredError()).isCloseTo(0, within(1e-20));
            for (int k = 0; k < 4; k++) {
                assertThat(fit.weights().get(k)).isCloseTo(weights[k], within(1e-9));
            }
        }
    }

    @Test
    void oneMoreReluIsNeverWorse() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            List<ReluFit> fits = random(random);
            for (int k = 1; k < fits.size(); k++) {
                assertThat(fits.get(k).squaredError())
                        .isLessThanOrEqualTo(fits.get(k - 1).squaredError() + 1e-12);
                assertThat(fits.get(k).knots().subList(0, k - 1))
                        .isEqualTo(fits.get(k - 1).knots());
            }
        }
    }

    @Test
    void noOtherPlaceForTheNextReluIsBetter() {
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            double[] y = random.doubles(X.length, -4, 4).toArray();
            List<ReluFit> fits = ReluFit.oneByOne(X, y, 6);
            for (int k = 2; k < fits.size(); k++) {
                for (double other : Arrays.copyOfRange(X, 1, X.length - 1)) {
                    List<Double> knots = new ArrayList<>(fits.get(k - 1).knots());
                    if (!knots.contains(other)) {
                        knots.add(other);
                        assertThat(ReluFit.at(knots, X, y).squaredError())
                                .isGreaterThanOrEqualTo(fits.get(k).squaredError());
                    }
                }
            }
        }
    }

    @Test
    void itsNetworkComputesIt() {
        Random random = new Random(5);
        float[] x = new float[X.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) X[i];
        }
        Tensor input = Tensor.of(Shape.of(x.length, 1), x);
        for (ReluFit fit : random(random).subList(1, 9)) {
            Tensor output = fit.network().forward(input, Mode.INFERENCE).output();
            assertThat(output.shape()).isEqualTo(Shape.of(x.length, 1));
            for (int n = 0; n < x.length; n++) {
                double value = fit.bias();
                for (int k = 0; k < fit.count(); k++) {
                    value += fit.weights().get(k)
                            * Math.max(0, X[n] - fit.knots().get(k));
                }
                assertThat((double) output.at(n)).isCloseTo(value, within(1e-4));
            }
        }
    }
}
