package dev.receptive.bench.network;

/**
 * What the numbers on this stage are called. What is drawn becomes the input, which is what the network sees. Channels count on over all layers: those of a unit the maps, from the first
 * layer's on; those of a kernel the slices; a bias and a dense weight have the layer's number, from 0 on, there. A dense weight
 * stands in the row of what goes in and in the column of what comes out, as on the stage.
 */
final class NetTensors {

    static final String INPUT = "input";
    static final String DRAWN = "drawn";
    static final String UNIT = "unit";
    static final String KERNEL = "kernel";
    static final String WEIGHT = "weight";
    static final String BIAS = "bias";

    /** The logit of the class in the row less that of the class in the column. */
    static final String DIFFERENCE = "difference";

    /** What a unit, the channel, adds to that. */
    static final String CONTRIBUTION = "contribution";

    /** What the biases of the two classes add to it. */
    static final String BIASES = "biases";

    /** What a unit is for the test digit of a rank, the column, among those that it likes best. */
    static final String LIKED = "liked";

    /** How much the layer of a column has changed by a change of the image: in the second row with its maps moved back. */
    static final String CHANGED = "changed";

    /** The probability of the class of before at a stop, the column, of a change of the image. */
    static final String CURVE = "curve";

    /** What a map of a layer, the channel, is for the piece of a digit that it answers most strongly; the maps are columns. */
    static final String LEVEL = "level";

    /** The loss of a run of training at a moment, the column, smoothed. */
    static final String LOSS = "run-loss";

    /** The part of the images that were right there, in percent, smoothed. */
    static final String ACCURACY = "run-accuracy";

    /** How many test examples of the class of the row are put into that of the column. */
    static final String CONFUSION = "confusion";

    private NetTensors() {}
}
