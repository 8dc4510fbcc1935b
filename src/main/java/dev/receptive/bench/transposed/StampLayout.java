package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.TransposedLayout.Side;
import dev.receptive.bench.transposed.TransposedLayout.StagePlanes;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/** Where stamps are laid on a stage of a given size, and what can be pointed at. */
record StampLayout(TransposedTrace trace, TransposedLayout stage) {

    static StampLayout of(TransposedTrace trace, double width, double height) {
        Side input = new Side(trace.rows().inputs(), trace.columns().inputs());
        Side kernel = new Side(trace.rows().kernel(), trace.columns().kernel());
        Side whole = new Side(trace.rows().whole(), trace.columns().whole());
        Side output = new Side(trace.rows().outputs(), trace.columns().outputs());
        StagePlanes planes = new StagePlanes(input, kernel, whole, input, output, trace.inputs(), trace.maps());
        return new StampLayout(trace, TransposedLayout.of(planes, width, height));
    }

    double unit() {
        return stage.unit();
    }

    /** The output's own cells, without what is cut off around them. */
    Grid own() {
        Grid whole = stage.right();
        Box first = place(0, 0);
        return new Grid(
                first.x(),
                first.y(),
                whole.cell(),
                whole.gap(),
                trace.rows().outputs(),
                trace.columns().outputs());
    }

    /** Where a place of the output stands, which may be cut off. */
    Box place(int row, int column) {
        return stage.right()
                .cell(row + trace.rows().before(), column + trace.columns().before());
    }

    /** Around a whole stamp. */
    Box stamp(int y, int x) {
        Box first = place(trace.rows().at(y, 0), trace.columns().at(x, 0));
        int lastRow = trace.rows().kernel() - 1;
        int lastColumn = trace.columns().kernel() - 1;
        return first.and(place(trace.rows().at(y, lastRow), trace.columns().at(x, lastColumn)));
    }

    /** What can be pointed at while stamps of a channel in are laid on a channel out. */
    List<Target> targets(int map, int channel) {
        List<Target> all = new ArrayList<>();
        for (int other = 0; other < stage.inputs().size(); other++) {
            if (other != channel) {
                all.add(Lattice.of(input(other), stage.inputs().get(other), Touch.TYPE, Ink.INPUT));
            }
        }
        for (int other = 0; other < stage.outputs().size(); other++) {
            if (other != map) {
                all.add(Lattice.of(output(other), stage.outputs().get(other), Touch.READ, Ink.OUTPUT));
            }
        }
        all.add(Lattice.of(input(channel), stage.left(), Touch.TYPE, Ink.INPUT));
        Grid kernel = stage.kernel();
        Plane slice = new Plane(TransposedTensors.KERNEL, trace.slice(map, channel), kernel.rows(), kernel.columns());
        all.add(Lattice.of(slice, kernel, Touch.TYPE, Ink.KERNEL));
        all.add(Lattice.of(new Plane(TransposedTensors.BIAS, map, 1, 1), stage.bias(), Touch.TYPE, Ink.KERNEL));
        int firstRow = -trace.rows().before();
        int firstColumn = -trace.columns().before();
        all.add(new Lattice(output(map), stage.right(), firstRow, firstColumn, Touch.READ, Ink.OUTPUT));
        return all;
    }

    private Plane input(int channel) {
        return new Plane(
                TransposedTensors.INPUT,
                channel,
                trace.rows().inputs(),
                trace.columns().inputs());
    }

    private Plane output(int map) {
        return new Plane(
                TransposedTensors.OUTPUT,
                map,
                trace.rows().outputs(),
                trace.columns().outputs());
    }
}
