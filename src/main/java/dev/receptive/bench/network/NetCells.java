package dev.receptive.bench.network;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The numbers of all layers as far as they have been computed: as cells, or as pixels where these are small. */
final class NetCells {

    private static final double NAME = 12;

    /** A class of less height has its name, its bar and its number in one line. */
    static final double LOW = 44;

    /** From the sides of a class to what stands in it. */
    private static final double INSET = 5;

    private final NetTrace trace;
    private final NetworkLayout layout;
    private final Words words;
    private final double unit;
    private final NetScales scales;

    private final NetMaps maps;

    /** A drawing and what it becomes; nothing where the network sees its input as it is. */
    private final List<NetPad.StepPicture> drawn;

    NetCells(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.unit = layout.unit();
        this.scales = new NetScales(trace);
        this.maps = new NetMaps(trace, layout);
        this.drawn = trace.prepared()
                .map(prepared -> NetPad.steps(trace.experiment().given(), prepared))
                .orElseGet(List::of);
    }

    void draw(Sheet sheet, NetStand stand) {
        pad(sheet);
        for (NetColumn column : layout.columns()) {
            numbers(sheet, column, stand);
            learned(sheet, column, NetSet.of(trace));
        }
        new NetOffMarks(trace, layout).draw(sheet);
    }

    /** What is drawn, and what it becomes. */
    void pad(Sheet sheet) {
        layout.pad().ifPresent(pad -> {
            pad.draw(sheet, drawn, words, unit);
            Box seen = layout.column(trace, -1).maps().get(0).bounds();
            Lettering name = Lettering.of(Face.TEXT, Titles.legible(NAME, unit), Ink.INPUT);
            Point over = new Point(seen.x(), seen.y() - 8 * unit);
            sheet.fitting("drawn:seen", List.of(words.say("network.drawn.seen")), over, name, seen.width());
        });
    }

    /** The numbers of a column, or the bars of its classes. */
    void numbers(Sheet sheet, NetColumn column, NetStand stand) {
        int layer = column.layer();
        if (column.written()) {
            planes(sheet, column, stand);
        } else {
            maps.draw(sheet, column, stand);
        }
        int of = NetLogitBars.are(trace, layer) ? layer - 1 : layer;
        IntPredicate written = NetBars.written(trace, column, index -> stand.has(of, index), unit);
        for (int index = 0; index < column.bars().size(); index++) {
            bar(sheet, new NetBars.ClassShare(layer, index, stand.has(of, index), written.test(index)));
        }
    }

    /** What is learned that stands in a column. */
    void learned(Sheet sheet, NetColumn column, NetSet set) {
        slices(sheet, column, set);
        if (column.hasWeights()) {
            Plane plane = new Plane(
                    NetTensors.WEIGHT,
                    column.layer(),
                    column.weights().rows(),
                    column.weights().columns());
            sheet.add(set.cells("weight:" + column.layer(), column.weights(), plane, unit));
        }
        biases(sheet, column, set);
    }

    private void planes(Sheet sheet, NetColumn column, NetStand stand) {
        int layer = trace.folding().shown(column.layer(), stand.layer());
        IntPredicate known = index -> layer < 0 || stand.has(column.layer(), index);
        IntUnaryOperator from = index -> layer != column.layer() && stand.has(layer, index) ? layer : column.layer();
        for (int map = 0; map < column.maps().size(); map++) {
            NetPlane plane = trace.places().planes(column.layer()).get(map);
            Grid grid = column.maps().get(map);
            int first = plane.first();
            Tint border = layer < 0 ? new Tint(Ink.INPUT, 0.5) : Tint.of(Ink.LINE);
            float scale = scales.of(column.layer(), map);
            sheet.add(GridFigure.outlined(NetMaps.id(plane), grid, scale, border, unit)
                    .draw(NetOffMarks.hatched(
                            content(
                                    grid.columns(),
                                    index -> trace.quantity(from.applyAsInt(first + index), first + index),
                                    index -> known.test(first + index)),
                            grid.columns(),
                            index -> trace.isOff(column.layer(), first + index))));
        }
    }

    static CellContent content(int columns, IntFunction<Quantity> number, IntPredicate known) {
        return new CellContent() {
            @Override
            public float value(int row, int column) {
                return (float) number.apply(row * columns + column).value();
            }

            @Override
            public String text(int row, int column) {
                return number.apply(row * columns + column).text();
            }

            @Override
            public boolean isKnown(int row, int column) {
                return known.test(row * columns + column);
            }
        };
    }

