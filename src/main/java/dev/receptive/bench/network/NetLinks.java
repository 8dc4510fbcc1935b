package dev.receptive.bench.network;

import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each number of a network sees, and whom it reaches.
 *
 * @param at the layer at which the story is: of layers that share a column, the one that stands there then is lit
 */
record NetLinks(NetTrace trace, int at) {

    /** Through all layers: exactly the units and pixels that a number sees, and those that it reaches. */
    Links of(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.INPUT, NetTensors.UNIT ->
                through(places().plane(spot).layer(), places().unit(spot));
            case NetTensors.DIFFERENCE, NetTensors.CONTRIBUTION, NetTensors.BIASES ->
                trace.reasons().links(spot, at);
            case NetTensors.DRAWN, NetTensors.LOSS, NetTensors.ACCURACY, NetTensors.CONFUSION -> Links.NONE;
            case NetTensors.LIKED, NetTensors.LEVEL -> {
                NetSought sought = trace.experiment().asked().sought().orElseThrow();
                yield Links.sees(one(sought.layer(spot), sought.unit(spot)));
            }
            case NetTensors.CHANGED, NetTensors.CURVE -> new NetChanged(trace).links(spot);
            case NetTensors.KERNEL -> kernel(spot);
            case NetTensors.WEIGHT ->
                new Links(
                        List.of(one(trace.folding().source(spot.channel()), spot.row())),
                        List.of(one(spot.channel(), spot.column())));
            default -> Links.reaches(made(spot.channel(), spot.column()));
        };
    }

    private Links through(int layer, int unit) {
        List<Patch> sees = new ArrayList<>();
        List<BitSet> seen = trace.sight().sees(layer + 1, unit);
        for (int before : lit(-1, layer)) {
            sees.addAll(places().patches(before, seen.get(before + 1)));
        }
        List<Patch> reaches = new ArrayList<>();
        List<BitSet> reached = trace.sight().reaches(layer + 1, unit);
        for (int after : lit(layer + 1, trace.layers())) {
            reaches.addAll(places().patches(after, reached.get(after - layer)));
        }
        return new Links(sees, reaches);
    }

    /** The layers of a range that stand on the stage. */
    private List<Integer> lit(int from, int to) {
        return IntStream.range(from, to)
                .filter(layer -> trace.folding().shown(layer, at) == layer)
                .boxed()
                .toList();
    }

    private Patch one(int layer, int unit) {
        return Patch.of(places().spot(trace.folding().shown(layer, at), unit), 1, 1);
    }

    /** The numbers that get a bias: a map, or a unit. */
    private Patch made(int layer, int out) {
        if (trace.layer(layer) instanceof NetDense) {
            return one(layer, out);
        }
        NetPlane map = places().planes(trace.folding().shown(layer, at)).get(out);
        return Patch.of(map.plane().spot(0, 0), map.plane().rows(), map.plane().columns());
    }

    /** A weight meets a number of its channel for each unit of its map, but where it would lie on padding. */
    private Links kernel(Spot spot) {
        int layer = places().layerOfSlice(spot.channel());
        int source = trace.folding().shown(trace.folding().source(layer), at);
        int depth = places().planes(source).size();
        int slice = spot.channel() - places().firstSlice(layer);
        Patch map = made(layer, slice / depth);
        NetPlane plane = places().planes(source).get(slice % depth);
        BitSet met = new BitSet();
        if (trace.layer(layer) instanceof NetConv conv) {
            for (int unit = 0; unit < map.count(); unit++) {
                int row = unit / map.columns() * conv.stride() + spot.row() - conv.padding();
                int column = unit % map.columns() * conv.stride() + spot.column() - conv.padding();
                if (row >= 0
                        && row < plane.plane().rows()
                        && column >= 0
                        && column < plane.plane().columns()) {
                    met.set(plane.first() + row * plane.plane().columns() + column);
                }
            }
        }
        return new Links(places().patches(source, met), List.of(map));
    }

    private NetPlaces places() {
        return trace.places();
    }
}
