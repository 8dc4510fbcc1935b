package dev.receptive.bench.convolution;

import dev.receptive.bench.LongestProduct;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ProductChip;
import dev.receptive.figure.ProductGrid;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;

/** The arithmetic of an output: the products of a channel in the kernel's shape, and the sum of all as it grows. */
final class EquationMarks {

    private static final double TITLE = 14;

    private static final double ASIDE = 13;

    /** The middle of the title, from the top of the box. */
    private static final double HEAD = 19;

    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final ConvTrace trace;
    private final Words words;
    private final Box box;
    private final double unit;
    private final ProductGrid products;
    private final RunningSum sum;

    private final SumMarks total;
    private final String invite;

    EquationMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout, Words words) {
        this.trace = trace;
        this.words = words;
        this.invite = experiment.aids().has(Aid.HIDE) ? "equation.invite.guess" : "equation.invite";
        this.unit = layout.unit();
        EquationPlan equation = layout.equation();
        this.box = equation.box();
        int longest = LongestProduct.of(experiment.input(), experiment.kernels().slices());
        this.products = new ProductGrid(
                equation.products(), trace.rows().kernel(), trace.columns().kernel(), longest, unit);
        this.sum = new RunningSum(equation.sum(), equation.beside(), unit);
        this.total = new SumMarks(experiment, trace, sum, equation.beside(), layout.slots(), "sum.label.", words);
    }

    /** Where a product of the channel that is being taken stands. */
    Box chip(int product) {
        return products.chip(product % trace.area());
    }

    /** Where all products of a channel stand. */
    Box chips() {
        return products.bounds(trace.area());
    }

    /** Where the sum stands. */
    Box sum() {
        return sum.number();
    }

    /** Where the output stands before it leaves for its cell. */
    Box output() {
        return total.output();
    }

    void frame(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    /** Before anything is computed. */
    void empty(Sheet sheet) {
        Invitation.draw(sheet, box, words, invite, unit);
    }

    void fill(Sheet sheet, Stand stand, ShownOutput shown) {
        title(sheet, stand, shown);
        int first = stand.channel() * trace.area();
        for (int index = first; index < first + trace.area(); index++) {
            products.draw(sheet, index - first, chip(stand, shown, index));
        }
        total.draw(sheet, stand, shown);
    }

    private void title(Sheet sheet, Stand stand, ShownOutput shown) {
        Place place = stand.place();
        String title = trace.maps() == 1
                ? words.say("equation.title", place.row(), place.column())
                : words.say("equation.title.map", stand.map(), place.row(), place.column());
        double left = box.x() + EquationPlan.INSET * unit;
        double right = box.right() - EquationPlan.INSET * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.OUTPUT);
        sheet.text("equation:title", title, left, box.y() + HEAD * unit, bold, box.width() * 0.5);
        if (shown.isOfChannels()) {
            int channel = trace.firstSeen(stand.map()) + stand.channel();
            List<String> asides = List.of(
                    words.say(Sentence.counted("equation.channel.", trace.area(), channel)),
                    words.say("title.channel.in", channel));
            Lettering of = Lettering.of(Face.TEXT, Titles.legible(ASIDE, unit), Ink.INPUT)
                    .withAnchor(Anchor.END);
            Point at = new Point(right, box.y() + HEAD * unit);
            sheet.fitting("equation:aside", asides, at, of, box.width() * 0.46);
        }
    }

    private ProductChip chip(Stand stand, ShownOutput shown, int index) {
        Product term = shown.products().get(index);
        WeightedSum.Shown line = shown.line(index);
        boolean current = stand.phase() == Phase.PRODUCT && index == stand.done() - 1;
        boolean counted = index < stand.counted();
        boolean lit = counted || current;
        List<Inked> factors = List.of(
                new Inked(line.value().text(), lit && !term.isPaddingZero() ? Ink.INPUT : Ink.MUTED),
                TIMES,
                new Inked(line.factor().enclosed(), lit ? Ink.KERNEL : Ink.MUTED));
        return new ProductChip(factors, line.product().sign(), line.product().text(), counted, current);
    }
}
