package dev.receptive.fast;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weights and biases of one layer, as a matrix with a row for each output: its weights and then its bias, as if the
 * bias were the weight of an input that is always 1. Gradients have the same layout, one matrix for each shard, so that
 * the two can be added up and moved number by number.
 */
final class Learned {

    /** How many numbers one unit of work adds up and moves. */
    private static final int PIECE = 4096;

    private final String prefix;
    private final Shape weightShape;
    private final boolean biased;
    private final int outputs;
    private final int terms;
    private final int pitch;
    private final float[] values;
    private final float[][] gradients;
    private final Mover mover;

    /**
     * @param prefix of the layer's names, as in {@code 0.}
     * @param pitch from one row to the next, at least terms + 1
     * @param shards the most shards of a batch
     */
    Learned(String prefix, Tensor weight, Tensor bias, boolean biased, int pitch, int shards, Mover.Maker maker) {
        this.prefix = prefix;
        this.weightShape = weight.shape();
        this.biased = biased;
        this.outputs = weight.shape().size(0);
        this.terms = weight.shape().count() / outputs;
        this.pitch = pitch;
        this.values = new float[outputs * pitch + Kernels.SLACK];
        this.gradients = new float[shards][values.length];
        this.mover = maker.over(values);
        fill(values, weight, bias);
    }

    float[] values() {
        return values;
    }

    /** Where the gradients that a shard contributes are added. */
    float[] gradient(int shard) {
        return gradients[shard];
    }

    int outputs() {
        return outputs;
    }

    int terms() {
        return terms;
    }

    int pitch() {
        return pitch;
    }

    /** In how many pieces {@link #update} can be done, at the same time. */
    int pieces() {
        return (outputs * pitch + PIECE - 1) / PIECE;
    }

    /** Adds up the gradients of a batch's shards, in their order, and moves one piece of the values against them. */
    void update(int piece, int shards, long step) {
        int from = piece * PIECE;
        int to = Math.min(outputs * pitch, from + PIECE);
        float[] sum = gradients[0];
        for (int shard = 1; shard < shards; shard++) {
            add(sum, gradients[shard], from, to);
        }
        if (!biased) {
            for (int o = from / pitch; o * pitch + terms < to; o++) {
                sum[o * pitch + terms] = 0;
            }
        }
        mover.move(sum, from, to, step);
        for (int shard = 0; shard < shards; shard++) {
            Arrays.fill(gradients[shard], from, to, 0);
        }
    }

    private static void add(float[] sum, float[] added, int from, int to) {
        for (int i = from; i < to; i++) {
            sum[i] += added[i];
        }
    }

    /** The parameters now, under their names. */
    Map<String, Tensor> state() {
        return named(values);
    }

    /**
     * What the optimiser keeps of their gradients so far, under the same names.
     *
     * @param which 0 for the first thing that it keeps
     */
    Map<String, Tensor> memory(int which) {
        return which < mover.memory().size() ? named(mover.memory().get(which)) : Map.of();
    }

    /** Goes on with what an optimiser of the same kind kept; of what is not there, from 0. */
    void remember(int which, Map<String, Tensor> kept) {
        Tensor weight = kept.get(prefix + "weight");
        if (weight == null || which >= mover.memory().size()) {
            return;
        }
        Tensor bias = kept.getOrDefault(prefix + "bias", Tensor.zeros(Shape.of(outputs)));
        fill(mover.memory().get(which), weight, bias);
    }

    private void fill(float[] into, Tensor weight, Tensor bias) {
        for (int o = 0; o < outputs; o++) {
            System.arraycopy(weight.numbers(), o * terms, into, o * pitch, terms);
            into[o * pitch + terms] = bias.at(o);
        }
    }

    private Map<String, Tensor> named(float[] from) {
        float[] weight = new float[outputs * terms];
        float[] bias = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            System.arraycopy(from, o * pitch, weight, o * terms, terms);
            bias[o] = from[o * pitch + terms];
        }
        Map<String, Tensor> state = new LinkedHashMap<>();
        state.put(prefix + "weight", Tensor.over(weightShape, weight));
        if (biased) {
            state.put(prefix + "bias", Tensor.over(Shape.of(outputs), bias));
        }
        return state;
    }
}
