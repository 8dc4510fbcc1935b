package dev.receptive.bench.network;

import dev.receptive.nn.Layer;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.List;

/** A layer as a person sets it up. */
sealed interface NetLayer permits NetConv, NetActivation, NetPool, NetFlatten, NetDense, NetSoftmax {

    /** As files and the words have it. */
    String code();

    /** The layer of the core that computes it. */
    Layer layer();

    /**
     * Refuses what it cannot take.
     *
     * @param number of the layer, from 1 on
     * @param input the shape of what comes in
     * @throws dev.receptive.words.Refusal with the rule, and what would fit
     */
    void check(int number, Shape input);

    /** What it is called, of the letter and number that it has among the layers. */
    Sentence name(String numbered);

    /** The letter of those that are numbered, as in the papers on LeNet; empty for others. */
    default String letter() {
        return "";
    }

    /** The letters of its weights and biases, as in {@code 18 + 2}; empty for a layer without any. */
    default String parameters() {
        return "";
    }

    /** What undoing measures. */
    default List<Tensor> tensors() {
        return List.of();
    }
}
