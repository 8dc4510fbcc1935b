package dev.receptive.nn;

import java.util.List;

/**
 * The linear combination of some columns that comes closest to a target:
 *
 * <pre>
 * coefficients = argmin_w Σ_n (Σ_j w[j] · column_j[n] − target[n])²
 * </pre>
 *
 * At the smallest sum the residuals are orthogonal to every column. Found in float64 by Householder reflections, which
 * turn the columns into a triangle R and the target into Qᵀ·target, so that R·w = Qᵀ·target. Source: Golub and Van Loan,
 * Matrix Computations, 4th edition, algorithms 5.2.1 and 5.3.2; NumPy, {@code numpy.linalg.lstsq}.
 */
public final class LeastSquares {

    /** A column of which less than this part is left beside the others is a combination of them. */
    private static final double DEPENDENT = 1e-10;

    private LeastSquares() {}

    /**
     * A coefficient for each column.
     *
     * @param columns as long as the target each, none a combination of others
     * @throws IllegalArgumentException if one is, or there are more columns than numbers in the target
     */
    public static double[] solve(List<double[]> columns, double[] target) {
        double[][] left = columns.stream().map(double[]::clone).toArray(double[][]::new);
        double[] right = target.clone();
        double[] diagonal = new double[left.length];
        for (int j = 0; j < left.length; j++) {
            double whole = norm(columns.get(j), 0);
            double norm = j < right.length ? norm(left[j], j) : 0;
            if (!(norm > DEPENDENT * whole)) {
                throw new IllegalArgumentException(
                        "least squares: column " + j + " is a combination of those before it");
            }
            diagonal[j] = left[j][j] > 0 ? -norm : norm;
            left[j][j] -= diagonal[j]; // from here on, from row j down, the column is the mirror's normal
            for (int other = j + 1; other < left.length; other++) {
                reflect(left[other], left[j], j);
            }
            reflect(right, left[j], j);
        }
        return backwards(left, diagonal, right);
    }

    /** {@code v − 2·n·(n·v)/(n·n)}, from a row down. */
    private static void reflect(double[] vector, double[] normal, int from) {
        double along = 0;
        double square = 0;
        for (int n = from; n < vector.length; n++) {
            along += normal[n] * vector[n];
            square += normal[n] * normal[n];
        }
        for (int n = from; n < vector.length; n++) {
            vector[n] -= 2 * along / square * normal[n];
        }
    }

    /** The triangle, solved from its last row up. */
    private static double[] backwards(double[][] left, double[] diagonal, double[] right) {
        double[] coefficients = new double[left.length];
        for (int j = left.length - 1; j >= 0; j--) {
            double rest = right[j];
            for (int other = j + 1; other < left.length; other++) {
                rest -= left[other][j] * coefficients[other];
            }
            coefficients[j] = rest / diagonal[j];
        }
        return coefficients;
    }

    private static double norm(double[] vector, int from) {
        double square = 0;
        for (int n = from; n < vector.length; n++) {
            square += vector[n] * vector[n];
        }
        return Math.sqrt(square);
    }
}
