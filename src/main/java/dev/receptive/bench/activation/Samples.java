package dev.receptive.bench.activation;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Scale;
import dev.receptive.nn.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * The numbers at which curves are drawn: as far as the map reaches, close together around zero, where curves bend, and
 * parted at zero, where a derivative may jump.
 */
final class Samples {

    /** What is drawn at least, on either side of zero: where sigmoids bend. */
    private static final double NEAREST = 6;

    private static final int FINE = 120;
    private static final int BISECTIONS = 60;

    private final double[] left;
    private final double[] right;

    private Samples(double[] left, double[] right) {
        this.left = left;
        this.right = right;
    }

    static Samples of(ActivationTrace trace) {
        double reach = GridFigure.scale(trace.input().values());
        double end = reach <= NEAREST ? NEAREST : Scale.round(reach / 10).doubleValue();
        double most = reach <= NEAREST ? NEAREST : Math.ceil(reach / end - 1e-9) * end;
        double near = Math.min(most, 2 * NEAREST);
        double[] right = DoubleStream.concat(
                        DoubleStream.concat(
                                DoubleStream.of(Double.MIN_NORMAL),
                                DoubleStream.iterate(1, i -> i + 1).limit(FINE).map(i -> near * i / FINE)),
                        DoubleStream.iterate(1, i -> i + 1)
                                .limit(most > near ? FINE : 0)
                                .map(i -> near + (most - near) * i / FINE))
                .toArray();
        double[] left = new double[right.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = i == left.length - 1 ? 0 : -right[right.length - 1 - i];
        }
        return new Samples(left, right);
    }

    /** From the least up to zero. */
    double[] left() {
        return left.clone();
    }

    /** From just above zero to the most. */
    double[] right() {
        return right.clone();
    }

    /** All of them, from left to right. */
    double[] all() {
        double[] all = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, all, left.length, right.length);
        return all;
    }

    Scale x() {
        return new Scale(left[0], right[right.length - 1]);
    }

    /** As far as a function and its derivative reach, and 0 and 1, with a little room. */
    Scale y(Activation function) {
        double[] numbers = all();
        double[] values = DoubleStream.concat(
                        Arrays.stream(numbers).map(function.function()),
                        Arrays.stream(numbers).map(function.derivative()))
                .toArray();
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        return new Scale(Math.min(0, low), Math.max(1, high)).grow(0.07);
    }

    /** The parts of the x axis where a derivative is so small that next to nothing is left of a gradient. */
    List<Scale> vanishing(DoubleUnaryOperator derivative) {
        double[] numbers = all();
        List<Scale> parts = new ArrayList<>();
        double from = Double.NaN;
        for (int i = 0; i < numbers.length; i++) {
            boolean lost = isLost(derivative, numbers[i]);
            if (lost && Double.isNaN(from)) {
                from = i == 0 ? numbers[0] : edge(derivative, numbers[i], numbers[i - 1]);
            } else if (!lost && !Double.isNaN(from)) {
                parts.add(new Scale(from, edge(derivative, numbers[i - 1], numbers[i])));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            parts.add(new Scale(from, numbers[numbers.length - 1]));
        }
        return parts;
    }

    private static boolean isLost(DoubleUnaryOperator derivative, double number) {
        return Math.abs(derivative.applyAsDouble(number)) < ActivationTrace.VANISHES;
    }

    /** Where between a number at which it is lost and one at which it is not. */
    private static double edge(DoubleUnaryOperator derivative, double lost, double kept) {
        double inside = lost;
        double outside = kept;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (inside + outside) / 2;
            if (isLost(derivative, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }
}
