package dev.receptive.bench.pooling;

import dev.receptive.figure.GridFigure;

/**
 * The magnitudes of the strongest colours: the same for all channels, so that they can be compared.
 *
 * @param input of the input, moved or not
 * @param output of what becomes of it
 */
record PoolScales(float input, float output) {

    static PoolScales of(PoolTrace trace) {
        return new PoolScales(GridFigure.scale(trace.input().batch()), scale(trace));
    }

    /** Of the outputs alone. */
    static float scale(PoolTrace trace) {
        return GridFigure.scale(trace.outputs());
    }
}
