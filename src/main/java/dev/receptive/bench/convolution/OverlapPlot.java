package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A convolution in one dimension as textbooks draw it: the input as bars, the kernel as outlines where it stands, and their
 * products shaded, one after another as they are computed. It stands under the cells of the input, column under column; all
 * bars have one scale.
 */
final class OverlapPlot {

    /** From the box of the equation up to the plot, and from the plot up to the note under the input, in units. */
    private static final double OVER_EQUATION = 10;

    private static final double LEGEND = 26;

    /** A lower plot says nothing, in units. */
    private static final double LEAST = 40;

    private static final double TALLEST = 220;

    private static final double LETTERS = 12;

    /** How wide bars are, in parts of a cell: each can be seen before the one behind it. */
    private static final double INPUT = 0.86;

    private static final double KERNEL = 0.62;
    private static final double PRODUCT = 0.36;

    private final ConvTrace trace;
    private final TravellingKernel travelling;
    private final Grid input;
    private final Box area;
    private final double unit;
    private final Words words;
    private final double highest;
    private final double lowest;

    private OverlapPlot(ConvTrace trace, TravellingKernel travelling, Grid input, Box area, double unit, Words words) {
        this.trace = trace;
        this.travelling = travelling;
        this.input = input;
        this.area = area;
        this.unit = unit;
        this.words = words;
        DoubleSummaryStatistics all = DoubleStream.concat(
                        IntStream.range(0, input.columns()).mapToDouble(this::input),
                        IntStream.range(0, trace.cells())
                                .mapToObj(cell -> trace.terms(0, cell))
                                .flatMap(List::stream)
                                .flatMapToDouble(product -> DoubleStream.of(product.weight(), product.product())))
                .filter(Double::isFinite)
                .summaryStatistics();
        this.highest = Math.max(0, all.getMax());
        this.lowest = Math.min(0, all.getMin());
    }

    /** For one channel and one kernel of one row each, where there is room. */
    static Optional<OverlapPlot> of(
            ConvTrace trace, TravellingKernel travelling, ConvolutionLayout layout, Words words) {
        boolean lone = trace.inputs() == 1 && trace.maps() == 1 && !layout.hasLens();
        boolean flat = trace.rows().padded() == 1 && trace.rows().kernel() == 1;
        if (!lone || !flat) {
            return Optional.empty();
        }
        double unit = layout.unit();
        Grid input = layout.inputs().get(0);
        Box cells = input.bounds();
        double top = cells.bottom() + Titles.NOTE * unit;
        double room = layout.equation().box().y() - (OVER_EQUATION + LEGEND) * unit - top;
        Box area = new Box(cells.x(), top, cells.width(), Math.min(TALLEST * unit, room));
        return room < LEAST * unit
                ? Optional.empty()
                : Optional.of(new OverlapPlot(trace, travelling, input, area, unit, words));
    }

    private float input(int column) {
        return trace.input(0, 0, column - trace.columns().before());
    }

    void draw(Sheet sheet, Stand stand) {
        for (int column = 0; column < input.columns(); column++) {
            boolean padding = trace.isPadding(0, column - trace.columns().before());
            Tint fill = new Tint(Ink.INPUT, padding ? 0.18 : 0.35);
            bar(sheet, "overlap:input:" + column, new Bar(column, input(column), INPUT), fill, Stroke.NONE);
        }
        if (stand.isStarted()) {
            List<Product> products = trace.terms(0, stand.cell());
            kernel(sheet, stand, products);
            products(sheet, stand, products);
        }
        double zero = y(0);
        Stroke line = Stroke.of(Ink.MUTED, Math.max(1, 1.3 * unit));
        sheet.add(new Mark.Line("overlap:zero", area.x(), zero, area.right(), zero, line));
        legend(sheet);
    }

    /** A bar over or under the zero line, unless it is past every float: over which column, how high, how wide in parts of a cell. */
    private record Bar(double column, double value, double wide) {}

    private void bar(Sheet sheet, String id, Bar bar, Tint fill, Stroke stroke) {
        if (bar.value() == 0 || !Double.isFinite(bar.value())) {
            return;
        }
        Box cell = input.cell(0, bar.column());
        double wide = cell.width() * bar.wide();
        double top = y(Math.max(0, bar.value()));
        Box box = new Box(cell.centreX() - wide / 2, top, wide, y(Math.min(0, bar.value())) - top);
        sheet.rect(id, box, 0, fill, stroke);
    }

    private double y(double value) {
        return highest == lowest
                ? area.bottom()
                : area.bottom() - (value - lowest) / (highest - lowest) * area.height();
    }

    /** The weights as they meet the input; the kernel comes to its first place without a way, and slides from there. */
    private void kernel(Sheet sheet, Stand stand, List<Product> products) {
        boolean first = stand.phase() == Phase.SLIDE && stand.cell() == 0;
        double seen = first
                ? Ease.part(
                        stand.progress(),
                        travelling.turns(stand) ? TravellingKernel.TURNED : 0,
                        TravellingKernel.ARRIVED)
                : 1;
        double moved =
                first ? 0 : (travelling.place(stand, 0).x() - there(stand).x()) / input.pitch();
        Stroke stroke = Stroke.of(Ink.KERNEL, Math.max(1.5, 2.5 * unit));
        Sheet inner = new Sheet();
        for (Product product : products) {
            double column = column(product) + moved;
            Bar bar = new Bar(column, product.weight(), KERNEL);
            bar(inner, "overlap:kernel:" + product.j(), bar, new Tint(Ink.KERNEL, 0.1), stroke);
        }
        sheet.group("overlap:kernel", seen, inner);
    }

    private Box there(Stand stand) {
        Axis columns = trace.columns();
        return input.cells(0, stand.place().column() * columns.stride(), 1, columns.span());
    }

    private int column(Product product) {
        return product.column() + trace.columns().before();
    }

    private void products(Sheet sheet, Stand stand, List<Product> products) {
        for (int term = 0; term < stand.counted(); term++) {
            Product product = products.get(term);
            Bar bar = new Bar(column(product), product.product(), PRODUCT);
            bar(sheet, "overlap:product:" + term, bar, new Tint(Ink.FOCUS, 0.75), Stroke.NONE);
        }
    }

    /** What each kind of bar is, under the plot. */
    private void legend(Sheet sheet) {
        double size = Titles.legible(LETTERS, unit);
        double side = size * 0.8;
        double y = area.bottom() + LEGEND / 2 * unit;
        String kernel = trace.isFlipped() ? "overlap.turned" : "overlap.kernel";
        List<String> keys = List.of("overlap.input", kernel, "overlap.products");
        List<Ink> inks = List.of(Ink.INPUT, Ink.KERNEL, Ink.FOCUS);
        double x = area.x();
        for (int i = 0; i < keys.size(); i++) {
            String text = words.say(keys.get(i));
            Box box = new Box(x, y - side / 2, side, side);
            boolean outlined = inks.get(i) == Ink.KERNEL;
            Tint fill = new Tint(inks.get(i), outlined ? 0.1 : inks.get(i) == Ink.INPUT ? 0.35 : 0.75);
            sheet.rect("overlap:key:" + i, box, 0, fill, outlined ? Stroke.of(Ink.KERNEL, 1.5) : Stroke.NONE);
            sheet.text("overlap:name:" + i, text, x + side * 1.5, y, Lettering.of(Face.TEXT, size, inks.get(i)));
            x += side * 1.5 + Titles.width(text) * size / LETTERS + size * 1.5;
        }
    }
}