    /** A class, its probability, and that as a bar. */
    private void bar(Sheet sheet, NetBars.ClassShare one) {
        int layer = one.layer();
        int index = one.index();
        boolean known = one.known();
        Box box = layout.column(trace, layer).bars().get(index);
        if (box.height() < LOW * unit) {
            NetBars.low(sheet, trace, one, box, unit);
            return;
        }
        double size = Math.min(Titles.legible(NAME, unit), box.height() * 0.3);
        double inset = INSET * unit;
        double left = box.x() + inset;
        double wide = box.width() - 2 * inset;
        Object label = trace.names().label(index);
        String name = label instanceof Sentence sentence ? words.say(sentence) : label.toString();
        String id = "share:" + index;
        Lettering plain = Lettering.of(Face.TEXT, size, known ? Ink.TEXT : Ink.MUTED);
        sheet.text(id + ":name", name, left, box.y() + box.height() * 0.19, plain, wide);
        Box bar = new Box(left, box.y() + box.height() * 0.37, wide, box.height() * 0.25);
        sheet.rect(id + ":frame", bar, 3 * unit, Tint.NONE, Stroke.of(Ink.LINE, Math.max(0.75, unit)));
        if (known && NetLogitBars.are(trace, layer)) {
            NetLogitBars logits = NetLogitBars.before(trace, layer);
            logits.draw(sheet, id, index, bar, unit);
            String logit = logits.logit(index).text();
            double middle = end(layer, index).centreY();
            sheet.text(id + ":percent", logit, left + wide, middle, NetworkPicture.right(size, Ink.TEXT));
        } else if (known) {
            float value = trace.value(layer, index);
            double share = Float.isFinite(value) ? value : 0;
            Box part = new Box(bar.x(), bar.y(), Math.max(0.5, bar.width() * share), bar.height());
            sheet.rect(
                    id + ":bar", part, Math.min(3 * unit, part.width() / 2), new Tint(Ink.OUTPUT, 0.55), Stroke.NONE);
            Box end = end(layer, index);
            Lettering number = NetworkPicture.right(size, Ink.OUTPUT);
            sheet.text(id + ":percent", NetNames.percent(value), left + wide, end.centreY(), number);
        }
    }

    /** Where the number of a unit ends that flies to it: its cell, or under the bar of its class. */
    Box end(int layer, int index) {
        Box cell = layout.cell(trace, layer, index);
        return layout.column(trace, layer).bars().isEmpty() || cell.height() < LOW * unit
                ? cell
                : new Box(
                        cell.x() + cell.width() * 0.4,
                        cell.bottom() - cell.height() * 0.34,
                        cell.width() * 0.6,
                        cell.height() * 0.34);
    }

    private void slices(Sheet sheet, NetColumn column, NetSet set) {
        int layer = column.layer() + 1;
        int depth = trace.places().planes(column.layer()).size();
        for (int slice = 0; slice < column.slices().size(); slice++) {
            Grid grid = column.slices().get(slice);
            int channel = trace.places().firstSlice(layer) + slice;
            Plane plane = new Plane(NetTensors.KERNEL, channel, grid.rows(), grid.columns());
            if (!column.written()) {
                if (set.isPlain()) {
                    maps.kernel(sheet, channel, grid);
                } else {
                    set.pixels(sheet, "kernel:" + channel, grid, plane, unit);
                }
                continue;
            }
            sheet.add(set.cells("kernel:" + channel, grid, plane, unit));
            if (slice % depth == 0) {
                Lettering name = Lettering.of(Face.TEXT, Titles.legible(NAME, unit), Ink.KERNEL);
                String text = words.say("network.kernel", slice / depth);
                sheet.text("kernel:name:" + channel, text, grid.x(), grid.y() - 9 * unit, name, grid.width());
            }
        }
    }

    private void biases(Sheet sheet, NetColumn column, NetSet set) {
        int layer = column.hasWeights() ? column.layer() : column.layer() + 1;
        for (int out = 0; out < column.biases().size(); out++) {
            Grid grid = column.biases().get(out);
            Spot spot = new Spot(NetTensors.BIAS, layer, 0, out);
            sheet.add(set.lone("bias:" + layer + ":" + out, grid, spot, unit));
            Box box = grid.bounds();
            double size = Titles.legible(NAME, unit);
            String id = "bias:name:" + layer + ":" + out;
            if (!column.hasWeights()) {
                Lettering name = Lettering.of(Face.TEXT, size, Ink.KERNEL).withAnchor(Anchor.END);
                double most = trace.learned().kernelWidth(layer) * box.width();
                sheet.text(id, words.say("sum.bias"), box.x() - 4 * unit, box.centreY(), name, most);
            } else if (out == 0) {
                Lettering name = Lettering.of(Face.TEXT, size, Ink.KERNEL);
                double most = column.head().width();
                sheet.text(id, words.say("sum.bias"), box.x(), box.bottom() + 12 * unit, name, most);
            }
        }
    }
}
