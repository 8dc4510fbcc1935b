package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a tensor as lines along one axis.
 *
 * @param axis counted from the outermost
 * @param length of each line
 * @param step from one number of a line to the next
 * @param count how many numbers in all
 */
record Lines(int axis, int length, int step, int count) {

    /**
     * @param dim a negative one counts from the innermost
     * @throws IllegalArgumentException if there is no such axis
     */
    static Lines along(String layer, Shape shape, int dim) {
        if (dim < -shape.rank() || dim >= shape.rank()) {
            throw new IllegalArgumentException(layer + ": input " + shape + " has no axis " + dim);
        }
        int axis = dim < 0 ? shape.rank() + dim : dim;
        int step = 1;
        for (int inner = axis + 1; inner < shape.rank(); inner++) {
            step *= shape.size(inner);
        }
        return new Lines(axis, shape.size(axis), step, shape.count());
    }

    /** The index of the first number of each line. */
    IntStream starts() {
        return IntStream.range(0, count).filter(i -> place(i) == 0);
    }

    /** The indices of a line. */
    IntStream from(int start) {
        return IntStream.range(0, length).map(k -> start + k * step);
    }

    /** Where in its line a number stands. */
    int place(int index) {
        return index / step % length;
    }

    /** {@code log Σ exp} of a line, the largest taken out first so that no exponential overflows. */
    double logSumExp(Tensor input, int start) {
        double largest = from(start).mapToDouble(input::at).max().getAsDouble();
        return largest
                + Math.log(from(start)
                        .mapToDouble(i -> Math.exp(input.at(i) - largest))
                        .sum());
    }

    /** The whole line of a number, as terms. */
    List<Term> terms(Tensor input, int index) {
        return from(index - place(index) * step)
                .mapToObj(i -> Term.of(input, i))
                .toList();
    }

    static double logSumExp(List<Term> terms) {
        double largest = terms.stream().mapToDouble(Term::value).max().getAsDouble();
        return largest
                + Math.log(terms.stream()
                        .mapToDouble(term -> Math.exp(term.value() - largest))
                        .sum());
    }

    /** The lines that a region touches, whole; those of axis 0 run through the batch and stay in their place. */
    Region whole(Region region, Shape shape) {
        if (region.isEmpty()) {
            return Region.NONE;
        }
        Region all = Region.all(shape);
        return new Region(
                axis == 1 ? all.channels() : region.channels(),
                axis == 2 ? all.rows() : region.rows(),
                axis == 3 ? all.columns() : region.columns());
    }
}
