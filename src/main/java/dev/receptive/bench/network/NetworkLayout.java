package dev.receptive.bench.network;

import dev.receptive.figure.Block;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands.
 *
 * @param unit what a length of 1 in the sketch is
 * @param columns the input's, then one for each layer that begins a column
 * @param pad where a drawing and what becomes of it stand; nothing where the network sees its input as it is
 * @param equation the box at the foot
 * @param captionY the middle of the caption
 */
record NetworkLayout(double unit, List<NetColumn> columns, Optional<NetPad> pad, Box equation, double captionY) {

    NetworkLayout {
        columns = List.copyOf(columns);
    }

    /** Where a layer stands. */
    NetColumn column(NetTrace trace, int layer) {
        return columns.get(trace.folding().columns().indexOf(trace.folding().home(layer)));
    }

    /**
     * Everything that can be pointed at, from left to right.
     *
     * @param at the layer at which the story is: of layers that share a column, the one that stands there then
     */
    List<Target> targets(NetTrace trace, int at) {
        List<Target> all = new ArrayList<>();
        pad.ifPresent(place -> all.add(place.target()));
        for (NetColumn column : columns) {
            int layer = trace.folding().shown(column.layer(), at);
            List<NetPlane> planes = trace.places().planes(layer);
            Touch touch = layer < 0 && !trace.experiment().input().levels() ? touch(column) : Touch.READ;
            for (int map = 0; map < column.maps().size(); map++) {
                Plane plane = planes.get(map).plane();
                all.add(Lattice.of(plane, column.maps().get(map), touch, layer < 0 ? Ink.INPUT : Ink.OUTPUT));
            }
            for (int unitOf = 0; unitOf < column.bars().size(); unitOf++) {
                Spot spot = trace.places().spot(layer, unitOf);
                all.add(new Block(spot, column.bars().get(unitOf), Touch.READ, Ink.OUTPUT));
            }
            set(trace, column, all);
        }
        return all;
    }

    /** Kernels, dense weights and biases. */
    private void set(NetTrace trace, NetColumn column, List<Target> all) {
        int layer = column.layer();
        for (int slice = 0; slice < column.slices().size(); slice++) {
            Grid grid = column.slices().get(slice);
            int channel = trace.places().firstSlice(layer + 1) + slice;
            Plane plane = new Plane(NetTensors.KERNEL, channel, grid.rows(), grid.columns());
            all.add(Lattice.of(plane, grid, touch(column), Ink.KERNEL));
        }
        if (column.hasWeights()) {
            Grid grid = column.weights();
            Plane plane = new Plane(NetTensors.WEIGHT, layer, grid.rows(), grid.columns());
            all.add(Lattice.of(plane, grid, touch(column), Ink.KERNEL));
        }
        for (int out = 0; out < column.biases().size(); out++) {
            Spot spot = new Spot(NetTensors.BIAS, column.hasWeights() ? layer : layer + 1, 0, out);
            Box box = column.biases().get(out).cell(0, 0);
            all.add(new Block(spot, box, touch(column), Ink.KERNEL));
        }
    }

    private static Touch touch(NetColumn column) {
        return column.written() ? Touch.TYPE : Touch.READ;
    }

    /** Where what is said of a unit stands: its cell, or the line of its class. */
    Box framed(NetTrace trace, int layer, int index) {
        Box cell = cell(trace, layer, index);
        return column(trace, layer).bars().isEmpty() ? cell : NetBars.line(cell, unit);
    }

    /** Where a unit stands. */
    Box cell(NetTrace trace, int layer, int ofUnit) {
        NetColumn column = column(trace, layer);
        if (!column.bars().isEmpty()) {
            return column.bars().get(ofUnit);
        }
        Spot spot = trace.places().spot(column.layer(), ofUnit);
        int map = trace.places().plane(column.layer(), ofUnit).map();
        return column.maps().get(map).cell(spot.row(), spot.column());
    }

    /** Where the plane stands in which a unit does. */
    Box plane(NetTrace trace, int layer, int ofUnit) {
        NetColumn column = column(trace, layer);
        return column.bars().isEmpty()
                ? column.maps()
                        .get(trace.places().plane(column.layer(), ofUnit).map())
                        .bounds()
                : column.bars().get(ofUnit);
    }

    /** Where a weight or a bias stands; nothing where there is no room for it. */
    Optional<Box> weight(NetTrace trace, Spot spot) {
        List<Target> all = new ArrayList<>();
        columns.forEach(column -> set(trace, column, all));
        return all.stream().flatMap(target -> target.place(spot).stream()).findFirst();
    }
}
