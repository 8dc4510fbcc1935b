package dev.receptive.bench.convolution;

import dev.receptive.bench.Now;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Axis;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, and the counts. */
final class Narration {

    private final ConvTrace trace;
    private final ShownOutputs outputs;
    private final Guesses guesses;
    private final RunningLoop loop;

    /** How the activation is called, unless there is none. */
    private final Optional<String> activation;

    Narration(ConvolutionExperiment experiment, ConvTrace trace, ShownOutputs outputs, Guesses guesses) {
        this.activation = experiment.activation().map(after -> after.kind().letters());
        this.trace = trace;
        this.outputs = outputs;
        this.guesses = guesses;
        this.loop = new RunningLoop(trace, outputs);
    }

    Now now(Stand stand) {
        return now(stand, stand);
    }

    /**
     * @param stand how far the story has come
     * @param seen what is looked at: the same, or an output that is asked about
     */
    Now now(Stand stand, Stand seen) {
        return new Now(of(seen), counts(stand, seen), loop.at(seen));
    }

    private List<Sentence> counts(Stand real, Stand stand) {
        boolean started = stand.isStarted();
        List<Sentence> counts = new ArrayList<>();
        if (trace.maps() > 1) {
            counts.add(which("position.map", started, stand.map(), stand.map(), trace.maps()));
        }
        counts.add(Sentence.of("position.output", started ? stand.cell() + 1 : 0, trace.cells()));
        if (trace.depth() > 1) {
            int seen = trace.firstSeen(stand.map()) + stand.channel();
            counts.add(which("position.channel.in", started, seen, stand.channel(), trace.depth()));
        }
        counts.add(Sentence.of("position.product", started ? stand.counted() : 0, trace.terms()));
        if (guesses.answered(real) > 0) {
            counts.add(Sentence.of("position.guesses", guesses.right(real), guesses.answered(real)));
        }
        return counts;
    }

    /** By the number that it has on the stage, and as which of how many it comes. */
    private static Sentence which(String key, boolean started, int name, int index, int count) {
        return started ? Sentence.of(key, index + 1, count, name) : Sentence.of(key + ".none", 0, count);
    }

    private List<Product> terms(Stand stand) {
        return outputs.of(stand.map(), stand.cell()).products();
    }

    private static float sum(List<Product> terms, int counted) {
        return counted == 0 ? 0 : terms.get(counted - 1).sum();
    }

    Sentence of(Stand stand) {
        return switch (stand.phase()) {
            case START -> start();
            case SLIDE -> slide(stand);
            case PRODUCT -> product(stand);
            case PARTIAL -> partial(stand);
            case LAND -> guessed(stand, land(stand));
            case END -> Sentence.counted("say.end.", (long) trace.maps() * trace.cells(), multiplications());
        };
    }

    /** With what was said before about an output that is computed now. */
    private Sentence guessed(Stand stand, Sentence told) {
        Spot output = stand.output();
        Optional<Numbers> guess = guesses.of(output);
        if (guess.isEmpty()) {
            return told;
        }
        float sum = sum(terms(stand), trace.terms());
        String how = guesses.verdict(output, guess.get(), sum);
        String said = guess.get().quantity(0, 0).text();
        return Sentence.of("say.guess." + how, told, said);
    }

    private Sentence start() {
        long outputs = (long) trace.maps() * trace.cells();
        return trace.inputs() == 1 && trace.maps() == 1
                ? Sentence.counted("say.start.", trace.cells())
                : Sentence.counted(
                        "say.start.channels.",
                        outputs,
                        Sentence.counted("count.channel.", trace.inputs()),
                        Sentence.counted("count.kernel.", trace.maps()),
                        Sentence.counted("count.product.", trace.terms()));
    }

