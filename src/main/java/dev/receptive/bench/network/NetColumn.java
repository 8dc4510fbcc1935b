package dev.receptive.bench.network;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;

/**
 * Where a layer stands.
 *
 * @param layer −1 for the input
 * @param written whether its cells are large enough for numbers; else they are pixels
 * @param head its name, its shape and its parameters
 * @param maps where each of its planes stands
 * @param bars of a softmax, where the bar of each unit stands with its name and its number; of others none
 * @param slices of the convolution that follows, where each slice stands; none where there is no room for them
 * @param weights of a dense layer, where its weights stand; no cells where there is no room for them
 * @param biases of the dense layer, or of the convolution that follows, each by itself
 */
record NetColumn(
        int layer,
        boolean written,
        Box head,
        List<Grid> maps,
        List<Box> bars,
        List<Grid> slices,
        Grid weights,
        List<Grid> biases) {

    NetColumn {
        maps = List.copyOf(maps);
        bars = List.copyOf(bars);
        slices = List.copyOf(slices);
        biases = List.copyOf(biases);
    }

    boolean hasWeights() {
        return weights.rows() > 0;
    }
}
