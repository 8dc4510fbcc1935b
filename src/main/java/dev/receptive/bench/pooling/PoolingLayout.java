package dev.receptive.bench.pooling;

import dev.receptive.bench.Limits;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands on a stage of a given size. It depends on sizes alone, never on values, so that nothing moves
 * when a number changes its width.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param input the padded input's cells; (0, 0) is the first padding cell
 * @param lens the numbers under the window
 * @param output the outputs
 * @param beside the same windows, taken otherwise; without rows where there is nothing
 * @param moved the input once more, moved; without rows where it is not
 * @param pooled what becomes of that
 * @param counts where is told how much changed
 * @param inputs a small grid for each channel of several; else none
 * @param outputs likewise
 * @param equation where the numbers of a window come together
 * @param captionY the middle of the narration
 */
record PoolingLayout(
        double unit,
        Grid input,
        Grid lens,
        Grid output,
        Grid beside,
        Grid moved,
        Grid pooled,
        Box counts,
        List<Grid> inputs,
        List<Grid> outputs,
        Box equation,
        double captionY) {

    PoolingLayout {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    boolean hasBeside() {
        return beside.rows() > 0;
    }

    boolean isMoved() {
        return moved.rows() > 0;
    }

    /** The input's own cells, without its padding. */
    Grid own(PoolTrace trace) {
        Box first = input.cell(trace.rows().before(), trace.columns().before());
        return new Grid(
                first.x(),
                first.y(),
                input.cell(),
                input.gap(),
                trace.rows().inputs(),
                trace.columns().inputs());
    }

    /** What can be pointed at while a channel is pooled. Pixels have no padding around them, large grids are not typed. */
    List<Target> targets(PoolTrace trace, int channel) {
        Lane rows = trace.rows();
        Lane columns = trace.columns();
        boolean small = rows.inputs() <= Limits.TYPED && columns.inputs() <= Limits.TYPED;
        Touch touch = small ? Touch.TYPE : Touch.READ;
        Plane plane = new Plane(PoolTensors.INPUT, channel, rows.inputs(), columns.inputs());
        List<Target> targets = new ArrayList<>();
        for (int other = 0; other < inputs.size(); other++) {
            if (other != channel) {
                Plane folded = new Plane(PoolTensors.INPUT, other, rows.inputs(), columns.inputs());
                targets.add(Lattice.of(folded, inputs.get(other), touch, Ink.INPUT));
                targets.add(Lattice.of(
                        plane(PoolTensors.OUTPUT, other, output), outputs.get(other), Touch.READ, Ink.OUTPUT));
            }
        }
        targets.add(
                trace.input().plane(channel).levels()
                        ? Lattice.of(plane, own(trace), touch, Ink.INPUT)
                        : new Lattice(plane, input, -rows.before(), -columns.before(), touch, Ink.INPUT));
        targets.add(Lattice.of(plane(PoolTensors.OUTPUT, channel, output), output, Touch.READ, Ink.OUTPUT));
        if (hasBeside()) {
            targets.add(Lattice.of(plane(PoolTensors.BESIDE, channel, beside), beside, Touch.READ, Ink.OUTPUT));
        }
        if (isMoved()) {
            targets.add(Lattice.of(plane(PoolTensors.MOVED, channel, moved), moved, Touch.READ, Ink.INPUT));
            targets.add(Lattice.of(plane(PoolTensors.POOLED, channel, pooled), pooled, Touch.READ, Ink.OUTPUT));
        }
        return targets;
    }

    private static Plane plane(String tensor, int channel, Grid grid) {
        return new Plane(tensor, channel, grid.rows(), grid.columns());
    }
}
