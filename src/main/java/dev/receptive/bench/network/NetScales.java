package dev.receptive.bench.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The scales of colours of a network's planes, each found once. */
final class NetScales {

    private final NetTrace trace;
    private final Map<NetPlane, Float> scales = new ConcurrentHashMap<>();

    NetScales(NetTrace trace) {
        this.trace = trace;
    }

    /**
     * The magnitude of the strongest colour of a plane.
     *
     * @param home the layer that begins the column; −1 for the input
     */
    float of(int home, int map) {
        NetColours colours = trace.experiment().shown().colours();
        return scales.computeIfAbsent(trace.places().planes(home).get(map), plane -> colours.scale(trace, home, map));
    }
}
