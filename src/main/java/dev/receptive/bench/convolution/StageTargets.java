package dev.receptive.bench.convolution;

import dev.receptive.bench.Limits;
import dev.receptive.figure.Block;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What can be pointed at while an output is computed. Pixels have no padding around them; the numbers of a large grid are
 * typed in the lens.
 */
final class StageTargets {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ConvolutionLayout layout;

    /** Where the sum of the output stands. */
    private final Box sum;

    private final Touch touch;

    /** By the map and by the channels that stand in the slots: all else is the same, but for what is asked of a partial sum. */
    private final Map<Place, List<Target>> still = new ConcurrentHashMap<>();

    StageTargets(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout, Box sum) {
        this.experiment = experiment;
        this.trace = trace;
        this.layout = layout;
        this.sum = sum;
        boolean typed = trace.rows().input() <= Limits.TYPED && trace.columns().input() <= Limits.TYPED;
        this.touch = typed ? Touch.TYPE : layout.hasLens() ? Touch.CLOSER : Touch.READ;
    }

    List<Target> of(Stand stand) {
        int page = layout.slots().page(stand.channel());
        List<Target> planes = still.computeIfAbsent(new Place(stand.map(), page), none -> planes(stand.map(), page));
        List<Target> all = new ArrayList<>(planes);
        for (int slot = 0; slot < layout.slots().filled(stand.channel(), trace.depth()); slot++) {
            lens(stand, slot, trace.firstSeen(stand.map()) + page + slot).ifPresent(all::add);
        }
        for (int slot = 0; slot < layout.partials().size() && page + slot < trace.depth(); slot++) {
            int slice = experiment.kernels().flat(stand.map(), page + slot);
            Box box = layout.partials().get(slot);
            all.add(new Block(
                    new Spot(
                            Tensors.PARTIAL,
                            slice,
                            stand.place().row(),
                            stand.place().column()),
                    box,
                    Touch.READ,
                    Ink.FOCUS));
        }
        if (trace.activation().isPresent() && stand.isBiased()) {
            Place at = stand.place();
            all.add(new Block(new Spot(Tensors.SUM, stand.map(), at.row(), at.column()), sum, Touch.READ, Ink.FOCUS));
        }
        return all;
    }

    /** The numbers under the window, to be typed; none where it covers only padding. */
    private Optional<Target> lens(Stand stand, int slot, int channel) {
        int cell = stand.cell();
        LensCells cells = LensCells.of(trace);
        Plane plane = cells.plane(cell, channel);
        return layout.lens(slot, layout.slots().input(stand.channel()))
                .filter(grid -> plane.rows() > 0 && plane.columns() > 0)
                .map(grid -> new Lattice(
                        plane, grid, -cells.rowsBefore(cell), -cells.columnsBefore(cell), Touch.TYPE, Ink.INPUT));
    }

    Spotlight spotlight(Stand stand) {
        return new Spotlight(of(stand), layout.unit());
    }

    private List<Target> planes(int map, int page) {
        List<Target> all = new ArrayList<>();
        folds(all, map, page);
        for (int slot = 0; slot < layout.inputs().size() && page + slot < trace.depth(); slot++) {
            all.add(input(slot, trace.firstSeen(map) + page + slot));
        }
        for (int slot = 0; slot < layout.kernels().size() && page + slot < trace.depth(); slot++) {
            Grid grid = layout.kernels().get(slot);
            int slice = experiment.kernels().flat(map, page + slot);
            all.add(Lattice.of(
                    new Plane(Tensors.KERNEL, slice, grid.rows(), grid.columns()),
                    grid,
                    experiment.isOff(slice) ? Touch.READ : Touch.TYPE,
                    Ink.KERNEL));
        }
        all.add(Lattice.of(new Plane(Tensors.BIAS, map, 1, 1), layout.bias(), Touch.TYPE, Ink.KERNEL));
        for (int slot = 0; slot < layout.outputs().size(); slot++) {
            all.add(output(layout.slots().map(slot, map), layout.outputs().get(slot)));
        }
        return List.copyOf(all);
    }

    private void folds(List<Target> all, int map, int page) {
        List<Grid> inputs = layout.folds().inputs();
        int first = trace.firstSeen(map) + page;
        for (int channel = 0; channel < inputs.size(); channel++) {
            boolean large = channel >= first
                    && channel < first + layout.inputs().size()
                    && channel < trace.firstSeen(map) + trace.depth();
            if (!large) {
                all.add(Lattice.of(plane(channel), inputs.get(channel), touch, Ink.INPUT));
            }
        }
        List<Grid> outputs = layout.folds().outputs();
        for (int other = 0; other < outputs.size(); other++) {
            if (other != map) {
                all.add(output(other, outputs.get(other)));
            }
        }
    }

    private Plane plane(int channel) {
        return new Plane(
                Tensors.INPUT, channel, trace.rows().input(), trace.columns().input());
    }

    private Target input(int slot, int channel) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        return experiment.input().levels()
                ? Lattice.of(plane(channel), layout.own(slot, trace), touch, Ink.INPUT)
                : new Lattice(
                        plane(channel), layout.inputs().get(slot), -rows.before(), -columns.before(), touch, Ink.INPUT);
    }

    private static Target output(int map, Grid grid) {
        return Lattice.of(new Plane(Tensors.OUTPUT, map, grid.rows(), grid.columns()), grid, Touch.READ, Ink.OUTPUT);
    }
}
