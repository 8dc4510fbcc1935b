package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.Gathering.Gathered;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Inked;
import dev.receptive.figure.ProductChip;
import dev.receptive.figure.ProductGrid;
import dev.receptive.figure.RunningSum;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.WeightedSum;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;

/** The products of a window in the shape of the kernel, and their sum as it grows; those with padding stay grey. */
final class GatherArithmetic {

    private static final Inked TIMES = new Inked("·", Ink.MUTED);

    private final ProductGrid products;
    private final RunningSum sum;
    private final Made made;
    private final Words words;
    private final double unit;
    private final int area;

    /**
     * What the sum is of.
     *
     * @param read the colour of what is read
     * @param made the colour of what is made of it
     * @param label what the whole sum is called, a key of the words
     */
    record Made(Ink read, Ink made, String label) {}

    /**
     * How far a sum has come.
     *
     * @param slice the number of the slice whose products are shown
     * @param taken how many products of all have been taken
     * @param whole whether the sum is complete
     */
    record GatherCount(int slice, int taken, boolean whole) {}

    /** @param longest characters of the longest equation of a product that can be */
    GatherArithmetic(EquationPlan plan, TransposedTrace trace, int longest, Made made, double unit, Words words) {
        int rows = trace.rows().kernel();
        int columns = trace.columns().kernel();
        this.products = new ProductGrid(plan.products(), rows, columns, longest, unit);
        this.sum = new RunningSum(plan.sum(), plan.beside(), unit);
        this.made = made;
        this.words = words;
        this.unit = unit;
        this.area = rows * columns;
    }

    /** @param line how all of it comes together, in one line; empty where that would be too long, and channels are told */
    void draw(Sheet sheet, ShownGather of, GatherCount counted, List<Inked> line) {
        for (int k = 0; k < area; k++) {
            int index = counted.slice() * area + k;
            products.draw(sheet, k, chip(of, index, index < counted.taken()));
        }
        boolean whole = counted.whole();
        sum.label(sheet, words.say(whole ? made.label() : "sum.label.sofar"));
        int taken = counted.taken();
        String sofar = taken == 0 ? "0" : of.sum().lines().get(taken - 1).sum().brief();
        sum.sum(sheet, whole ? of.sum().result().brief() : sofar, whole ? made.made() : Ink.TEXT);
        if (whole) {
            sum.whole(sheet, line.isEmpty() ? SumLine.channels(of, counted.slice(), area) : line);
        }
    }

    /** What follows the sum. */
    void row(Sheet sheet, int index, String name, String value, Ink ink) {
        sum.row(sheet, index, RunningSum.Row.of(name, value, ink, 1));
    }

    /** The sum goes to its place. */
    void landing(Sheet sheet, String id, ShownGather of, Box to, double progress) {
        Box at = sum.number().towards(to, Ease.part(progress, 0.15, 0.95));
        new FlyingChip(id, of.sum().result().text(), made.made()).draw(sheet, at, Ease.part(progress, 0.05, 0.2), unit);
    }

    private ProductChip chip(ShownGather of, int index, boolean counted) {
        WeightedSum.Shown line = of.sum().lines().get(index);
        Gathered product = of.products().get(index);
        boolean lit = counted && !product.isPadding();
        List<Inked> factors = List.of(
                new Inked(line.value().text(), lit ? made.read() : Ink.MUTED),
                TIMES,
                new Inked(line.factor().enclosed(), lit ? Ink.KERNEL : Ink.MUTED));
        return new ProductChip(factors, line.product().sign(), line.product().text(), counted, false);
    }
}
