package dev.receptive.bench.network;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the maps of a large network stand: a column for each layer, the larger a map the larger its picture, though not as
 * much so. Lengths of the constants are in units.
 */
final class NetMapsPlan {

    private static final double EQUATION = 158;
    private static final double TOP = 8;
    private static final double OVER_EQUATION = 8;
    private static final double GAP = 13;
    private static final double WIDEST_GAP = 34;
    private static final double BETWEEN_MAPS = 7;

    /** Of the picture of the input, beside a map of as many numbers. */
    private static final double OF_INPUT = 2.7;

    /** Of a kernel beside its map. */
    private static final double OF_KERNEL = 0.36;

    /** The side of a picture of what a drawing becomes, and what stands over it and under it. */
    private static final double STEP = 30;

    private static final double OVER_STEP = 8;
    private static final double UNDER_STEP = 34;
    private static final double LEGEND = 36;

    /** Between what is said over a column and over the next. */
    private static final double BESIDE = 8;

    private static final double KERNEL_GAP = 5;

    /** Units of a row that is short enough for their numbers. */
    private static final int FEW = 12;

    private static final double FEW_CELL = 34;
    private static final double ROW_CELL = 13.5;

    /** The part of the stage that rows take together at most: many long ones would leave none to the maps. */
    private static final double OF_ROWS = 0.4;

    private static final double LARGEST = 40;
    private static final int MAPS_DOWN = 8;

    private final NetTrace trace;
    private final NetHeads heads;
    private final Sketch sketch;
    private final double unit;
    private final Box foot;
    private final double y;
    private final double tall;
    private final List<Integer> layers;

    /** From number to number in a row that is folded into columns. */
    private final double rowCell;

    /** The side of a picture of one number; that of four is twice as long. */
    private final double side;

    private NetMapsPlan(NetTrace trace, Words words, double width, double height) {
        this.trace = trace;
        this.heads = new NetHeads(trace, words);
        this.sketch = new Sketch(width, height);
        this.unit = sketch.unit();
        this.foot = sketch.foot(EQUATION);
        this.y = TOP * unit + heads.height(unit);
        this.tall = sketch.room(foot.y() - OVER_EQUATION * unit - y);
        this.layers = trace.folding().columns();
        double most = ROW_CELL * unit;
        this.rowCell = rowsFit(most) ? most : Sketch.largest(most, this::rowsFit);
        this.side = Sketch.largest(LARGEST * unit, this::fits);
    }

    static NetworkLayout layout(NetTrace trace, Words words, double width, double height) {
        return new NetMapsPlan(trace, words, width, height).layout();
    }

    private boolean fits(double one) {
        double all = GAP * unit * (layers.size() - 1);
        for (int layer : layers) {
            all += width(layer, one);
            if (isMaps(layer)) {
                int down = down(layer);
                double high = pitch(layer, one) * rows(layer);
                double over = layer < 0 ? overInput(one) + underInput() : 0;
                if (over + down * high + (down - 1) * BETWEEN_MAPS * unit > tall) {
                    return false;
                }
            }
        }
        return all <= foot.width();
    }

    private boolean rowsFit(double pitch) {
        double all = layers.stream()
                .filter(layer -> !isMaps(layer) && !isBars(layer) && !isFew(layer))
                .mapToDouble(layer -> columns(layer) * Math.min(tall / rows(layer), pitch))
                .sum();
        return all <= OF_ROWS * foot.width();
    }

    private boolean isMaps(int layer) {
        return layer < 0 || trace.pass(layer).output().shape().rank() == 4;
    }

    private boolean isBars(int layer) {
        return layer >= 0 && trace.layer(layer) instanceof NetSoftmax;
    }

    private int rows(int layer) {
        return trace.places().planes(layer).get(0).plane().rows();
    }

    private int columns(int layer) {
        return trace.places().planes(layer).get(0).plane().columns();
    }

    private int maps(int layer) {
        return trace.places().planes(layer).size();
    }

    private int across(int layer) {
        return (maps(layer) + MAPS_DOWN - 1) / MAPS_DOWN;
    }

    private int down(int layer) {
        return (maps(layer) + across(layer) - 1) / across(layer);
    }

    private boolean isFew(int layer) {
        return !isMaps(layer) && rows(layer) <= FEW;
    }

    /** From number to number. */
    private double pitch(int layer, double one) {
        if (!isMaps(layer)) {
            return Math.min(tall / rows(layer), isFew(layer) ? FEW_CELL * unit : rowCell);
        }
        double longest = Math.max(rows(layer), columns(layer));
        return one * Math.sqrt(longest) * (layer < 0 ? OF_INPUT : 1) / longest;
    }

    private double width(int layer, double one) {
        if (isBars(layer)) {
            return NetBars.width(trace, unit);
        }
        double maps = across(layer) * columns(layer) * pitch(layer, one) + (across(layer) - 1) * BETWEEN_MAPS * unit;
        return Math.max(heads.width(layer) * unit, kernelWidth(layer, one) + maps);
    }

    /** Of a convolution of one map its kernels stand beside theirs. */
    private boolean showsKernels(int layer) {
        return layer >= 0
                && trace.folding().isHome(layer - 1)
                && trace.layer(layer) instanceof NetConv conv
                && conv.kernels().depth() == 1
                && across(layer) == 1;
    }

