package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.Gathering.Gathered;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.WeightedSum;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The numbers of an ordinary convolution as they are shown. */
final class ShownGathers {

    private final Gathering trace;

    /** The one asked for last: everything on a stage asks for the same. */
    private final AtomicReference<ShownGather> last = new AtomicReference<>();

    /**
     * @param products in the order of the loop
     * @param sum them one by one, and the bias
     */
    record ShownGather(int map, int row, int column, List<Gathered> products, WeightedSum sum) {}

    ShownGathers(Gathering trace) {
        this.trace = trace;
    }

    ShownGather of(int map, int row, int column) {
        ShownGather known = last.get();
        if (known == null || known.map() != map || known.row() != row || known.column() != column) {
            known = once(map, row, column);
            last.set(known);
        }
        return known;
    }

    private ShownGather once(int map, int row, int column) {
        List<Gathered> products = trace.gathered(map, row, column);
        List<WeightedSum.Given> given = new ArrayList<>();
        float sum = 0;
        for (Gathered product : products) {
            sum += product.product();
            given.add(new WeightedSum.Given(product.value(), product.factor(), product.product(), sum));
        }
        WeightedSum whole = WeightedSum.of(given, trace.bias(map), Quantity.of(trace.output(map, row, column)));
        return new ShownGather(map, row, column, products, whole);
    }
}