    private Sentence slide(Stand stand) {
        if (trace.isFlipped() && stand.cell() == 0 && stand.progress() < TravellingKernel.TURNED) {
            return Sentence.of("say.turn");
        }
        return Sentence.of(
                trace.maps() > 1 ? "say.slide.map" : "say.slide",
                stand.place().row(),
                stand.place().column(),
                reach(trace.rows(), stand.place().row()),
                reach(trace.columns(), stand.place().column()),
                stand.map());
    }

    /** First and last input of the window; padding lies below 0 and past the end. */
    private static Sentence reach(Axis axis, int output) {
        int first = axis.read(output, 0);
        int last = axis.read(output, axis.kernel() - 1);
        return first == last
                ? Sentence.of("say.reach.one", RunningLoop.signed(first))
                : Sentence.of("say.reach", RunningLoop.signed(first), RunningLoop.signed(last));
    }

    private Sentence multiplications() {
        return Sentence.counted("count.multiplication.", trace.multiplications());
    }

    private Sentence product(Stand stand) {
        ShownOutput shown = outputs.of(stand.map(), stand.cell());
        WeightedSum.Shown line = shown.line(stand.done() - 1);
        Sentence told = Sentence.of(
                "say.product." + becomes(stand),
                line.value().text(),
                line.factor().enclosed(),
                line.product().sign(),
                line.product().text(),
                shown.said(stand.counted()));
        Product term = shown.products().get(stand.done() - 1);
        return term.source()
                .filter(from -> term.padding())
                .map(from -> Sentence.of("say.repeats", told, from.row(), from.column()))
                .orElse(told);
    }

    /** What becomes of the sum; or that it is coming, as long as the product is on its way. */
    private String becomes(Stand stand) {
        List<Product> terms = terms(stand);
        Product term = terms.get(stand.done() - 1);
        boolean coming = stand.counted() < stand.done();
        if (term.isPaddingZero()) {
            return coming ? "padding.coming" : "padding";
        }
        if (coming) {
            return "coming";
        }
        return term.sum() == sum(terms, stand.done() - 1) ? "stays" : "now";
    }

    private Sentence partial(Stand stand) {
        ShownOutput shown = outputs.of(stand.map(), stand.cell());
        String text = shown.partial(stand.channel()).text();
        int first = trace.firstSeen(stand.map());
        return stand.channel() < trace.depth() - 1
                ? Sentence.of("say.partial.next", first + stand.channel(), text, first + stand.channel() + 1)
                : Sentence.of("say.partial.last", first + stand.channel(), text);
    }

    private Sentence land(Stand stand) {
        ShownOutput shown = outputs.of(stand.map(), stand.cell());
        WeightedSum total = shown.total();
        ShownResult sum = total.lines().get(total.lines().size() - 1).sum();
        ShownResult result = total.result();
        String what = shown.isOfChannels() ? "say.land.channels." : "say.land.";
        int count = total.lines().size();
        Sentence output = shown.applied().map(after -> applied(stand, after)).orElseGet(() -> output(stand));
        if (trace.bias(stand.map()) != 0) {
            return Sentence.counted(
                    what + "bias.",
                    count,
                    sum.said(),
                    sum.quantity().text(),
                    total.bias().enclosed(),
                    total.biased().sign(),
                    result.text(),
                    output);
        }
        String sign = sum.exact() && !result.quantity().rounded() ? " = " : " ≈ ";
        String whole = sum.text().equals(result.text()) ? result.said() : sum.said() + sign + result.text();
        return Sentence.counted(what, count, whole, output);
    }

    private Sentence output(Stand stand) {
        Place place = stand.place();
        return trace.maps() > 1
                ? Sentence.of("say.output.map", stand.map(), place.row(), place.column())
                : Sentence.of("say.output", place.row(), place.column());
    }

    /** What goes through the activation, and what comes out. */
    private Sentence applied(Stand stand, ShownApplied after) {
        return Sentence.of(
                "say.applied",
                activation.orElse(""),
                after.input().text(),
                after.sign(),
                after.result().text(),
                output(stand));
    }
}
