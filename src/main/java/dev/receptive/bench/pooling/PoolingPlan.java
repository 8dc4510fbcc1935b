package dev.receptive.bench.pooling;

import dev.receptive.figure.FoldedChannels;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;

/** Works out a {@link PoolingLayout}: the largest cells for which everything fits the stage. Lengths are in units. */
final class PoolingPlan {

    private static final double MARGIN = Sketch.MARGIN;
    private static final double BETWEEN = 28;
    private static final double WIDEST_BETWEEN = 60;
    private static final double LARGEST_CELL = 74;
    private static final double LARGEST_PIXEL = 16;

    /** Of the numbers under the window, all together. */
    private static final double LENS = 150;

    private static final double LARGEST_LENS_CELL = 56;

    /** Cells of the lens and of the output are this much larger than the input's, at most, or of this size. */
    private static final double ALIKE = 1.6;

    private static final double SMALLEST_LARGE = 30;

    /** Between input and output: room for what is counted there, and the height of that. */
    private static final double COUNTS = 148;

    private static final double COUNTED = 110;

    private final PoolTrace trace;
    private final Sketch sketch;
    private final boolean lensBelow;
    private final boolean moved;
    private final boolean picture;
    private final double unit;
    private final Box equation;
    private final double tall;
    private final FoldedChannels folded;

    /** How many planes of outputs stand beside the input. */
    private final int outs;

    private final double lensCell;
    private final double middle;
    private final double pitch;
    private final double outPitch;
    private final double between;
    private final double x;
    private final double y;

    /** The height of input and outputs, and from the bottom of one such row to the top of the next. */
    private final double block;

    private final double head;

    private PoolingPlan(PoolingExperiment experiment, PoolTrace trace, Sketch sketch, boolean lensBelow) {
        this.trace = trace;
        this.sketch = sketch;
        this.lensBelow = lensBelow;
        this.unit = sketch.unit();
        this.moved = experiment.shift().isPresent();
        this.picture = experiment.input().levels();
        this.outs = experiment.beside() == Beside.NOTHING ? 1 : 2;
        this.equation = sketch.foot(trace.mostPlaces() > PoolEquation.FEW ? PoolEquation.HIGH : PoolEquation.LOW);
        this.tall = sketch.tall(equation);
        this.folded = new FoldedChannels(
                experiment.input().count(), sketch.top(), sketch.room(tall + Titles.NOTE * unit), unit);

        double left = MARGIN * unit + folded.width();
        double wide = sketch.room(sketch.width() - 2 * left);
        this.head = (Titles.TITLE + Titles.NOTE) * unit;
        double lensTall = lensBelow ? LENS * unit + foot() : 0;
        double high = sketch.room(moved ? (tall - head) / 2 : tall - lensTall);
        double first = lensCell(high, LARGEST_LENS_CELL * unit);
        int gaps = lensBelow ? outs : 1 + outs;
        double free = sketch.room(wide - middle(first) - gaps * BETWEEN * unit);
        this.pitch = pitch(free, high);
        double alike = Math.min(LARGEST_CELL, picture ? LARGEST_CELL : Math.max(ALIKE * pitch / unit, SMALLEST_LARGE));
        this.lensCell = lensCell(high, Math.min(LARGEST_LENS_CELL, alike) * unit);
        this.middle = middle(lensCell);
        this.outPitch = outPitch(free, high, alike * unit);

        double inputWide = pitch * trace.columns().padded();
        double outWide = outPitch * trace.columns().outputs();
        double spare = sketch.room(wide - inputWide - middle - outs * outWide);
        this.between = Math.min(WIDEST_BETWEEN * unit, spare / gaps);
        this.x = left + (spare - between * gaps) / 2;
        this.block =
                Math.max(pitch * trace.rows().padded(), outPitch * trace.rows().outputs());
        double all = moved ? 2 * block + head : block + lensTall;
        this.y = sketch.top() + Math.max(0, (tall - all) / 2);
    }

    /** A lens on a photograph stands under it, where that leaves the photograph larger. */
    static PoolingLayout layout(PoolingExperiment experiment, PoolTrace trace, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        PoolingPlan beside = new PoolingPlan(experiment, trace, sketch, false);
        if (!beside.picture || beside.moved) {
            return beside.layout();
        }
        PoolingPlan below = new PoolingPlan(experiment, trace, sketch, true);
        return (below.pitch > beside.pitch ? below : beside).layout();
    }

