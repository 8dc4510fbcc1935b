package dev.receptive.bench.convolution;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two vectors and their products stand: under each other in lines, with a gap between channels; over them the input, the
 * kernel and the output, under them the sum.
 *
 * @param input the padded input
 * @param sum the box of the sum
 */
record VectorsLayout(
        double unit, Grid input, Grid kernel, Grid output, List<VectorRun> runs, Box sum, double captionY) {

    /** More numbers than these make a line break. */
    static final int LINE = 32;

    /** The vectors have at most 128 numbers: in more lines they would only be lower. */
    private static final int MOST_LINES = 8;

    private static final double MARGIN = Sketch.MARGIN;

    /** Over each grid and over the lines: a name. */
    private static final double HEAD = 30;

    private static final double BETWEEN = 34;
    private static final double SUM = 132;

    /** The width of a name over a narrow grid. */
    private static final double NAME = 48;

    private static final double LARGEST = 58;
    private static final double LARGEST_SMALL = 40;

    /** Left of a line: what its rows are called. */
    private static final double NAMES = 72;

    /** Between two channels of a line, and between two lines, in cells. */
    private static final double GAP = 0.4;

    /** Over a line whose channels have names. */
    private static final double CHANNEL = 17;

    /**
     * Neighbours of the vectors, of one channel, in one line.
     *
     * @param line which line
     * @param first the number of the first
     */
    record VectorRun(int line, int first, Grid inputs, Grid weights, Grid products) {

        int count() {
            return inputs.columns();
        }

        boolean holds(int term) {
            return term >= first && term < first + count();
        }
    }

    static VectorsLayout of(ConvTrace trace, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box foot = sketch.foot(SUM);
        double top = HEAD * unit;
        double free = sketch.room(foot.y() - top);
        double small = small(trace, foot.width() - 2 * BETWEEN * unit, 0.36 * free, unit);
        int tallest = Math.max(
                trace.rows().padded(),
                Math.max(trace.rows().kernel(), trace.rows().outputs()));
        double low = top + small * tallest + HEAD * unit;
        double spare = sketch.room(foot.y() - low - BETWEEN / 2 * unit);
        Lines lines = Lines.of(trace, sketch, spare);
        double left = Math.max(0, spare - lines.height()) / 2;
        double x = foot.x() + Math.max(0, (foot.width() - lines.width()) / 2) + NAMES * unit;
        double inputX = foot.x() + Math.max(0, foot.width() - across(trace, small, unit)) / 2;
        double kernelX = inputX + small * trace.columns().padded() + BETWEEN * unit;
        double outputX = kernelX + Math.max(small * trace.columns().kernel(), NAME * unit) + BETWEEN * unit;
        return new VectorsLayout(
                unit,
                plane(inputX, top, small, trace.rows().padded(), trace.columns().padded()),
                plane(
                        kernelX,
                        top,
                        small,
                        trace.rows().kernel(),
                        trace.columns().kernel()),
                plane(
                        outputX,
                        top,
                        small,
                        trace.rows().outputs(),
                        trace.columns().outputs()),
                lines.runs(x, low + left),
                foot,
                sketch.captionY());
    }

    /** What the three planes take together, with the names over them. */
    private static double across(ConvTrace trace, double small, double unit) {
        double kernel = Math.max(small * trace.columns().kernel(), NAME * unit);
        double output = Math.max(small * trace.columns().outputs(), NAME * unit);
        return small * trace.columns().padded() + kernel + output + 2 * BETWEEN * unit;
    }

    private static Grid plane(double x, double y, double pitch, int rows, int columns) {
        return GridFigure.cells(x, y, pitch, rows, columns);
    }

    private static double small(ConvTrace trace, double wide, double high, double unit) {
        int across = trace.columns().padded()
                + trace.columns().kernel()
                + trace.columns().outputs();
        int down = Math.max(
                trace.rows().padded(),
                Math.max(trace.rows().kernel(), trace.rows().outputs()));
        return Math.max(0.5, Math.min(LARGEST_SMALL * unit, Math.min(wide / (across + 1), high / down)));
    }

    /** How many numbers a line holds if there are so many lines: whole channels if these are short, else whole rows of the kernel. */
    static int perLine(int terms, Extent kernel, int lines) {
        int unit = kernel.count() <= LINE ? kernel.count() : kernel.width();
        int units = terms / unit;
        return (units + lines - 1) / lines * unit;
    }

    /** The lines, before it is known where they stand. */
    private record Lines(ConvTrace trace, int perLine, int count, double pitch, double unit) {

        /** One line if that is not long; else as many as make the numbers largest. */
        static Lines of(ConvTrace trace, Sketch sketch, double high) {
            Lines best = of(trace, sketch, high, trace.terms());
            if (trace.terms() <= LINE) {
                return best;
            }
            Extent kernel = new Extent(trace.rows().kernel(), trace.columns().kernel());
            for (int lines = 2; lines <= MOST_LINES; lines++) {
                Lines next = of(trace, sketch, high, VectorsLayout.perLine(trace.terms(), kernel, lines));
                best = next.pitch > best.pitch ? next : best;
            }
            return best;
        }

        private static Lines of(ConvTrace trace, Sketch sketch, double high, int perLine) {
            double unit = sketch.unit();
            int count = (trace.terms() + perLine - 1) / perLine;
            double wide = sketch.room(sketch.width() - (2 * MARGIN + NAMES) * unit);
            double heads = trace.inputs() > 1 ? CHANNEL * unit * count : 0;
            double across = perLine + GAP * gaps(perLine, trace);
            double pitch =
                    Math.min(Math.min(LARGEST * unit, wide / across), sketch.room(high - heads) / (count * (3 + GAP)));
            return new Lines(trace, perLine, count, Math.max(0.5, pitch), unit);
        }

        private static int gaps(int perLine, ConvTrace trace) {
            return (perLine - 1) / trace.area();
        }

        private double head() {
            return trace.inputs() > 1 ? CHANNEL * unit : 0;
        }

        double height() {
            return count * (head() + (3 + GAP) * pitch);
        }

        double width() {
            return NAMES * unit + pitch * (perLine + GAP * gaps(perLine, trace));
        }

        List<VectorRun> runs(double x, double y) {
            List<VectorRun> runs = new ArrayList<>();
            for (int line = 0; line < count; line++) {
                double top = y + line * (head() + (3 + GAP) * pitch) + head();
                int end = Math.min((line + 1) * perLine, trace.terms());
                double left = x;
                int first = line * perLine;
                while (first < end) {
                    int next = Math.min(end, (first / trace.area() + 1) * trace.area());
                    runs.add(new VectorRun(
                            line,
                            first,
                            row(left, top, next - first),
                            row(left, top + pitch, next - first),
                            row(left, top + 2 * pitch, next - first)));
                    left += pitch * (next - first + GAP);
                    first = next;
                }
            }
            return runs;
        }

        private Grid row(double x, double y, int count) {
            return GridFigure.cells(x, y, pitch, 1, count);
        }
    }

    /** Where the numbers of a term stand. */
    VectorRun run(int term) {
        return runs.stream().filter(run -> run.holds(term)).findFirst().orElseThrow();
    }

    /** Around both numbers of a term. */
    Box pair(int term) {
        VectorRun run = run(term);
        int column = term - run.first();
        return run.inputs().cell(0, column).and(run.weights().cell(0, column));
    }

    /** How the box of the sum is divided. */
    Box running() {
        double inset = EquationPlan.INSET * unit;
        return new Box(sum.x() + inset, sum.y() + inset / 2, sum.width() - 2 * inset, sum.height() - inset);
    }
}
