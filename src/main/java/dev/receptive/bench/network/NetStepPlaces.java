package dev.receptive.bench.network;

import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import java.util.ArrayList;
import java.util.List;

/** Where the weights and the biases of each layer stand in its parameters, and on the stage. */
record NetStepPlaces(NetTrace trace) {

    /** The layers that learn. */
    List<Integer> learned() {
        List<Integer> all = new ArrayList<>();
        for (int layer = 0; layer < trace.layers(); layer++) {
            if (NetWeights.learns(trace.layer(layer))) {
                all.add(layer);
            }
        }
        return all;
    }

    /** The planes of the weights of a layer: the slices of its kernels, or its weights as they stand on the stage. */
    List<Plane> planes(int layer) {
        if (trace.layer(layer) instanceof NetDense dense) {
            return List.of(new Plane(
                    NetTensors.WEIGHT,
                    layer,
                    dense.weights().width(),
                    dense.weights().height()));
        }
        List<Plane> planes = new ArrayList<>();
        if (trace.layer(layer) instanceof NetConv conv) {
            int first = trace.places().firstSlice(layer);
            for (int slice = 0; slice < conv.kernels().slices().size(); slice++) {
                planes.add(new Plane(
                        NetTensors.KERNEL,
                        first + slice,
                        conv.kernels().height(),
                        conv.kernels().width()));
            }
        }
        return planes;
    }

    /** The biases of a layer in a row. */
    Plane biases(int layer) {
        int count = trace.learned().biases(layer).orElseThrow().width();
        return new Plane(NetTensors.BIAS, layer, 1, count);
    }

    /** The layer that a weight or a bias belongs to. */
    int layer(Spot spot) {
        return spot.isIn(NetTensors.KERNEL) ? trace.places().layerOfSlice(spot.channel()) : spot.channel();
    }

    /** Where a weight or a bias stands in the layer's {@code weight} or {@code bias}, row-major. */
    int index(Spot spot) {
        if (spot.isIn(NetTensors.BIAS)) {
            return spot.column();
        }
        int layer = layer(spot);
        Plane plane = planes(layer).get(0);
        if (spot.isIn(NetTensors.WEIGHT)) {
            return spot.column() * plane.rows() + spot.row();
        }
        int slice = spot.channel() - trace.places().firstSlice(layer);
        return (slice * plane.rows() + spot.row()) * plane.columns() + spot.column();
    }

    /** The number of a plane at a place, counted row by row. */
    static Spot spot(Plane plane, int index) {
        return plane.spot(index / plane.columns(), index % plane.columns());
    }

    /** Whether there is such a unit, pixel, weight or bias. */
    boolean holds(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.UNIT -> trace.places().holds(spot);
            case NetTensors.INPUT ->
                spot.channel() < trace.places().planes(-1).size()
                        && isIn(trace.places().planes(-1).get(spot.channel()).plane(), spot);
            case NetTensors.KERNEL, NetTensors.WEIGHT ->
                learned().stream().flatMap(layer -> planes(layer).stream()).anyMatch(plane -> isIn(plane, spot));
            case NetTensors.BIAS -> learned().stream().map(this::biases).anyMatch(plane -> isIn(plane, spot));
            default -> false;
        };
    }

    private static boolean isIn(Plane plane, Spot spot) {
        return plane.tensor().equals(spot.tensor())
                && plane.channel() == spot.channel()
                && spot.row() >= 0
                && spot.row() < plane.rows()
                && spot.column() >= 0
                && spot.column() < plane.columns();
    }
}
