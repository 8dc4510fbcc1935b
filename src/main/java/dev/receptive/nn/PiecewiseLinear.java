package dev.receptive.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A function of one number that is straight but for some bends, in float64. Layers of ReLUs make such functions and no
 * others: {@code f(x) = bias + Σ_k weight[k] · max(0, x − knot[k])} bends at its knots, and {@code f(g(x))} where {@code g}
 * bends and wherever {@code g(x)} is one of the knots. Source: Montúfar et al., On the Number of Linear Regions of Deep
 * Neural Networks, 2014.
 *
 * @param pieces from left to right, each beginning where the one before ends
 */
public record PiecewiseLinear(List<Straight> pieces) {

    /** Slopes that differ by less than this part of the steepest are the same. */
    private static final double SAME = 1e-6;

    /** A piece that is shorter than this part of the whole is none. */
    private static final double SLIVER = 1e-5;

    /**
     * A straight piece.
     *
     * @param from where it begins
     * @param to where it ends
     * @param start its value where it begins
     * @param slope how much it rises on a length of 1
     */
    public record Straight(double from, double to, double start, double slope) {

        double at(double x) {
            return start + slope * (x - from);
        }

        public double end() {
            return at(to);
        }
    }

    public PiecewiseLinear {
        pieces = List.copyOf(pieces);
    }

    /** A number as it is. */
    public static PiecewiseLinear identity(double from, double to) {
        return new PiecewiseLinear(List.of(new Straight(from, to, from, 1)));
    }

    /**
     * What a layer of ReLUs makes of it: it bends wherever it crosses one of their knots.
     *
     * @param knots of the ReLUs
     * @param weights one for each
     */
    public PiecewiseLinear through(List<Double> knots, List<Double> weights, double bias) {
        List<Straight> parts = new ArrayList<>();
        for (Straight piece : pieces) {
            double[] bends = bends(piece, knots);
            for (int i = 0; i + 1 < bends.length; i++) {
                double middle = piece.at((bends[i] + bends[i + 1]) / 2);
                double start = piece.at(bends[i]);
                double value = bias;
                double slope = 0;
                for (int k = 0; k < knots.size(); k++) {
                    value += weights.get(k) * Math.max(0, start - knots.get(k));
                    slope += middle > knots.get(k) ? weights.get(k) : 0;
                }
                parts.add(new Straight(bends[i], bends[i + 1], value, slope * piece.slope()));
            }
        }
        return new PiecewiseLinear(joined(parts));
    }

    /** The ends of a piece, and between them where it crosses knots, ascending. */
    private static double[] bends(Straight piece, List<Double> knots) {
        DoubleStream crossed = piece.slope() == 0
                ? DoubleStream.empty()
                : knots.stream()
                        .mapToDouble(knot -> piece.from() + (knot - piece.start()) / piece.slope())
                        .filter(x -> x > piece.from() && x < piece.to());
        return DoubleStream.concat(DoubleStream.of(piece.from(), piece.to()), crossed)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Neighbours of one slope are one piece, and what lies between two bends that are one but for what float32 rounds of knots
     * and weights is none.
     */
    private static List<Straight> joined(List<Straight> parts) {
        double least = SLIVER * (parts.get(parts.size() - 1).to() - parts.get(0).from());
        double steepest = parts.stream()
                .filter(part -> part.to() - part.from() >= least)
                .mapToDouble(part -> Math.abs(part.slope()))
                .max()
                .orElse(0);
        double span = parts.get(parts.size() - 1).to() - parts.get(0).from();
        double highest =
                parts.stream().mapToDouble(part -> Math.abs(part.start())).max().orElse(0);
        double same = SAME * Math.max(steepest, highest / span); // a flat line has slopes of rounding alone
        List<Straight> joined = new ArrayList<>();
        for (Straight part : parts) {
            Straight last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean sliver = part.to() - part.from() < least;
            if (last != null && (sliver || Math.abs(last.slope() - part.slope()) <= same)) {
                joined.set(joined.size() - 1, new Straight(last.from(), part.to(), last.start(), last.slope()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** How many straight pieces there are: one more than bends. */
    public int count() {
        return pieces.size();
    }

    /** The value at a number between the ends. */
    public double at(double x) {
        for (Straight piece : pieces) {
            if (x <= piece.to()) {
                return piece.at(x);
            }
        }
        return pieces.get(pieces.size() - 1).end();
    }

    /** Where it bends, and its ends. */
    public double[] bends() {
        return DoubleStream.concat(
                        DoubleStream.of(pieces.get(0).from()), pieces.stream().mapToDouble(Straight::to))
                .toArray();
    }
}
