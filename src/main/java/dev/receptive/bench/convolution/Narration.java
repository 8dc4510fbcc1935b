package dev.receptive.bench.convolution;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Axis;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, the counts, the running line. */
final class Narration {

    /** The listing whose lines run. */
    static final String LISTING = "correlate";

    private final ConvTrace trace;
    private final ShownSums sums;

    Narration(ConvTrace trace, ShownSums sums) {
        this.trace = trace;
        this.sums = sums;
    }

    Now now(Stand stand) {
        return new Now(of(stand), counts(stand), running(stand));
    }

    private List<Sentence> counts(Stand stand) {
        boolean started = stand.phase() != Phase.START;
        return List.of(
                Sentence.of("position.output", started ? stand.cell() + 1 : 0, trace.cells()),
                Sentence.of("position.product", started ? stand.counted() : 0, trace.terms()));
    }

    private static Optional<Running> running(Stand stand) {
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case SLIDE -> Optional.of(new Running(LISTING, "place", variables(stand)));
            case PRODUCT -> Optional.of(new Running(LISTING, "sum", variables(stand)));
            case LAND, END -> Optional.of(new Running(LISTING, "result", variables(stand)));
        };
    }

    /** The loop's variables and their values, in two lines; the sum begins one, so that no narrow panel cuts it off. */
    private static List<String> variables(Stand stand) {
        String place = "y = " + stand.place().row() + "  x = " + stand.place().column();
        String sum = "sum = " + Numerals.digits(stand.sum());
        if (stand.phase() != Phase.PRODUCT) {
            return List.of(place, sum);
        }
        Product product = stand.term();
        return List.of(
                place + "  c = " + product.channel() + "  i = " + product.i() + "  j = " + product.j(),
                sum + "  a = " + Numerals.digits(product.input()) + "  row = " + signed(product.row()) + "  col = "
                        + signed(product.column()));
    }

    Sentence of(Stand stand) {
        return switch (stand.phase()) {
            case START -> Sentence.counted("say.start.", trace.cells());
            case SLIDE -> slide(stand);
            case PRODUCT -> product(stand);
            case LAND -> land(stand);
            case END -> Sentence.counted("say.end.", trace.cells(), multiplications());
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

    /** First and last input of the window; padding lies below 0 and past the end. */
    private static Sentence reach(Axis axis, int output) {
        int first = axis.read(output, 0);
        int last = axis.read(output, axis.kernel() - 1);
        return first == last
                ? Sentence.of("say.reach.one", signed(first))
                : Sentence.of("say.reach", signed(first), signed(last));
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    private Sentence multiplications() {
        return Sentence.counted("count.multiplication.", (long) trace.cells() * trace.terms());
    }

    private Sentence product(Stand stand) {
        WeightedSum shown = sums.of(stand.cell());
        WeightedSum.Shown line = shown.lines().get(stand.done() - 1);
        return Sentence.of(
                "say.product." + sum(stand),
                line.value().text(),
                line.factor().enclosed(),
                line.product().sign(),
                line.product().text(),
                stand.shownSum(shown));
    }

    /** What becomes of the sum. */
    private static String sum(Stand stand) {
        Product term = stand.term();
        if (term.padding()) {
            return "padding";
        }
        float before =
                stand.done() < 2 ? 0 : stand.terms().get(stand.done() - 2).sum();
        if (term.sum() == before) {
            return "stays";
        }
        return stand.counted() < stand.done() ? "coming" : "now";
    }

    private Sentence land(Stand stand) {
        WeightedSum shown = sums.of(stand.cell());
        ShownResult sum = shown.lines().get(trace.terms() - 1).sum();
        ShownResult result = shown.result();
        int row = stand.place().row();
        int column = stand.place().column();
        if (trace.bias() != 0) {
            return Sentence.counted(
                    "say.land.bias.",
                    trace.terms(),
                    sum.said(),
                    sum.quantity().text(),
                    shown.bias().enclosed(),
                    shown.biased().sign(),
                    result.text(),
                    row,
                    column);
        }
        String whole = sum.text().equals(result.text()) ? result.said() : sum.said() + " ≈ " + result.text();
        return Sentence.counted("say.land.", trace.terms(), whole, row, column);
    }
}
