package dev.receptive.bench.convolution;

import dev.receptive.figure.Chip;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Sheet.Inked;
import dev.receptive.figure.Signs;
import dev.receptive.figure.Tray;
import dev.receptive.nn.Form;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.time.Ease;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;

/** The sum of an output as the tray shows it: a chip for each product, then the bias and the result. */
final class TrayMarks {

    private static final Signs SUM = Signs.of(Form.SUM);
    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final ConvTrace trace;
    private final Words words;
    private final Tray tray;

    TrayMarks(ConvTrace trace, ConvolutionLayout layout, Words words) {
        this.trace = trace;
        this.words = words;
        Tray.Terms terms = new Tray.Terms(trace.terms(), longest(trace), SUM, true);
        this.tray = new Tray(layout.tray(), terms, layout.unit());
    }

    /** Of all factors that may meet, in characters. */
    private static int longest(ConvTrace trace) {
        int most = ConvolutionExperiment.MAX_TYPED;
        boolean pixels = trace.rows().input() > most || trace.columns().input() > most;
        int input = pixels ? 3 : 1; // a grey is at most 255
        for (int row = 0; !pixels && row < trace.rows().input(); row++) {
            for (int column = 0; column < trace.columns().input(); column++) {
                input = Math.max(input, Numerals.cell(trace.input(row, column)).length());
            }
        }
        int weight = 1;
        for (int index = 0; index < trace.terms(); index++) {
            weight = Math.max(
                    weight, Numerals.factor(trace.layer().weight().at(index)).length());
        }
        return input + 1 + weight;
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

    void fill(Sheet sheet, Stand stand, double landing) {
        Place place = stand.place();
        String title = words.say("tray.title", place.row(), place.column());
        tray.title(sheet, title, words.say("tray.sum", stand.sum()));
        for (int index = 0; index < stand.terms().size(); index++) {
            tray.term(sheet, index, chip(stand, index));
        }
        if (!tray.isOneRow() && stand.phase() == Phase.PRODUCT) {
            tray.current(sheet, written(stand.term()));
        }
        boolean ends = stand.phase() == Phase.LAND || stand.phase() == Phase.END;
        double added = ends ? Ease.part(stand.progress(), 0, 0.25) : 0;
        tray.bias(sheet, "b " + Numerals.factor(trace.bias()), added > 0);
        tray.result(sheet, added > 0 ? Numerals.cell(trace.result(stand.cell())) : "", added);
        if (landing > 0) {
            tray.where(sheet, words.say("tray.result", place.row(), place.column()), landing);
        }
    }

    private Chip chip(Stand stand, int index) {
        Product term = stand.terms().get(index);
        boolean current = stand.phase() == Phase.PRODUCT && index == stand.done() - 1;
        boolean counted = index < stand.counted();
        List<Inked> factors = tray.isOneRow() ? factors(term, counted) : List.of();
        return new Chip(factors, counted ? Numerals.cell(term.product()) : "", counted, current);
    }

    private static List<Inked> factors(Product term, boolean counted) {
        return List.of(
                new Inked(Numerals.cell(term.input()), counted && !term.padding() ? Ink.INPUT : Ink.MUTED),
                TIMES,
                new Inked(Numerals.factor(term.weight()), counted ? Ink.KERNEL : Ink.MUTED));
    }

    /** The product that is being added, with what it comes to. */
    private static List<Inked> written(Product term) {
        return List.of(
                new Inked(Numerals.cell(term.input()), term.padding() ? Ink.MUTED : Ink.INPUT),
                new Inked(" · ", Ink.MUTED),
                new Inked(Numerals.factor(term.weight()), Ink.KERNEL),
                new Inked(" = ", Ink.MUTED),
                new Inked(Numerals.cell(term.product()), Ink.FOCUS));
    }
}
