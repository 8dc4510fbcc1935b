package dev.receptive.bench.convolution;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.nn.Axis;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, the counts, the running line. */
final class Narration {

    /** The listing whose lines run. */
    static final String LISTING = "correlate";

    /** With more outputs than this, saying how many takes more room than there is. */
    private static final int MOST_COUNTED = 1_000;

    private final ConvTrace trace;

    Narration(ConvTrace trace) {
        this.trace = trace;
    }

    Now now(Stand stand) {
        return new Now(of(stand), counts(stand), running(stand));
    }

    private List<Sentence> counts(Stand stand) {
        boolean started = stand.phase() != Phase.START;
        int cells = trace.cells();
        String outputs = cells < MOST_COUNTED ? "position.output" : "position.output.many";
        return List.of(
                Sentence.of(outputs, started ? stand.cell() + 1 : 0, cells),
                Sentence.of("position.product", started ? stand.done() : 0, trace.terms()));
    }

    private static Optional<Running> running(Stand stand) {
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case SLIDE -> Optional.of(new Running(LISTING, "place", variables(stand)));
            case PRODUCT -> Optional.of(new Running(LISTING, "sum", variables(stand)));
            case LAND, END -> Optional.of(new Running(LISTING, "result", variables(stand)));
        };
    }

    /** The loop's variables and their values, in two lines. */
    private static List<String> variables(Stand stand) {
        String place = "y = " + stand.place().row() + "  x = " + stand.place().column();
        String sum = "sum = " + Numerals.full(stand.sum());
        if (stand.phase() != Phase.PRODUCT) {
            return List.of(place, sum);
        }
        Product product = stand.term();
        return List.of(
                place + "  c = " + product.channel() + "  i = " + product.i() + "  j = " + product.j(),
                "row = " + signed(product.row()) + "  col = " + signed(product.column()) + "  a = "
                        + Numerals.full(product.input()) + "  " + sum);
    }

    Sentence of(Stand stand) {
        return switch (stand.phase()) {
            case START -> Sentence.of("say.start", trace.cells());
            case SLIDE -> slide(stand);
            case PRODUCT -> product(stand);
            case LAND -> land(stand);
            case END -> Sentence.of("say.end", trace.cells(), (long) trace.cells() * trace.terms());
        };
    }

    private Sentence slide(Stand stand) {
        return Sentence.of(
                "say.slide",
                stand.place().row(),
                stand.place().column(),
                reach(trace.rows(), stand.place().row()),
                reach(trace.columns(), stand.place().column()));
    }

    /** First and last input of the window, as in {@code 0–2}; padding lies below 0 and past the end. */
    private static String reach(Axis axis, int output) {
        int first = axis.read(output, 0);
        int last = axis.read(output, axis.kernel() - 1);
        return first == last ? signed(first) : signed(first) + "…" + signed(last);
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    private Sentence product(Stand stand) {
        Product term = stand.term();
        return Sentence.of(
                term.padding() ? "say.product.padding" : "say.product",
                term.input(),
                Numerals.factor(term.weight()),
                term.product(),
                term.sum());
    }

    private Sentence land(Stand stand) {
        float sum = stand.sum();
        float result = trace.result(stand.cell());
        int row = stand.place().row();
        int column = stand.place().column();
        if (trace.bias() == 0) {
            return Sentence.of("say.land", trace.terms(), result, row, column);
        }
        return Sentence.of("say.land.bias", trace.terms(), sum, Numerals.factor(trace.bias()), result, row, column);
    }
}
