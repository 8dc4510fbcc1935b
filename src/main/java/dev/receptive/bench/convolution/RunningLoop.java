package dev.receptive.bench.convolution;

import dev.receptive.bench.Running;
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
                Optional.of(
                        trace.activation().isPresent() && stand.activated() > 0
                                ? applying(stand)
                                : new Running(LISTING, stand.isBiased() ? "result" : "bias", variables(stand)));
        };
    }

    private Running applying(Stand stand) {
        Place place = stand.place();
        String x = "x = " + Numerals.digits(trace.sum(stand.map(), place.row(), place.column()));
        String y = "y = " + Numerals.digits(trace.result(stand.map(), place.row(), place.column()));
        return new Running(APPLY, stand.hasLanded() ? "store" : "apply", List.of(x, y));
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
