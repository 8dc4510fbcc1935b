package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A line that bends at some knots, as a layer of ReLUs makes it, as close to some points as it comes:
 *
 * <pre>
 * f(x) = bias + Σ_k weight[k] · max(0, x − knot[k])
 * </pre>
 *
 * Bias and weights are those of {@link LeastSquares}.
 *
 * @param knots where the ReLUs begin, in the order in which they were added
 * @param weights one for each
 * @param squaredError {@code Σ_n (f(x[n]) − y[n])²}
 */
public record ReluFit(List<Double> knots, List<Double> weights, double bias, double squaredError) {

    /** A weight so small beside the points is what float64 rounded of none, and so is a squared error beside their squares. */
    private static final double DUST = 1e-12;

    public ReluFit {
        knots = List.copyOf(knots);
        weights = List.copyOf(weights);
    }

    /**
     * The best line that bends at some knots.
     *
     * @param x of the points, ascending
     * @param y of the points
     * @param knots all different, each less than the last x and not less than the first
     */
    public static ReluFit at(List<Double> knots, double[] x, double[] y) {
        List<double[]> columns = new ArrayList<>();
        columns.add(DoubleStream.of(x).map(any -> 1).toArray());
        for (double knot : knots) {
            columns.add(DoubleStream.of(x).map(at -> Math.max(0, at - knot)).toArray());
        }
        double[] found = LeastSquares.solve(columns, y);
        double largest = DoubleStream.of(y).map(Math::abs).max().orElse(0);
        for (int j = 0; j < found.length; j++) {
            found[j] = Math.abs(found[j]) <= DUST * largest ? 0 : found[j];
        }
        double squaredError = 0;
        for (int n = 0; n < x.length; n++) {
            double difference = -y[n];
            for (int j = 0; j < found.length; j++) {
                difference += found[j] * columns.get(j)[n];
            }
            squaredError += difference * difference;
        }
        List<Double> weights = Arrays.stream(found).skip(1).boxed().toList();
        return new ReluFit(knots, weights, found[0], squaredError);
    }

    /**
     * ReLUs added one by one. The first begins at the first point, so that it is a straight line; each further one begins
     * at that point at which it leaves the smallest squared error, with all weights found anew. Source: Friedman,
     * Multivariate Adaptive Regression Splines, 1991, of whose forward pass it is the case of one variable.
     *
     * @param x of the points, ascending
     * @param y of the points
     * @param count how many ReLUs, fewer than there are points
     * @return the fit with none, which is the mean, with one, and so on
     */
    public static List<ReluFit> oneByOne(double[] x, double[] y, int count) {
        List<ReluFit> fits = new ArrayList<>(List.of(at(List.of(), x, y)));
        List<Double> knots = new ArrayList<>();
        double dust = DUST * DoubleStream.of(y).map(at -> at * at).sum();
        // tag::relu-fit[]
        while (knots.size() < count) { // <more>
            double best = x[0];
            double least = Double.POSITIVE_INFINITY;
            for (double k : candidates(x, knots)) { // <try>
                ReluFit fit = at(with(knots, k), x, y); // <error>
                double error = fit.squaredError();
                if (error < least - dust) {
                    least = error;
                    best = k;
                }
            }
            knots.add(best); // <knot>
            fits.add(at(knots, x, y)); // <fit>
        }
        // end::relu-fit[]
        return fits;
    }

    /** Where the next ReLU may begin: at no knot that is there, and not at the last point, past which there is nothing. */
    private static double[] candidates(double[] x, List<Double> knots) {
        return knots.isEmpty()
                ? new double[] {x[0]}
                : Arrays.stream(x, 1, x.length - 1)
                        .filter(knot -> !knots.contains(knot))
                        .toArray();
    }

    private static List<Double> with(List<Double> knots, double knot) {
        List<Double> all = new ArrayList<>(knots);
        all.add(knot);
        return all;
    }

    /** How many ReLUs there are. */
    public int count() {
        return knots.size();
    }

    /** The layers that compute it, in float32: {@code [N, 1]} → {@code [N, 1]}. There must be a ReLU. */
    public Sequential network() {
        float[] ones = new float[count()];
        Arrays.fill(ones, 1);
        return Sequential.of(
                new Linear(Tensor.of(Shape.of(count(), 1), ones), numbers(Shape.of(count()), knots, -1)),
                Activation.RELU,
                new Linear(numbers(Shape.of(1, count()), weights, 1), Tensor.of(Shape.of(1), (float) bias)));
    }

    private static Tensor numbers(Shape shape, List<Double> numbers, int sign) {
        float[] values = new float[numbers.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (sign * numbers.get(k)) + 0f; // no minus zero
        }
        return Tensor.of(shape, values);
    }
}
