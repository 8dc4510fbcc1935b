package dev.receptive.bench.convolution;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.WeightedSum;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The sums of a convolution as they are shown: tray, captions and explanations take their numbers from here alone. */
final class ShownSums {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;

    /** The one asked for last: everything on a stage asks for the same. */
    private final AtomicReference<Known> last = new AtomicReference<>();

    private record Known(int cell, WeightedSum sum) {}

    ShownSums(ConvolutionExperiment experiment, ConvTrace trace) {
        this.experiment = experiment;
        this.trace = trace;
    }

    ConvTrace trace() {
        return trace;
    }

    /** How an output comes about. */
    WeightedSum of(int cell) {
        Known known = last.get();
        if (known == null || known.cell() != cell) {
            known = new Known(cell, reckon(cell));
            last.set(known);
        }
        return known.sum();
    }

    private WeightedSum reckon(int cell) {
        List<WeightedSum.Given> products =
                trace.terms(cell).stream().map(this::given).toList();
        return WeightedSum.of(products, bias(), Quantity.of(trace.result(cell)));
    }

    private WeightedSum.Given given(Product product) {
        return new WeightedSum.Given(
                input(product), weight(product.i(), product.j()), product.product(), product.sum());
    }

    Quantity input(Product product) {
        return product.padding()
                ? Quantity.of(product.input())
                : experiment.input().quantity(product.row(), product.column());
    }

    Quantity weight(int i, int j) {
        return experiment.kernel().quantity(i, j);
    }

    Quantity bias() {
        return experiment.biases().quantity(0, 0);
    }
}
