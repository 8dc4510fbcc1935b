package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static double[] column(double... numbers) {
        return numbers;
    }

    private static List<double[]> columns(Random random, int count, int rows) {
        return IntStream.range(0, count)
                .mapToObj(j -> random.doubles(rows, -3, 3).toArray())
                .toList();
    }

    private static double[] residuals(List<double[]> columns, double[] target, double[] coefficients) {
        double[] residuals = new double[target.length];
        for (int n = 0; n < target.length; n++) {
            residuals[n] = -target[n];
            for (int j = 0; j < coefficients.length; j++) {
                residuals[n] += coefficients[j] * columns.get(j)[n];
            }
        }
        return residuals;
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(n -> one[n] * other[n])
                .sum();
    }

    /** By hand: 3b + 3w = 8 and 3b + 5w = 11, so w = 3/2 and b = 7/6. */
    @Test
    void theBestLineThroughThreePoints() {
        double[] found = LeastSquares.solve(List.of(column(1, 1, 1), column(0, 1, 2)), column(1, 3, 4));
        assertThat(found[0]).isCloseTo(7 / 6.0, within(1e-14));
        assertThat(found[1]).isCloseTo(1.5, within(1e-14));
    }

    /** By hand: (1·2 + 2·3 + 2·7) / (1 + 4 + 4). */
    @Test
    void oneColumnIsAProjection() {
        assertThat(LeastSquares.solve(List.of(column(1, 2, -2)), column(2, 3, -7))[0])
                .isCloseTo(22 / 9.0, within(1e-14));
        assertThat(LeastSquares.solve(List.of(), column(2, 3))).isEmpty();
    }

    @Test
    void whatIsLeftIsOrthogonalToEveryColumn() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int rows = 1 + random.nextInt(20);
            List<double[]> columns = columns(random, 1 + random.nextInt(rows), rows);
            double[] target = random.doubles(rows, -3, 3).toArray();
            double[] left = residuals(columns, target, LeastSquares.solve(columns, target));
            columns.forEach(column -> assertThat(dot(column, left)).isCloseTo(0, within(1e-9)));
        }
    }

    @Test
    void aCombinationOfTheColumnsIsFoundAgain() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            List<double[]> columns = columns(random, 5, 12);
            double[] wanted = random.doubles(5, -3, 3).toArray();
            double[] target = residuals(columns, new double[12], wanted);
            assertThat(LeastSquares.solve(columns, target)).containsExactly(wanted, within(1e-9));
        }
    }

    @Test
    void oneMoreColumnIsNeverWorse() {
        Random random = new Random(6);
        for (int i = 0; i < 100; i++) {
            List<double[]> columns = columns(random, 6, 10);
            double[] target = random.doubles(10, -3, 3).toArray();
            double before = dot(target, target);
            for (int count = 1; count <= columns.size(); count++) {
                List<double[]> some = columns.subList(0, count);
                double[] left = residuals(some, target, LeastSquares.solve(some, target));
                assertThat(dot(left, left)).isLessThanOrEqualTo(before + 1e-12);
                before = dot(left, left);
            }
        }
    }

    @Test
    void columnsThatAreCombinationsOfOthersAreRefused() {
        assertThatThrownBy(() -> LeastSquares.solve(List.of(column(1, 2, 3), column(2, 4, 6)), column(1, 1, 1)))
                .hasMessage("least squares: column 1 is a combination of those before it");
        assertThatThrownBy(() -> LeastSquares.solve(List.of(column(0, 0)), column(1, 1)))
                .hasMessageContaining("column 0");
        assertThatThrownBy(() -> LeastSquares.solve(List.of(column(1), column(2)), column(1)))
                .hasMessageContaining("column 1");
    }
}