    /** From the grids to a lens under them: the note on what is never read, and its name. */
    private double foot() {
        return (Titles.NOTE + Titles.HEADING) * unit;
    }

    private double lensCell(double high, double most) {
        double wide = Math.min(most, LENS * unit / trace.columns().mostPlaces());
        double tallest = lensBelow ? LENS * unit : sketch.room(high - Titles.HEADING * unit);
        return Math.min(wide, tallest / trace.rows().mostPlaces());
    }

    /** What stands between input and output: the lens, or what is counted under it. */
    private double middle(double cell) {
        return lensBelow ? 0 : Math.max(cell * trace.columns().mostPlaces(), (moved ? COUNTS : LENS / 2) * unit);
    }

    /** The largest pitch at which input and outputs fit a space; pixels of a picture are whole where they can be. */
    private double pitch(double wide, double high) {
        Lane columns = trace.columns();
        double tallest = high / trace.rows().padded();
        double most = Math.min(wide / (columns.padded() + outs * columns.outputs()), tallest);
        if (!picture) {
            return Math.min(LARGEST_CELL * unit, most);
        }
        // Outputs of a picture are drawn as large as the input, wherever they are fewer.
        double alike = Math.min(wide / (columns.padded() * (1 + outs)), tallest);
        double pixel = Math.min(LARGEST_PIXEL * unit, Math.min(most, alike));
        return pixel > 2 ? Math.floor(pixel) : pixel;
    }

    private double outPitch(double free, double high, double most) {
        int rows = trace.rows().outputs();
        double beside = sketch.room(free - pitch * trace.columns().padded());
        double wide = beside / (outs * trace.columns().outputs());
        double tallest = Math.min(high, Math.max(pitch * trace.rows().padded(), 2 * pitch)) / rows;
        return Math.min(Math.min(most, wide), tallest);
    }

    private PoolingLayout layout() {
        Lane rows = trace.rows();
        Lane columns = trace.columns();
        double inputRight = x + pitch * columns.padded();
        double outX = inputRight + between + (lensBelow ? 0 : middle + between);
        double nextX = outX + outPitch * columns.outputs() + between;
        double below = y + block + head;
        double ownX = x + pitch * columns.before();
        double countsX = ownX + pitch * columns.inputs() + 14 * unit;
        return new PoolingLayout(
                unit,
                plane(x, y, pitch, rows.padded(), columns.padded(), true),
                lens(inputRight + between),
                plane(outX, y, outPitch, rows.outputs(), columns.outputs(), true),
                plane(nextX, y, outPitch, rows.outputs(), columns.outputs(), outs > 1),
                plane(ownX, below, pitch, rows.inputs(), columns.inputs(), moved),
                plane(outX, below, outPitch, rows.outputs(), columns.outputs(), moved),
                new Box(countsX, below, sketch.room(outX - 14 * unit - countsX), Math.min(block, COUNTED * unit)),
                folded.left(MARGIN * unit, rows.inputs(), columns.inputs()),
                folded.right(sketch.width() - MARGIN * unit, rows.outputs(), columns.outputs()),
                equation,
                sketch.captionY());
    }

    /** Under the grids, or between them from an x on. */
    private Grid lens(double middleX) {
        double wide = lensCell * trace.columns().mostPlaces();
        double high = lensCell * trace.rows().mostPlaces();
        double lensX = lensBelow ? (sketch.width() - wide) / 2 : middleX + (middle - wide) / 2;
        double lensY = lensBelow ? y + block + foot() : y + Math.max(0, (block - high) / 2);
        return GridFigure.cells(
                lensX,
                lensY,
                lensCell,
                trace.rows().mostPlaces(),
                trace.columns().mostPlaces());
    }

    /** Between the pixels of a picture there is nothing. */
    private Grid plane(double left, double top, double cell, int down, int across, boolean there) {
        int rows = there ? down : 0;
        int columns = there ? across : 0;
        return picture ? new Grid(left, top, cell, 0, rows, columns) : GridFigure.cells(left, top, cell, rows, columns);
    }
}
