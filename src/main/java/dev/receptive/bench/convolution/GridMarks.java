package dev.receptive.bench.convolution;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Mark;
import java.util.List;
import java.util.stream.IntStream;

/** Planes of numbers as cells. */
final class GridMarks implements PlaneMarks {

    private static final Place NOWHERE = new Place(-1, -1);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final MarkNames names;
    private final float inputs;
    private final float outputs;
    private final SmallPlanes small;
    private final List<LastMark> slots;
    private final List<LastMark> results;
    private final List<LastMark> folded;

    GridMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.trace = trace;
        this.layout = layout;
        this.names = new MarkNames(trace);
        this.inputs = GridFigure.scale(experiment.input().batch());
        this.outputs = GridFigure.scale(trace.output());
        this.small = new SmallPlanes(experiment, trace, layout, inputs, outputs);
        this.slots = marks(layout.inputs().size());
        this.results = marks(layout.outputs().size());
        this.folded = marks(trace.maps());
    }

    private static List<LastMark> marks(int count) {
        return IntStream.range(0, count).mapToObj(index -> new LastMark()).toList();
    }

    @Override
    public void input(Sheet sheet, Stand stand, int slot, int channel, boolean resting) {
        boolean covered = resting && TravellingKernel.isWritten(layout.inputs().get(slot));
        Place under = covered ? stand.place() : NOWHERE;
        sheet.add(slots.get(slot).of(List.of(channel, under), () -> input(slot, channel, covered, under)));
    }

    private Mark input(int slot, int channel, boolean covered, Place under) {
        CellContent padded = InputCells.of(experiment, trace, channel);
        CellContent shown = covered ? new UnderKernel(padded, trace.rows(), trace.columns(), under) : padded;
        return figure(names.input(channel), layout.inputs().get(slot), inputs).draw(shown);
    }

    @Override
    public void output(Sheet sheet, int slot, int map, int landed) {
        GridFigure figure = figure(names.output(map), layout.outputs().get(slot), outputs);
        sheet.add(results.get(slot).of(List.of(map, landed), () -> figure.draw(landed(map, landed))));
    }

    private CellContent landed(int map, int landed) {
        return new Landed(
                (row, column) -> trace.result(map, row, column), trace.columns().outputs(), landed);
    }

    @Override
    public void foldedInput(Sheet sheet, int channel) {
        small.input(sheet, channel);
    }

    @Override
    public void foldedOutput(Sheet sheet, int map, int landed) {
        if (small.hasPixels()) {
            small.output(sheet, map, landed);
            return;
        }
        GridFigure figure = figure(
                MarkNames.folded(names.output(map)), layout.folds().outputs().get(map), outputs);
        sheet.add(folded.get(map).of(landed, () -> figure.draw(new SmallPlanes.Unwritten(landed(map, landed)))));
    }

    private GridFigure figure(String id, Grid grid, float scale) {
        return GridFigure.of(id, grid, scale, layout.unit());
    }
}
