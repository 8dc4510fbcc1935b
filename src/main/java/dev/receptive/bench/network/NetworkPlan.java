package dev.receptive.bench.network;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where everything stands: a column for each layer, all in cells of one size. Lengths of the constants are in units. */
final class NetworkPlan {

    private static final double EQUATION = 158;

    /** What the equation grows by at most, where the layers leave room. */
    private static final double MORE = 44;

    /** What the layers come down by at most. */
    private static final double DOWN = 24;

    private static final double TOP = 12;
    private static final double HEAD = 56;
    private static final double OVER_EQUATION = 10;
    private static final double LARGEST = 34;
    private static final double GAP = 13;
    private static final double WIDEST_GAP = 38;
    private static final double BETWEEN_MAPS = 9;
    private static final double UNDER = 24;
    private static final double BARS = 96;
    private static final double BAR = 64;

    /** How large the name of a layer is. */
    static final double NAME = 13;

    /** How large its shape and its parameters are. */
    static final double SHAPE = 11;

    /** Smaller cells are pixels: no number in them could be read. */
    static final double SMALLEST_CELL = 8;

    private static final int MAPS_DOWN = 6;
    private static final int MOST_SLICES = 9;
    private static final int MOST_ROWS = 16;

    private final NetTrace trace;
    private final Words words;
    private final Sketch sketch;
    private final double unit;
    private final Box foot;
    private final double wide;
    private final double tall;

    /** How much larger than the sketch has them letters are that can be read, where there is room for them. */
    private double larger;

    private final double cell;

    private NetworkPlan(NetTrace trace, Words words, double width, double height) {
        this.trace = trace;
        this.words = words;
        this.sketch = new Sketch(width, height);
        this.unit = sketch.unit();
        this.foot = sketch.foot(EQUATION);
        this.wide = foot.width();
        this.tall = sketch.room(foot.y() - (TOP + HEAD + OVER_EQUATION) * unit);
        this.larger = Titles.legible(SHAPE, unit) / (SHAPE * unit);
        this.larger = fits(SMALLEST_CELL) ? larger : 1;
        this.cell = Sketch.largest(LARGEST * unit, this::fits);
    }

    static NetworkLayout layout(NetTrace trace, Words words, double width, double height) {
        return trace.folding().large()
                ? NetMapsPlan.layout(trace, words, width, height)
                : new NetworkPlan(trace, words, width, height).layout();
    }

    private boolean fits(double pitch) {
        double all = GAP * unit * trace.layers();
        double most = 0;
        for (int layer = -1; layer < trace.layers(); layer++) {
            all += width(layer, pitch);
            most = Math.max(most, high(layer, pitch));
        }
        return all <= wide && most <= tall;
    }

    private double width(int layer, double pitch) {
        return Math.max(head(layer), Math.max(own(layer, pitch), slicesWidth(layer, pitch)));
    }

    /** What the name and the shape of a layer take. */
    private double head(int layer) {
        double name = Titles.width(words.say(trace.names().name(layer)));
        double shape = trace.names().shape(layer).length() * Face.MONO_ADVANCE * SHAPE;
        return Math.max(name, shape) * unit * larger;
    }

    private int across(int layer) {
        return (trace.places().planes(layer).size() + MAPS_DOWN - 1) / MAPS_DOWN;
    }

    private int down(int layer) {
        return (trace.places().planes(layer).size() + across(layer) - 1) / across(layer);
    }

    private double mapsWidth(int layer, double pitch) {
        int columns = trace.places().planes(layer).get(0).plane().columns();
        return across(layer) * columns * pitch + (across(layer) - 1) * BETWEEN_MAPS * unit;
    }

    private double mapsHeight(int layer, double pitch) {
        int rows = trace.places().planes(layer).get(0).plane().rows();
        return down(layer) * rows * pitch + (down(layer) - 1) * BETWEEN_MAPS * unit;
    }

    private boolean isBars(int layer) {
        return layer >= 0 && trace.layer(layer) instanceof NetSoftmax;
    }

    /** The convolution after a layer, if its kernels have room under that. */
    private int slicesAfter(int layer) {
        boolean shown = layer + 1 < trace.layers()
                && trace.layer(layer + 1) instanceof NetConv conv
                && conv.kernels().slices().size() <= MOST_SLICES;
        return shown ? layer + 1 : -1;
    }

    private NetConv conv(int layer) {
        if (trace.layer(layer) instanceof NetConv conv) {
            return conv;
        }
        throw new IllegalArgumentException("network: layer " + layer + " is no convolution");
    }

    private double slicesWidth(int layer, double pitch) {
        int next = slicesAfter(layer);
        if (next < 0) {
            return 0;
        }
        NetConv conv = conv(next);
        int count = conv.kernels().count();
        return count * conv.kernels().width() * pitch + (count - 1) * BETWEEN_MAPS * unit;
    }

    private double slicesHeight(int layer, double pitch) {
        int next = slicesAfter(layer);
        if (next < 0) {
            return 0;
        }
        NetConv conv = conv(next);
        int depth = conv.kernels().depth();
        double kernels = depth * conv.kernels().height() * pitch + (depth - 1) * BETWEEN_MAPS / 2 * unit;
        return UNDER * unit + kernels + BETWEEN_MAPS / 2 * unit + pitch;
    }

