package dev.receptive.bench.network;

import dev.receptive.figure.Plane;

/**
 * A map of a layer, or a row of units, as a plane of the stage.
 *
 * @param layer −1 for the input
 * @param map of the layer, from 0 on
 * @param first the number of its first unit in the layer
 */
record NetPlane(int layer, int map, int first, Plane plane) {

    int units() {
        return plane.rows() * plane.columns();
    }
}
