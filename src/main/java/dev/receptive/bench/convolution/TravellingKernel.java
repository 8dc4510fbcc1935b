package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import java.util.ArrayList;
import java.util.List;

/**
 * The kernel on its way over an input: its weights lie, translucent, on the numbers that they meet; where it rests, both
 * stand in each cell.
 */
final class TravellingKernel {

    /** How much of a slide is gone when the kernel has arrived. */
    static final double ARRIVED = 0.8;

    /** How much of it is gone when a kernel has been turned that then sets out. */
    static final double TURNED = 0.5;

    /** In smaller cells two numbers cannot be read. */
    private static final double SMALLEST = 24;

    /** What it lies on keeps its colour: a zero stays white. */
    static final Tint EDGE = new Tint(Ink.KERNEL, 0.75);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;

    TravellingKernel(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.trace = trace;
        this.layout = layout;
    }

    /** Whether weights can be written on the numbers of a grid. */
    static boolean isWritten(Grid input) {
        return input.cell() >= SMALLEST;
    }

    /** Whether it lies still on what it covers. */
    static boolean rests(Stand stand) {
        return stand.isStarted() && (stand.phase() != Phase.SLIDE || stand.progress() >= ARRIVED);
    }

    /** Where the window is while it slides: on its way from the one before, or from the kernel to the first. */
    Box place(Stand stand, int slot) {
        Box there = under(slot, stand.place());
        if (stand.phase() != Phase.SLIDE || stand.progress() >= ARRIVED) {
            return there;
        }
        double way = Ease.part(stand.progress(), turns(stand) ? TURNED : 0, ARRIVED);
        Box from = stand.cell() > 0
                ? under(slot, trace.place(stand.cell() - 1))
                : moved(there, layout.kernels().get(slot).bounds());
        return from.towards(there, way);
    }

    /** Whether a kernel is on its way that was turned before. */
    boolean turns(Stand stand) {
        return trace.isFlipped() && stand.cell() == 0 && stand.phase() == Phase.SLIDE;
    }

    /** A window over a kernel, which may be less wide: it does not leave the stage. */
    private Box moved(Box window, Box kernel) {
        double right = Math.max(
                layout.equation().box().right(),
                layout.outputs().get(0).bounds().right());
        double x = Math.min(kernel.x(), right - window.width());
        return new Box(x, kernel.y(), window.width(), window.height());
    }

    /** What lies under the window of an output. */
    private Box under(int slot, Place output) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        return layout.inputs()
                .get(slot)
                .cells(output.row() * rows.stride(), output.column() * columns.stride(), rows.span(), columns.span());
    }

    /** The weights of a slice over an input, as far as they can be told apart there. */
    void draw(Sheet sheet, Stand stand, int slot, int channel) {
        Grid input = layout.inputs().get(slot);
        if (!isWritten(input) || (turns(stand) && stand.progress() < TURNED)) {
            return;
        }
        Box at = place(stand, slot);
        Grid grid = new Grid(
                at.x(),
                at.y(),
                input.cell(),
                input.gap(),
                trace.rows().span(),
                trace.columns().span());
        double size = Math.max(8, Math.min(input.cell() * 0.4, 44));
        Mark cells = new Mark.Cells(
                "travelling" + (layout.inputs().size() == 1 ? "" : ":" + slot),
                grid,
                input.cell() * 0.1,
                size,
                cells(stand, channel));
        boolean first = stand.phase() == Phase.SLIDE && stand.cell() == 0 && !turns(stand);
        Sheet inner = new Sheet();
        inner.add(cells);
        sheet.group("kernel:way:" + slot, first ? Ease.part(stand.progress(), 0, 0.3) : 1, inner);
    }

    private List<Cell> cells(Stand stand, int channel) {
        boolean resting = rests(stand);
        Numbers slice = experiment.kernels().slice(stand.map(), channel);
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.kernel(); i++) {
            for (int j = 0; j < columns.kernel(); j++) {
                int row = rows.read(stand.place().row(), i);
                int column = columns.read(stand.place().column(), j);
                Place typed = trace.weightAt(i, j);
                boolean zero = trace.padded().source(row, column).isEmpty();
                cells.add(new Cell(
                        i * rows.dilation(),
                        j * columns.dilation(),
                        Tint.NONE,
                        new Stroke(EDGE, Math.max(1, layout.unit()), false),
                        false,
                        resting ? number(trace.firstSeen(stand.map()) + channel, row, column) : "",
                        Tint.of(zero ? Ink.MUTED : Ink.TEXT),
                        slice.quantity(typed.row(), typed.column()).text()));
            }
        }
        return cells;
    }

    private String number(int channel, int row, int column) {
        return trace.padded().quantity(experiment.input(), channel, row, column).text();
    }
}