    private boolean showsWeights(int layer) {
        return layer >= 0
                && trace.layer(layer) instanceof NetDense dense
                && dense.weights().width() <= MOST_ROWS
                && dense.weights().height() <= MOST_SLICES;
    }

    private double weightsWidth(int layer, double pitch) {
        return showsWeights(layer) ? trace.places().units(layer) * pitch + BETWEEN_MAPS * unit : 0;
    }

    private double own(int layer, double pitch) {
        return isBars(layer) ? BARS * unit : mapsWidth(layer, pitch) + weightsWidth(layer, pitch);
    }

    private double high(int layer, double pitch) {
        if (isBars(layer)) {
            return 0; // bars share out what there is
        }
        double weights = showsWeights(layer)
                ? (trace.places().units(layer - 1) + 1) * pitch + (BETWEEN_MAPS / 2 + UNDER) * unit
                : 0;
        return Math.max(weights, mapsHeight(layer, pitch) + slicesHeight(layer, pitch));
    }

    private NetworkLayout layout() {
        double all = 0;
        for (int layer = -1; layer < trace.layers(); layer++) {
            all += width(layer, cell);
        }
        double gap = Math.min(WIDEST_GAP * unit, sketch.room(wide - all) / trace.layers());
        double x = foot.x() + Math.max(0, (wide - all - gap * trace.layers()) / 2);
        double most = 0;
        for (int layer = -1; layer < trace.layers(); layer++) {
            most = Math.max(most, high(layer, cell));
        }
        double spare = Math.max(0, tall - most);
        double more = Math.min(MORE * unit, spare * 0.6);
        double top = TOP * unit + Math.min(DOWN * unit, (spare - more) / 2);
        double y = top + HEAD * unit;
        List<NetColumn> columns = new ArrayList<>();
        for (int layer = -1; layer < trace.layers(); layer++) {
            columns.add(column(layer, x, y));
            x += width(layer, cell) + gap;
        }
        Box equation = sketch.foot(EQUATION + more / unit);
        return new NetworkLayout(unit, columns, Optional.empty(), equation, sketch.captionY());
    }

    private NetColumn column(int layer, double x, double y) {
        Box head = new Box(x, y - HEAD * unit, width(layer, cell), HEAD * unit);
        List<Grid> biases = new ArrayList<>();
        List<Grid> slices = new ArrayList<>();
        Grid weights = grid(x, y, 0, 0);
        if (showsWeights(layer)) {
            int out = trace.places().units(layer);
            int in = trace.places().units(layer - 1);
            weights = grid(x, y, in, out);
            for (int o = 0; o < out; o++) {
                biases.add(grid(x + o * cell, y + in * cell + BETWEEN_MAPS / 2 * unit, 1, 1));
            }
        }
        int next = slicesAfter(layer);
        if (next >= 0) {
            slices(conv(next), x, y + mapsHeight(layer, cell) + UNDER * unit, slices, biases);
        }
        List<Grid> maps = maps(layer, x + weightsWidth(layer, cell), y);
        return new NetColumn(layer, cell >= SMALLEST_CELL, head, maps, bars(layer, x, y), slices, weights, biases);
    }

    private void slices(NetConv conv, double x, double y, List<Grid> slices, List<Grid> biases) {
        int rows = conv.kernels().height();
        int columns = conv.kernels().width();
        double gap = BETWEEN_MAPS * unit;
        for (int o = 0; o < conv.kernels().count(); o++) {
            double left = x + o * (columns * cell + gap);
            double top = y;
            for (int c = 0; c < conv.kernels().depth(); c++) {
                slices.add(grid(left, top, rows, columns));
                top += rows * cell + gap / 2;
            }
            biases.add(grid(left + (columns - 1) * cell, top, 1, 1));
        }
    }

    private List<Grid> maps(int layer, double x, double y) {
        List<Grid> maps = new ArrayList<>();
        List<NetPlane> planes = trace.places().planes(layer);
        for (NetPlane plane : isBars(layer) ? List.<NetPlane>of() : planes) {
            int rows = plane.plane().rows();
            int columns = plane.plane().columns();
            int stack = plane.map() / down(layer);
            double left = x + stack * (columns * cell + BETWEEN_MAPS * unit);
            double top = y + plane.map() % down(layer) * (rows * cell + BETWEEN_MAPS * unit);
            maps.add(grid(left, top, rows, columns));
        }
        return maps;
    }

    private List<Box> bars(int layer, double x, double y) {
        List<Box> bars = new ArrayList<>();
        int count = isBars(layer) ? trace.places().units(layer) : 0;
        double high = count == 0 ? 0 : Math.min(BAR * unit, tall / count);
        for (int unitOf = 0; unitOf < count; unitOf++) {
            bars.add(new Box(x, y + unitOf * high, width(layer, cell), high * 0.9));
        }
        return bars;
    }

    private Grid grid(double x, double y, int rows, int columns) {
        return cell >= SMALLEST_CELL
                ? GridFigure.cells(x, y, cell, rows, columns)
                : new Grid(x, y, cell, 0, rows, columns);
    }
}
