package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.PaddedCells;
import dev.receptive.figure.PaddedCells.Rim;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;

/** Planes of numbers as cells. */
final class GridMarks implements PlaneMarks {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final MarkNames names;
    private final float inputs;
    private final float outputs;

    GridMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.experiment = experiment;
        this.trace = trace;
        this.layout = layout;
        this.names = new MarkNames(trace);
        this.inputs = GridFigure.scale(experiment.input().batch());
        this.outputs = GridFigure.scale(trace.output());
    }

    @Override
    public void input(Sheet sheet, Stand stand, int slot, int channel, boolean resting) {
        CellContent padded = padded(channel);
        CellContent shown =
                resting && TravellingKernel.isWritten(layout.inputs().get(slot))
                        ? new UnderKernel(padded, trace.rows(), trace.columns(), stand.place())
                        : padded;
        sheet.add(
                figure(names.input(channel), layout.inputs().get(slot), inputs).draw(shown));
    }

    /** The padded input as it stands in its cells. */
    private CellContent padded(int channel) {
        return new PaddedCells(
                new TypedCells(experiment.input().plane(channel)),
                Rim.of(trace.rows()),
                Rim.of(trace.columns()),
                (row, column) -> trace.input(channel, row, column));
    }

    @Override
    public void output(Sheet sheet, int slot, int map, int landed) {
        sheet.add(figure(names.output(map), layout.outputs().get(slot), outputs).draw(landed(map, landed)));
    }

    private CellContent landed(int map, int landed) {
        return new Landed(
                (row, column) -> trace.result(map, row, column), trace.columns().outputs(), landed);
    }

    @Override
    public void foldedInput(Sheet sheet, int channel) {
        Grid grid = layout.folds().inputs().get(channel);
        sheet.add(figure(MarkNames.folded(names.input(channel)), grid, inputs)
                .draw(new Unwritten(new TypedCells(experiment.input().plane(channel)))));
    }

    @Override
    public void foldedOutput(Sheet sheet, int map, int landed) {
        Grid grid = layout.folds().outputs().get(map);
        sheet.add(figure(MarkNames.folded(names.output(map)), grid, outputs).draw(new Unwritten(landed(map, landed))));
    }

    /** Colours alone: the numbers stand in the large one, and another may stand on these. */
    private record Unwritten(CellContent cells) implements CellContent {

        @Override
        public float value(int row, int column) {
            return cells.value(row, column);
        }

        @Override
        public String text(int row, int column) {
            return "";
        }

        @Override
        public boolean isKnown(int row, int column) {
            return cells.isKnown(row, column);
        }
    }

    private GridFigure figure(String id, Grid grid, float scale) {
        return GridFigure.of(id, grid, scale, layout.unit());
    }
}
