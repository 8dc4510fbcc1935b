package dev.receptive.bench.convolution;

import dev.receptive.bench.convolution.ConvolutionLayout.Folds;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.FoldedChannels;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Several channels: at the left a row for each, with its slice of the input, its slice of the kernel and its partial sum; at
 * the right the outputs, and the arithmetic under them. Lengths are in units.
 */
final class ColumnsPlan {

    private static final double MARGIN = 22;
    private static final double RIGHT = 376;

    /** As wide as the outputs and the arithmetic become where the channels leave room. */
    private static final double WIDEST_RIGHT = 620;

    private static final double BETWEEN = 18;

    /** The most channels that stand large under each other. */
    static final int MOST_SLOTS = 4;

    /** Above a slot: which channel it is. */
    static final double LABEL = 18;

    static final double ROW_GAP = 10;
    private static final double LARGEST_CELL = 40;

    /** A cell that holds a number which can be read. */
    static final double READABLE = 17;

    private static final double READABLE_PIXELS = 14;

    /** The least width of a column with a name over it. */
    static final double NAMED = 80;

    private static final double WEIGHT = 28;

    /** The least height of a slot with a picture. */
    private static final double PICTURE = 80;

    static final double INNER = 16;

    /** What a gap between columns gains where there is room. */
    private static final double WIDEST_GAP = 40;

    private static final double PARTIAL = 84;
    private static final double PARTIAL_HIGH = 46;

    /** The row of the bias, under the slots. */
    private static final double BIAS = 40;

    private static final double BIAS_CELL = 32;
    private static final double EQUATION = 286;

    /** A cell in which there is no room for a number. */
    private static final double UNREADABLE = 12;

    /** What the scale under an output takes over the name of a lens. */
    private static final double LEGEND = 16;

    private final ConvTrace trace;
    private final Sketch sketch;
    private final boolean picture;
    private final double unit;
    private final Axis rows;
    private final Axis columns;
    private final double top;
    private final double bottom;

    /** Where the outputs begin at the latest. */
    private final double most;

    private final Rows chosen;
    private final Box equation;

    /**
     * How the rows of channels are divided.
     *
     * @param slots how many there are
     * @param tall height of a slot without its label
     * @param pitch of the input's cells
     * @param weight pitch of the kernel's
     * @param folded the small grids at their left
     */
    private record Rows(int slots, double tall, double pitch, double weight, FoldedChannels folded) {}

    ColumnsPlan(ConvTrace trace, boolean picture, Sketch sketch) {
        this.trace = trace;
        this.picture = picture;
        this.sketch = sketch;
        this.unit = sketch.unit();
        this.rows = trace.rows();
        this.columns = trace.columns();
        this.top = sketch.top();
        Box foot = sketch.foot(EQUATION);
        double right = Math.min(RIGHT * unit, sketch.width() * 0.5);
        double end = sketch.width() - MARGIN * unit;
        this.most = end - right;
        this.bottom = foot.bottom();
        this.chosen = choose();
        double left = Math.max(end - Math.max(right, WIDEST_RIGHT * unit), Math.min(most, leftmost()));
        this.equation = new Box(left, foot.y(), end - left, foot.height());
    }

    /** Where the outputs can begin at the left: after the channels, with wide gaps between their columns. */
    private double leftmost() {
        double inputWide = Math.max(NAMED * unit, chosen.pitch * columns.padded());
        double kernelWide = Math.max(named(), chosen.weight * columns.kernel());
        double partialWide = trace.depth() > 1 ? (PARTIAL + INNER) * unit : 0;
        double gaps = (BETWEEN + INNER + 2 * WIDEST_GAP) * unit;
        return MARGIN * unit + chosen.folded.width() + inputWide + kernelWide + partialWide + gaps;
    }

    /** As many slots as leave numbers to be read, and no more than the pages of channels need. */
    private Rows choose() {
        for (int slots = Math.min(MOST_SLOTS, trace.depth()); slots > 1; slots--) {
            int pages = upwards(trace.depth(), slots);
            Rows rowsOf = rows(slots);
            boolean large = picture ? rowsOf.tall >= PICTURE * unit : rowsOf.pitch >= readable();
            if (large && slots == upwards(trace.depth(), pages)) {
                return rowsOf;
            }
        }
        int most = Math.min(trace.depth(), picture ? 1 : 2);
        Rows two = rows(most);
        Rows one = rows(1);
        return two.pitch >= one.pitch * 0.999 ? two : one;
    }

    private static int upwards(int many, int each) {
        return (many + each - 1) / each;
    }

    /** A cell's side on the stage with which its number can be read, however small the stage is. */
    private double readable() {
        return Math.max(READABLE * unit, READABLE_PIXELS);
    }

