package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The windows of an adaptive pooling: as many as the output wants, over the whole plane.
 *
 * @param output how many down and across
 */
record ShareWindow(Extent output) {

    Shares rows(Shape input) {
        return new Shares(input.size(2), output.height());
    }

    Shares columns(Shape input) {
        return new Shares(input.size(3), output.width());
    }

    Shape outputShape(String layer, Shape input) {
        PoolWindow.checkAxes(layer, input);
        return Shape.of(input.size(0), input.size(1), output.height(), output.width());
    }

    /** The row-major indices of the input, in the whole batch, under the window of an output. */
    IntStream inputs(int index, Shape input) {
        int plane = index / output.count() * input.size(2) * input.size(3);
        Range rows = rows(input).of(index / output.width() % output.height());
        Range columns = columns(input).of(index % output.width());
        return rows.indices().flatMap(y -> columns.indices().map(x -> plane + y * input.size(3) + x));
    }

    /** Where a number of the batch stands in its plane. */
    static int place(int index, Shape input) {
        return index % (input.size(2) * input.size(3));
    }

    List<Term> terms(Tensor input, int index) {
        return inputs(index, input.shape())
                .mapToObj(source -> Term.of(input, source))
                .toList();
    }

    Region reads(Region outputs, Shape input) {
        return new Region(
                outputs.channels(),
                rows(input).reads(outputs.rows()),
                columns(input).reads(outputs.columns()));
    }

    Region reaches(Region inputs, Shape input) {
        return new Region(
                inputs.channels(),
                rows(input).reaches(inputs.rows()),
                columns(input).reaches(inputs.columns()));
    }
}
