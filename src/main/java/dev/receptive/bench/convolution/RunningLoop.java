package dev.receptive.bench.convolution;

import dev.receptive.bench.Running;
import dev.receptive.nn.Activation;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Numerals;
import java.util.List;
import java.util.Optional;

/** Which line of the code runs, and what its variables are: of the loop that sums, then of what follows the sum. */
record RunningLoop(ConvTrace trace, ShownOutputs outputs) {

    /** The listing whose lines run. */
    static final String LISTING = "correlate";

    /** The listing of what follows the sum. */
    static final String APPLY = "activation";

    /** Nothing before the start. */
    Optional<Running> at(Stand stand) {
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case SLIDE -> Optional.of(new Running(LISTING, "place", variables(stand)));
            case PRODUCT, PARTIAL -> Optional.of(new Running(LISTING, "sum", variables(stand)));
            case LAND, END ->
                Optional.of(trace.activation()
                        .filter(activation -> stand.activated() > 0)
                        .map(activation -> applying(activation, stand))
                        .orElseGet(() -> new Running(LISTING, stand.isBiased() ? "result" : "bias", variables(stand))));
        };
    }

    private Running applying(Activation activation, Stand stand) {
        Place place = stand.place();
        float sum = trace.sum(stand.map(), place.row(), place.column());
        Shape all = trace.output().shape();
        int i = (stand.map() * all.size(2) + place.row()) * all.size(3) + place.column();
        String x = "i = " + i + "  x = " + Numerals.digits(sum);
        if (stand.hasLanded()) {
            float result = trace.result(stand.map(), place.row(), place.column());
            return new Running(APPLY, "store", List.of(x, "output[" + i + "] = " + Numerals.digits(result)));
        }
        double applied = activation.function().applyAsDouble(sum);
        return new Running(APPLY, "apply", List.of(x, "y = " + Numerals.digits(applied)));
    }

    /** The loop's variables and their values, in two lines; the sum begins one, so that no narrow panel cuts it off. */
    private List<String> variables(Stand stand) {
        List<Product> terms = outputs.of(stand.map(), stand.cell()).products();
        String place = "o = " + stand.map() + "  y = " + stand.place().row() + "  x = "
                + stand.place().column();
        float result = trace.sum(stand.map(), stand.place().row(), stand.place().column());
        float sofar = stand.counted() == 0 ? 0 : terms.get(stand.counted() - 1).sum();
        String sum = "sum = " + Numerals.digits(stand.isBiased() ? result : sofar);
        if (stand.phase() != Phase.PRODUCT) {
            return List.of(place, sum);
        }
        Product product = terms.get(stand.done() - 1);
        return List.of(
                place + "  c = " + product.channel() + "  i = " + product.i() + "  j = " + product.j(),
                sum + "  a = " + Numerals.digits(product.input()) + "  row = " + signed(product.row()) + "  col = "
                        + signed(product.column()));
    }

    static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }
}
