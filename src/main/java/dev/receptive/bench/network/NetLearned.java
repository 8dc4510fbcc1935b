package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import java.util.Optional;

/** The weights and the biases of a network: where they stand, and what they are. */
record NetLearned(NetTrace trace) {

    /** Columns of the kernels of a convolution that a name beside a bias may take. */
    int kernelWidth(int layer) {
        return trace.layer(layer) instanceof NetConv conv ? conv.kernels().width() - 1 : 0;
    }

    /** Where a weight of a layer stands. */
    Spot weightSpot(int layer, int weight) {
        if (trace.layer(layer) instanceof NetConv conv) {
            int area = conv.kernels().height() * conv.kernels().width();
            int inSlice = weight % area;
            return new Spot(
                    NetTensors.KERNEL,
                    trace.places().firstSlice(layer) + weight / area,
                    inSlice / conv.kernels().width(),
                    inSlice % conv.kernels().width());
        }
        NetDense dense = dense(layer);
        int in = dense.weights().width();
        return new Spot(NetTensors.WEIGHT, layer, weight % in, weight / in);
    }

    private NetDense dense(int layer) {
        if (trace.layer(layer) instanceof NetDense dense) {
            return dense;
        }
        throw new IllegalArgumentException("network: layer " + layer + " has no weights");
    }

    /** A weight as a cell shows it. */
    Quantity weight(Spot spot) {
        if (spot.isIn(NetTensors.KERNEL)) {
            int layer = trace.places().layerOfSlice(spot.channel());
            if (trace.layer(layer) instanceof NetConv conv) {
                Numbers slice = conv.kernels()
                        .slices()
                        .get(spot.channel() - trace.places().firstSlice(layer));
                return slice.quantity(spot.row(), spot.column());
            }
        }
        return dense(spot.channel()).weights().quantity(spot.column(), spot.row());
    }

    /** The biases of a layer, {@code [1, O]}; none of a layer that has none. */
    Optional<Numbers> biases(int layer) {
        if (trace.layer(layer) instanceof NetConv conv) {
            return Optional.of(conv.biases());
        }
        return trace.layer(layer) instanceof NetDense dense ? Optional.of(dense.biases()) : Optional.empty();
    }

    /** The bias that a unit gets. */
    Optional<Spot> biasSpot(int layer, int unit) {
        return biases(layer).map(biases -> new Spot(NetTensors.BIAS, layer, 0, out(layer, unit)));
    }

    /** Which map, or which of the units in a row, a unit belongs to: the axis that biases have. */
    int out(int layer, int unit) {
        return trace.layer(layer) instanceof NetDense
                ? unit
                : trace.places().plane(layer, unit).map();
    }
}
