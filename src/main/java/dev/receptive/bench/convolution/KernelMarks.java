package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The slices of a kernel and its bias: their numbers, what is switched off, and, if asked, where their centre is. */
final class KernelMarks {

    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final TravellingKernel travelling;
    private final double unit;
    private final List<GridFigure> slices = new ArrayList<>();
    private final GridFigure bias;
    private final OffMark off;

    KernelMarks(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            ConvolutionLayout layout,
            TravellingKernel travelling,
            Words words) {
        this.experiment = experiment;
        this.trace = trace;
        this.layout = layout;
        this.travelling = travelling;
        this.unit = layout.unit();
        this.off = OffMark.of(words, unit);
        MarkNames names = new MarkNames(trace);
        float scale = GridFigure.scale(experiment.kernels().weight());
        for (int slice = 0; slice < experiment.kernels().slices().size(); slice++) {
            int channel = slice % trace.depth();
            Grid grid = layout.kernels().get(layout.slots().input(channel));
            String name = names.kernel(slice / trace.depth(), channel);
            slices.add(GridFigure.outlined(name, grid, scale, WEIGHT, unit));
        }
        float biases = GridFigure.scale(experiment.kernels().bias());
        this.bias = GridFigure.outlined(Tensors.BIAS, layout.bias(), biases, WEIGHT, unit);
    }

    void draw(Sheet sheet, Stand stand) {
        int page = layout.slots().page(stand.channel());
        for (int slot = 0; slot < layout.slots().filled(stand.channel(), trace.depth()); slot++) {
            slice(sheet, slot, experiment.kernels().flat(stand.map(), page + slot));
        }
        sheet.add(bias.draw(new BiasCell(experiment.kernels().biases(), stand.map())));
        if (experiment.aids().has(Aid.CENTRE)
                && isOdd(trace.rows().kernel())
                && isOdd(trace.columns().kernel())) {
            centre(sheet, stand);
        }
    }

    /** Dims a channel in that stands small at the side, if the kernel that is at work does not count it. */
    void folded(Sheet sheet, Stand stand, int channel) {
        int own = channel - trace.firstSeen(stand.map());
        if (own >= 0
                && own < trace.depth()
                && experiment.isOff(experiment.kernels().flat(stand.map(), own))) {
            off.veil(
                    sheet,
                    "folded:" + channel,
                    layout.folds().inputs().get(channel).bounds());
        }
    }

    private static boolean isOdd(int size) {
        return size % 2 == 1;
    }

    private void slice(Sheet sheet, int slot, int slice) {
        sheet.add(slices.get(slice)
                .draw(new TypedCells(experiment.kernels().slices().get(slice))));
        if (experiment.isOff(slice)) {
            off.draw(sheet, Integer.toString(slice), layout.kernels().get(slot).bounds());
        }
    }

    /** An odd kernel's middle weight, and the input under it. */
    private void centre(Sheet sheet, Stand stand) {
        int row = trace.rows().kernel() / 2;
        int column = trace.columns().kernel() / 2;
        Stroke stroke = new Stroke(Tint.of(Ink.TEXT), Math.max(2, 2.5 * unit), false);
        int page = layout.slots().page(stand.channel());
        for (int slot = 0; slot < layout.slots().filled(stand.channel(), trace.depth()); slot++) {
            if (!experiment.isOff(experiment.kernels().flat(stand.map(), page + slot))) {
                ring(sheet, "centre:weight:" + slot, layout.kernels().get(slot).cell(row, column), stroke);
            }
            if (stand.isStarted()) {
                Box window = travelling.place(stand, slot);
                double side = layout.inputs().get(slot).cell();
                Box middle = new Box(window.centreX() - side / 2, window.centreY() - side / 2, side, side);
                ring(sheet, "centre:input:" + slot, middle, stroke);
            }
        }
    }

    /** Around all that stands in a cell: a circle would go through the numbers in its corners. */
    private static void ring(Sheet sheet, String id, Box box, Stroke stroke) {
        sheet.rect(id, box, box.width() / 5, Tint.NONE, stroke);
    }
}