    private double kernelPitch(int layer, double one) {
        return trace.layer(layer) instanceof NetConv conv
                ? OF_KERNEL * pitch(layer, one) * rows(layer) / conv.kernels().height()
                : 0;
    }

    private double kernelWidth(int layer, double one) {
        return showsKernels(layer) && trace.layer(layer) instanceof NetConv conv
                ? conv.kernels().width() * kernelPitch(layer, one) + KERNEL_GAP * unit
                : 0;
    }

    private NetworkLayout layout() {
        double all = layers.stream().mapToDouble(layer -> width(layer, side)).sum();
        int gaps = layers.size() - 1;
        double gap = Math.min(WIDEST_GAP * unit, sketch.room(foot.width() - all) / gaps);
        double x = foot.x() + Math.max(0, (foot.width() - all - gap * gaps) / 2);
        List<NetColumn> columns = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (int layer : layers) {
            lefts.add(x);
            x += width(layer, side) + gap;
        }
        for (int i = 0; i < layers.size(); i++) {
            List<Grid> slices = i + 1 < layers.size() ? kernels(layers.get(i + 1), lefts.get(i + 1)) : List.of();
            double end = i + 1 < layers.size() ? lefts.get(i + 1) - BESIDE * unit : foot.right();
            columns.add(column(layers.get(i), lefts.get(i), end, slices));
        }
        return new NetworkLayout(unit, columns, pad(lefts.get(0)), foot, sketch.captionY());
    }

    private NetColumn column(int layer, double x, double end, List<Grid> slices) {
        double wide = Math.max(width(layer, side), end - x);
        Box head = new Box(x, TOP * unit, wide, heads.height(unit));
        Grid none = new Grid(x, y, 1, 0, 0, 0);
        List<Grid> maps = isBars(layer) ? List.of() : maps(layer, x + kernelWidth(layer, side));
        return new NetColumn(layer, isFew(layer), head, maps, bars(layer, x), slices, none, List.of());
    }

    /** A slot of the whole height for each map of a stack. */
    private List<Grid> maps(int layer, double x) {
        List<Grid> maps = new ArrayList<>();
        double pitch = pitch(layer, side);
        double high = pitch * rows(layer);
        for (int map = 0; map < maps(layer); map++) {
            int stack = map / down(layer);
            double left = x + stack * (columns(layer) * pitch + BETWEEN_MAPS * unit);
            double top = slot(layer, map % down(layer), high);
            maps.add(
                    isFew(layer)
                            ? GridFigure.cells(left, top, pitch, rows(layer), columns(layer))
                            : new Grid(left, top, pitch, 0, rows(layer), columns(layer)));
        }
        return maps;
    }

    /** Where something begins that stands in the middle of its slot; the input stands at the top. */
    private double slot(int layer, int index, double high) {
        double slot = tall / down(layer);
        return layer < 0
                ? y + overInput(side) + index * (high + BETWEEN_MAPS * unit)
                : y + index * slot + (slot - high) / 2;
    }

    /** Over the picture that the network sees, as large as that; between them what the drawing becomes. */
    private Optional<NetPad> pad(double x) {
        return trace.prepared().map(steps -> {
            int rows = steps.drawn().shape().size(0);
            int columns = steps.drawn().shape().size(1);
            double large = pitch(-1, side) * rows(-1);
            double pixel = large / Math.max(rows, columns);
            double small = STEP * unit;
            double top = y + large + OVER_STEP * unit;
            return new NetPad(new Grid(x, y, pixel, 0, rows, columns), new Box(x, top, large, small));
        });
    }

    /** What stands over the picture that the network sees. */
    private double overInput(double one) {
        return trace.prepared().isPresent() ? pitch(-1, one) * rows(-1) + (OVER_STEP + STEP + UNDER_STEP) * unit : 0;
    }

    /** Under the picture that the network sees: colours that say which ink speaks for which class are explained there. */
    private double underInput() {
        return trace.prepared().isPresent() && NetWhy.classes(trace.experiment().layers()) > 0 ? LEGEND * unit : 0;
    }

    private List<Grid> kernels(int layer, double x) {
        List<Grid> kernels = new ArrayList<>();
        if (showsKernels(layer) && trace.layer(layer) instanceof NetConv conv) {
            double pitch = kernelPitch(layer, side);
            int rows = conv.kernels().height();
            for (int map = 0; map < maps(layer); map++) {
                double top = slot(layer, map, pitch * rows);
                kernels.add(new Grid(x, top, pitch, 0, rows, conv.kernels().width()));
            }
        }
        return kernels;
    }

    /** Beside the row of what goes in, if that is as high. */
    private List<Box> bars(int layer, double x) {
        List<Box> bars = new ArrayList<>();
        int count = isBars(layer) ? trace.places().units(layer) : 0;
        double high = count == 0 ? 0 : Math.min(tall / count, FEW_CELL * unit);
        double top = y + (tall - high * count) / 2;
        for (int index = 0; index < count; index++) {
            bars.add(new Box(x, top + index * high, width(layer, side), high * 0.94));
        }
        return bars;
    }
}
