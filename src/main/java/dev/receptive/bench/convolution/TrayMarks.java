package dev.receptive.bench.convolution;

import dev.receptive.bench.Limits;
import dev.receptive.figure.Chip;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Signs;
import dev.receptive.figure.Tray;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Form;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.time.Ease;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;

/** The sum of an output as the tray shows it: a chip for each product, then the bias and the result. */
final class TrayMarks {

    private static final Signs SUM = Signs.of(Form.SUM);
    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final ShownSums sums;
    private final Words words;
    private final Tray tray;

    TrayMarks(
            ConvolutionExperiment experiment, ConvTrace trace, ShownSums sums, ConvolutionLayout layout, Words words) {
        this.sums = sums;
        this.words = words;
        Tray.Terms terms = new Tray.Terms(trace.terms(), longest(experiment, trace), SUM, true);
        this.tray = new Tray(layout.tray(), terms, layout.unit());
    }

    /** Of all factors that may meet, in characters. */
    private static int longest(ConvolutionExperiment experiment, ConvTrace trace) {
        int most = Limits.TYPED;
        boolean pixels = trace.rows().input() > most || trace.columns().input() > most;
        int input = pixels ? 3 : 1; // a grey is at most 255
        for (int row = 0; !pixels && row < experiment.input().height(); row++) {
            for (int column = 0; column < experiment.input().width(); column++) {
                Quantity number = experiment.input().quantity(row, column);
                input = Math.max(input, number.text().length());
            }
        }
        int weight = 1;
        for (int i = 0; i < experiment.kernel().height(); i++) {
            for (int j = 0; j < experiment.kernel().width(); j++) {
                Quantity number = experiment.kernel().quantity(i, j);
                weight = Math.max(weight, number.enclosed().length());
            }
        }
        return input + 1 + weight;
    }

    /** How an output comes about, as it is shown. */
    WeightedSum sum(int cell) {
        return sums.of(cell);
    }

    /** Where the chip of a product stands. */
    Box chip(int index) {
        return tray.chip(index);
    }

    /** Where the result stands before it leaves for its output cell. */
    Box result() {
        return tray.result();
    }

    void frame(Sheet sheet) {
        tray.frame(sheet);
    }

    /** Before anything is computed. */
    void empty(Sheet sheet) {
        tray.hint(sheet, words.say("tray.hint"));
    }

    /** The sum, and whether all products are in it. */
    private static Sentence soFar(Stand stand, WeightedSum sum) {
        int count = stand.terms().size();
        return stand.counted() < count
                ? Sentence.of("tray.sum", stand.shownSum(sum))
                : Sentence.counted("tray.sum.all.", count, stand.shownSum(sum));
    }

    void fill(Sheet sheet, Stand stand, double landing) {
        Place place = stand.place();
        String title = words.say("tray.title", place.row(), place.column());
        WeightedSum sum = sums.of(stand.cell());
        tray.title(sheet, title, words.say(soFar(stand, sum)));
        for (int index = 0; index < stand.terms().size(); index++) {
            tray.term(sheet, index, chip(stand, sum, index));
        }
        if (!tray.isOneRow() && stand.phase() == Phase.PRODUCT) {
            tray.current(sheet, written(stand.term(), sum.lines().get(stand.done() - 1)));
        }
        boolean ends = stand.phase() == Phase.LAND || stand.phase() == Phase.END;
        double added = ends ? Ease.part(stand.progress(), 0, 0.25) : 0;
        tray.bias(sheet, sum.bias().enclosed(), words.say("tray.bias"), added > 0);
        tray.result(sheet, sum.result(), added);
        if (landing > 0) {
            tray.where(sheet, words.say("tray.result", place.row(), place.column()), landing);
        }
    }

    private Chip chip(Stand stand, WeightedSum sum, int index) {
        Product term = stand.terms().get(index);
        WeightedSum.Shown line = sum.lines().get(index);
        boolean current = stand.phase() == Phase.PRODUCT && index == stand.done() - 1;
        boolean counted = index < stand.counted();
        List<Inked> factors = tray.isOneRow() ? factors(term, line, counted) : List.of();
        return new Chip(factors, counted ? line.product().brief() : "", counted, current);
    }

    private static List<Inked> factors(Product term, WeightedSum.Shown line, boolean counted) {
        return List.of(
                new Inked(line.value().text(), counted && !term.padding() ? Ink.INPUT : Ink.MUTED),
                TIMES,
                new Inked(line.factor().enclosed(), counted ? Ink.KERNEL : Ink.MUTED));
    }

    /** The product that is being added, with what it comes to. */
    private static List<Inked> written(Product term, WeightedSum.Shown line) {
        return List.of(
                new Inked(line.value().text(), term.padding() ? Ink.MUTED : Ink.INPUT),
                new Inked(" · ", Ink.MUTED),
                new Inked(line.factor().enclosed(), Ink.KERNEL),
                new Inked(" " + line.product().sign() + " ", Ink.MUTED),
                new Inked(line.product().text(), Ink.FOCUS));
    }
}
