package dev.receptive.bench.transposed;

import dev.receptive.bench.LongestProduct;
import dev.receptive.bench.transposed.ShownLandings.ShownPlace;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ProductChip;
import dev.receptive.figure.ProductGrid;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;

/**
 * The arithmetic of a stamp: its products in the shape of the kernel, and the sum in the place where one of them lands; or
 * that of a place, with the products that meet there.
 */
final class StampEquation {

    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final TransposedTrace trace;
    private final ShownLandings landings;
    private final Words words;
    private final PanelText text;
    private final ProductGrid products;
    private final RunningSum sum;
    private final double unit;

    StampEquation(ShownLandings landings, TransposedLayout layout, Words words) {
        this.trace = landings.trace();
        this.landings = landings;
        this.words = words;
        this.unit = layout.unit();
        EquationPlan plan = layout.equation();
        this.text = new PanelText(plan.box(), unit, words);
        TransposedExperiment experiment = trace.experiment();
        int longest = LongestProduct.of(experiment.input(), experiment.kernels().slices());
        this.products = new ProductGrid(
                plan.products(), trace.rows().kernel(), trace.columns().kernel(), longest, unit);
        this.sum = new RunningSum(plan.sum(), plan.beside(), unit);
    }

    /** Where a product of the stamp stands. */
    Box chip(int product) {
        return products.chip(product);
    }

    void frame(Sheet sheet) {
        text.frame(sheet);
    }

    /** Before anything is computed. */
    void invite(Sheet sheet) {
        text.two(sheet, words.say("equation.invite"), words.say("transposed.hint"), Ink.FOCUS);
    }

    /** When all stamps are down: the bias, and then what can be asked. */
    void bias(Sheet sheet, StampStand stand) {
        if (stand.phase() == StampPhase.END) {
            text.two(sheet, words.say("transposed.ask"), words.say("transposed.ask.hint"), Ink.FOCUS);
            return;
        }
        String bias = trace.experiment().biases().quantity(0, stand.map()).enclosed();
        text.two(sheet, words.say("transposed.bias", bias), words.say("transposed.bias.hint"), Ink.KERNEL);
    }

    /** A stamp, as far as it has come. */
    void stamp(Sheet sheet, StampStand stand) {
        String input = trace.inputQuantity(stand.channel(), stand.row(), stand.column())
                .text();
        text.title(sheet, words.say("transposed.stamp", stand.row(), stand.column(), input), Ink.INPUT);
        for (int k = 0; k < trace.area(); k++) {
            Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), k);
            ShownPlace place = landings.of(stand.map(), landing.row(), landing.column());
            boolean current = stand.phase() == StampPhase.PRODUCT && k == stand.begun() - 1;
            products.draw(sheet, k, chip(place.line(landing), k < stand.landed(), current));
        }
        if (stand.begun() > 0) {
            sofar(sheet, stand);
        }
    }

    private static ProductChip chip(WeightedSum.Shown line, boolean counted, boolean current) {
        boolean lit = counted || current;
        List<Inked> factors = List.of(
                new Inked(line.value().text(), lit ? Ink.INPUT : Ink.MUTED),
                TIMES,
                new Inked(line.factor().enclosed(), lit ? Ink.KERNEL : Ink.MUTED));
        return new ProductChip(factors, line.product().sign(), line.product().text(), counted, current);
    }

    /** What stands in the place where the current product lands. */
    private void sofar(Sheet sheet, StampStand stand) {
        Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), stand.begun() - 1);
        ShownPlace place = landings.of(stand.map(), landing.row(), landing.column());
        int index = place.index(landing);
        boolean landed = stand.landed() == stand.begun();
        int count = index + (landed ? 1 : 0);
        sum.label(sheet, label(landing.row(), landing.column(), "transposed.sofar"));
        sum.sum(sheet, SumLine.after(place, count), Ink.TEXT);
        sum.line(sheet, landed ? SumLine.joined(place, index) : List.of());
        rows(sheet, stand.map(), place, count, trace.isCut(landing.row(), landing.column()), false);
    }

    private String label(int row, int column, String key) {
        boolean cut = trace.isCut(row, column);
        return cut
                ? words.say("transposed.cut", signed(row), signed(column))
                : words.say(key, signed(row), signed(column));
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    /** How many stamps have met, and the bias. */
    private void rows(Sheet sheet, int map, ShownPlace place, int count, boolean cut, boolean biased) {
        int all = place.landings().size();
        sum.row(
                sheet,
                0,
                RunningSum.Row.of(
                        words.say("transposed.met"), words.say("transposed.met.of", count, all), Ink.TEXT, 1));
        String value = cut ? "–" : trace.experiment().biases().quantity(0, map).enclosed();
        sum.row(
                sheet,
                1,
                RunningSum.Row.of(
                        words.say(biased ? "transposed.bias.in" : "transposed.bias.later"),
                        value,
                        biased ? Ink.KERNEL : Ink.MUTED,
                        1));
    }

    /** A place of the output that is asked about: what meets there, when all is done. */
    void place(Sheet sheet, Spot spot, int channel) {
        ShownPlace place = landings.of(spot.channel(), spot.row(), spot.column());
        boolean cut = trace.isCut(spot.row(), spot.column());
        boolean others = place.landings().stream().anyMatch(landing -> landing.channel() != channel);
        String title = label(spot.row(), spot.column(), "equation.title");
        text.title(sheet, others ? words.say("transposed.products", title, channel) : title, Ink.OUTPUT);
        for (int k = 0; k < trace.area(); k++) {
            hole(sheet, k);
        }
        for (Landing landing : place.landings()) {
            if (landing.channel() == channel) {
                int k = landing.i() * trace.columns().kernel() + landing.j();
                products.draw(sheet, k, chip(place.line(landing), true, false));
            }
        }
        sum.label(sheet, words.say(cut ? "transposed.lost" : "sum.label.result"));
        sum.sum(sheet, place.sum().result().quantity().text(), cut ? Ink.MUTED : Ink.OUTPUT);
        List<Inked> line = SumLine.gathered(place.sum(), cut);
        sum.whole(sheet, line.isEmpty() && others ? SumLine.channels(place, channel) : line);
        rows(sheet, spot.channel(), place, place.landings().size(), cut, !cut);
    }

    /** Where no product is. */
    private void hole(Sheet sheet, int product) {
        Box box = products.chip(product);
        Stroke dashed = new Stroke(new Tint(Ink.MUTED, 0.4), unit, true);
        sheet.rect("hole:" + product, box, 6 * unit, Tint.NONE, dashed);
    }
}
