package dev.receptive.bench.convolution;

import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.ShownApplied;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Together;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sum of an output as it grows, what joins it, and what follows it: the bias, the output. */
final class SumMarks {

    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final ConvTrace trace;
    private final Words words;
    private final RunningSum sum;

    /** Whether what follows the sum stands beside it, where there is little room. */
    private final boolean beside;

    private final Slots slots;

    /** Where the words for the sum begin. */
    private final String labels;

    /** How the activation is called, unless there is none. */
    private final Optional<String> activation;

    /**
     * @param labels where the words for the sum begin: {@code sum.label.} or, of two vectors, {@code vectors.label.}
     * @param slots how many channels stand large: the others are one term of the whole sum
     */
    SumMarks(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            RunningSum sum,
            boolean beside,
            Slots slots,
            String labels,
            Words words) {
        this.trace = trace;
        this.words = words;
        this.sum = sum;
        this.beside = beside;
        this.slots = slots;
        this.labels = labels;
        this.activation = experiment.activation().map(after -> after.kind().letters());
    }

    /** Where the output stands before it leaves for its cell. */
    Box output() {
        return activation.isPresent() ? sum.value(1) : sum.number();
    }

    void draw(Sheet sheet, Stand stand, ShownOutput shown) {
        double added = stand.biased();
        ShownResult result = shown.total().result();
        int counted = stand.counted();
        if (stand.isBiased()) {
            sum.label(sheet, words.say(labels + (activation.isPresent() ? "biased" : "result")));
            sum.sum(sheet, result.brief(), activation.isPresent() ? Ink.TEXT : Ink.OUTPUT);
        } else {
            String sofar = shown.isOfChannels() ? "sofar.channels" : "sofar";
            sum.label(sheet, words.say(labels + (counted < trace.terms() ? sofar : "all")));
            sum.sum(sheet, counted == 0 ? "0" : shown.sum(counted).brief(), Ink.TEXT);
        }
        if (stand.ends()) {
            sum.whole(sheet, gathered(stand, shown));
        } else if (stand.phase() == Phase.PARTIAL && counted == trace.terms()) {
            sum.whole(sheet, gathered(stand, shown));
        } else {
            sum.line(sheet, joined(stand, shown));
        }
        sum.row(sheet, 0, bias(stand, shown, added > 0 ? Ink.KERNEL : Ink.MUTED));
        double seen = activation.isPresent() ? stand.activated() : added;
        String value = seen > 0 ? shown.output() : "?";
        sum.row(sheet, 1, RunningSum.Row.of(output(stand, shown), value, Ink.OUTPUT, seen > 0 ? seen : 1));
    }

    /** The bias as it is added to the large number; once that holds it, both numbers that it comes from. */
    private RunningSum.Row bias(Stand stand, ShownOutput shown, Ink ink) {
        Quantity bias = shown.total().bias();
        String alone = bias("sum.bias", stand);
        return stand.isBiased()
                ? RunningSum.Row.added(
                        alone,
                        bias("sum.added", stand),
                        shown.sum(trace.terms()).quantity(),
                        bias,
                        ink)
                : RunningSum.Row.of(alone, bias, ink);
    }

    private String bias(String key, Stand stand) {
        return trace.maps() == 1 ? words.say(key) : words.say(key + ".numbered", Tensors.biasOf(stand.map()));
    }

    /**
     * What the number in the last row is, after {@code =} only where the shown numbers come to exactly that: of an
     * activation, as in {@code output = ReLU(−3)}.
     */
    private String output(Stand stand, ShownOutput shown) {
        if (activation.isPresent() && shown.applied().isPresent()) {
            ShownApplied applied = shown.applied().get();
            String input = stand.isBiased() ? applied.input().text() : "…";
            String sign = stand.isBiased() ? applied.sign() : "=";
            return words.say("sum.output.applied", activation.get(), input, sign);
        }
        Place place = stand.place();
        String sign = shown.total().result().sign();
        return beside ? words.say("sum.output.here", sign) : words.say("sum.output", place.row(), place.column(), sign);
    }

    /** What joins the sum: its equation where that is true as it is written. */
    private static List<Inked> joined(Stand stand, ShownOutput shown) {
        if (stand.phase() != Phase.PRODUCT) {
            return List.of();
        }
        int index = stand.done() - 1;
        WeightedSum.Shown line = shown.line(index);
        List<Inked> parts = new ArrayList<>();
        boolean counted = stand.counted() > index;
        Quantity before = index == 0 ? Quantity.of(0) : shown.sum(index).quantity();
        ShownResult after = shown.sum(index + 1);
        boolean whole = counted && Together.of(before, line.value(), line.factor(), after.quantity());
        if (whole) {
            parts.add(new Inked(before.text() + " ", Ink.MUTED));
        }
        parts.add(new Inked("+ ", Ink.MUTED));
        Ink input = shown.products().get(index).isPaddingZero() ? Ink.MUTED : Ink.INPUT;
        parts.add(new Inked(line.value().enclosed(), input));
        parts.add(TIMES);
        parts.add(new Inked(line.factor().enclosed(), Ink.KERNEL));
        if (whole) {
            parts.add(new Inked(" = " + after.text(), Ink.FOCUS));
        }
        return parts;
    }

    /** The sum of the products and the bias, as the caption says it; nothing of a bias that is none. */
    private static List<Inked> biased(ShownOutput shown) {
        WeightedSum total = shown.total();
        if (total.bias().value() == 0) {
            return List.of();
        }
        String sum =
                total.lines().get(total.lines().size() - 1).sum().quantity().text();
        return List.of(
                new Inked(sum, Ink.TEXT),
                new Inked(" + " + total.bias().enclosed(), Ink.KERNEL),
                new Inked(" " + total.biased().sign() + " " + total.result().text(), Ink.OUTPUT));
    }

    /**
     * The partial sums, as they come to the sum of all products, and in the end with the bias to the output; those that do not
     * stand large are one term. Nothing where the shown numbers do not come to what is shown.
     */
    private List<Inked> gathered(Stand stand, ShownOutput shown) {
        if (!shown.isOfChannels()) {
            return stand.isBiased() ? biased(shown) : List.of();
        }
        int page = slots.page(stand.channel());
        int end = Math.min(page + slots.inputs(), trace.depth());
        List<Quantity> terms = new ArrayList<>();
        if (end - page < trace.depth()) {
            terms.add(shown.others(page, end - page, trace.depth()).quantity());
        }
        for (int c = page; c < end; c++) {
            terms.add(shown.partial(c));
        }
        List<Inked> parts = new ArrayList<>();
        for (Quantity term : terms) {
            parts.add(new Inked(parts.isEmpty() ? term.text() : " + " + term.enclosed(), Ink.TEXT));
        }
        if (stand.ends()) {
            terms.add(shown.total().bias());
            parts.add(new Inked(" + " + shown.total().bias().enclosed(), Ink.KERNEL));
        }
        ShownResult after = stand.ends() ? shown.total().result() : shown.sum(trace.terms());
        Quantity result = after.quantity();
        Ink ink = stand.ends() ? Ink.OUTPUT : Ink.FOCUS;
        Optional<String> sign = Together.sign(terms, result).map(equals -> after.exact() ? equals : "≈");
        sign.ifPresent(
                equals -> parts.add(new Inked(" " + equals + " " + result.text(), ink))); // as the caption says it
        return sign.isPresent() ? parts : List.of();
    }
}