    private Rows rows(int slots) {
        int small = trace.inputs() > slots ? trace.inputs() : 1;
        double room = sketch.room(bottom - top);
        FoldedChannels folded = trace.depth() > 1
                ? FoldedChannels.told(small, top, room, unit)
                : new FoldedChannels(small, top, room, unit);
        double high = sketch.room(bottom - top - BIAS * unit) / slots - (LABEL + ROW_GAP) * unit;
        double tall = sketch.room(high);
        double wide = sketch.room(most
                - (MARGIN + BETWEEN + INNER) * unit
                - folded.width()
                - (trace.depth() > 1 ? (PARTIAL + INNER) * unit : 0));
        if (picture) {
            double weight = Math.min(Math.min(WEIGHT * unit, 96 * unit / columns.kernel()), tall / rows.kernel());
            double left = sketch.room(wide - weight * columns.kernel());
            double pitch = Math.min(16 * unit, Math.min(left / columns.padded(), tall / rows.padded()));
            return new Rows(slots, tall, pitch > 2 ? Math.floor(pitch) : pitch, weight, folded);
        }
        double fits = Math.min(LARGEST_CELL * unit, tall / Math.max(rows.padded(), rows.kernel()));
        double pitch = Math.min(fits, wide / (columns.padded() + columns.kernel()));
        if (pitch * columns.kernel() < named()) {
            pitch = Math.min(fits, sketch.room(wide - named()) / columns.padded());
        }
        double weight = pitch >= READABLE * unit
                ? pitch
                : Math.min(
                        Math.min(
                                READABLE * 1.3 * unit,
                                sketch.room(wide - Math.max(NAMED * unit, pitch * columns.padded()))
                                        / columns.kernel()),
                        tall / rows.kernel());
        return new Rows(slots, tall, pitch, Math.max(pitch, weight), folded);
    }

    /** The least width of a kernel's column: its shape, or its name where nothing but the outputs follows it. */
    private double named() {
        double shape = TitleMarks.ofKernels(trace, trace.maps() == 1).width(unit);
        return trace.depth() > 1 ? shape : NAMED * unit;
    }

    ConvolutionLayout layout() {
        double x = MARGIN * unit + chosen.folded.width();
        double inputWide = Math.max(NAMED * unit, chosen.pitch * columns.padded());
        double kernelWide = Math.max(named(), chosen.weight * columns.kernel());
        double partialWide = trace.depth() > 1 ? (PARTIAL + INNER) * unit : 0;
        double spare = equation.x() - BETWEEN * unit - x - inputWide - INNER * unit - kernelWide - partialWide;
        double gap = INNER * unit + Math.max(0, Math.min(spare / 2, WIDEST_GAP * unit));
        double kernelX = x + inputWide + gap;
        double partialX = kernelX + kernelWide + Math.min(gap, INNER * 1.6 * unit);
        List<Grid> inputs = new ArrayList<>();
        List<Grid> kernels = new ArrayList<>();
        List<Box> partials = new ArrayList<>();
        for (int slot = 0; slot < chosen.slots; slot++) {
            double y = top + slot * (chosen.tall + (LABEL + ROW_GAP) * unit) + LABEL * unit;
            Grid input = plane(x, y, chosen.pitch, rows.padded(), columns.padded());
            inputs.add(input);
            double centre = input.bounds().centreY();
            double kernelY = Math.max(y, centre - chosen.weight * rows.kernel() / 2);
            kernels.add(GridFigure.cells(kernelX, kernelY, chosen.weight, rows.kernel(), columns.kernel()));
            double high = Math.min(PARTIAL_HIGH * unit, chosen.tall);
            if (trace.depth() > 1) {
                boolean under = slot == 0 && trace.depth() > chosen.slots;
                double below = under ? y + Math.min(ConvolutionLayout.OTHERS * unit, chosen.tall - high) : y;
                partials.add(new Box(partialX, Math.max(below, centre - high / 2), PARTIAL * unit, high));
            }
        }
        boolean small = picture || chosen.pitch < UNREADABLE * unit;
        List<Grid> lenses = small ? LensRow.of(trace, chosen.slots, equation, unit) : List.of();
        double end = lenses.isEmpty() ? equation.y() : lenses.get(0).y() - (LABEL + (picture ? LEGEND : 0)) * unit;
        OutputsPlan outputs = new OutputsPlan(trace, picture, sketch, top, equation, end);
        return new ConvolutionLayout(
                unit,
                new Slots(chosen.slots, outputs.slots().size()),
                inputs,
                lenses,
                kernels,
                bias(inputs.get(inputs.size() - 1).bounds(), kernels, partials),
                partials,
                outputs.slots(),
                new Folds(
                        trace.inputs() > chosen.slots
                                ? chosen.folded.left(MARGIN * unit, rows.input(), columns.input())
                                : List.of(),
                        outputs.folded()),
                EquationPlan.tall(equation, unit),
                sketch.captionY());
    }

    private Grid bias(Box input, List<Grid> kernels, List<Box> partials) {
        double cell = BIAS_CELL * unit;
        Box last = kernels.get(kernels.size() - 1).bounds();
        if (partials.isEmpty()) {
            double below = Math.max(input.bottom(), last.bottom());
            return new Grid(last.x() + 44 * unit, Math.min(bottom - cell, below + 10 * unit), cell, 0, 1, 1);
        }
        Box partial = partials.get(partials.size() - 1);
        double y = Math.min(bottom - cell, Math.max(last.bottom(), partial.bottom()) + 22 * unit);
        return new Grid(partial.right() - cell - 6 * unit, y, cell, 0, 1, 1);
    }

    /** Between the pixels of a picture there is nothing. */
    private Grid plane(double x, double y, double pitch, int down, int across) {
        return OutputsPlan.plane(picture, x, y, pitch, down, across);
    }
}
