package dev.receptive.bench.transposed;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;

/** Input, kernel, bias and output as cells, large and in small. */
final class StampPlanes {

    private static final Tint WEIGHT = new Tint(Ink.KERNEL, 0.7);

    private final TransposedTrace trace;
    private final TransposedLayout stage;
    private final double unit;
    private final float inputs;
    private final float weights;
    private final float outputs;

    StampPlanes(TransposedTrace trace, TransposedLayout stage) {
        this.trace = trace;
        this.stage = stage;
        this.unit = stage.unit();
        TransposedExperiment experiment = trace.experiment();
        this.inputs = GridFigure.scale(experiment.input().batch());
        this.weights = GridFigure.scale(experiment.kernels().weight());
        this.outputs = GridFigure.scale(trace.output());
    }

    /** The magnitude of the strongest colour of the outputs. */
    float outputs() {
        return outputs;
    }

    float inputs() {
        return inputs;
    }

    /** A channel in, where a plane is read. */
    void input(Sheet sheet, int channel) {
        input(sheet, TransposedTensors.INPUT, stage.left(), channel);
    }

    private void input(Sheet sheet, String id, Grid grid, int channel) {
        sheet.add(GridFigure.of(id, grid, inputs, unit)
                .draw(new TypedCells(trace.experiment().input().plane(channel))));
    }

    /** A slice as it stands, and the bias of its channel out. */
    void kernel(Sheet sheet, int map, CellContent slice) {
        sheet.add(GridFigure.outlined(TransposedTensors.KERNEL, stage.kernel(), weights, WEIGHT, unit)
                .draw(slice));
        CellContent bias = new TypedCells(trace.experiment().biases());
        sheet.add(GridFigure.outlined(TransposedTensors.BIAS, stage.bias(), weights, WEIGHT, unit)
                .draw(new OfMap(bias, map)));
    }

    /** The bias of one channel out. */
    private record OfMap(CellContent biases, int map) implements CellContent {

        @Override
        public float value(int row, int column) {
            return biases.value(0, map);
        }

        @Override
        public String text(int row, int column) {
            return biases.text(0, map);
        }
    }

    /** The output as far as it has come. */
    void output(Sheet sheet, CellContent cells) {
        sheet.add(GridFigure.of(TransposedTensors.OUTPUT, stage.right(), outputs, unit)
                .draw(cells));
    }

    /** All channels in small, those that stand large framed. */
    void folded(Sheet sheet, int map, int channel, int done, CellContent current) {
        for (int other = 0; other < stage.inputs().size(); other++) {
            String id = TransposedTensors.INPUT + ":" + other;
            input(sheet, id, stage.inputs().get(other), other);
            frame(sheet, id, stage.inputs().get(other), other == channel);
        }
        for (int other = 0; other < stage.outputs().size(); other++) {
            String id = TransposedTensors.OUTPUT + ":" + other;
            Grid grid = stage.outputs().get(other);
            CellContent cells = other == map ? current : new OfOutput(trace, other, other < done);
            sheet.add(GridFigure.of(id, grid, outputs, unit).draw(cells));
            frame(sheet, id, grid, other == map);
        }
    }

    /** A channel out that is done, or not begun. */
    private record OfOutput(TransposedTrace trace, int map, boolean done) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.output(map, row, column);
        }

        @Override
        public boolean isKnown(int row, int column) {
            return done;
        }
    }

    private void frame(Sheet sheet, String name, Grid grid, boolean large) {
        if (large) {
            Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1, 1.5 * unit));
            Box box = grid.bounds().grow(3 * unit);
            sheet.rect(name + ":now", box, 3 * unit, Tint.NONE, stroke);
        }
    }
}
