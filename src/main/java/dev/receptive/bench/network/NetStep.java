package dev.receptive.bench.network;

import dev.receptive.words.Refusal;
import java.util.List;
import java.util.OptionalInt;

/**
 * One step of training on the image that stands there, asked for.
 *
 * @param label the class that is right, by its number; nothing where it is the one that the image is known to be of
 * @param rate by how much of its gradient each weight moves
 */
record NetStep(OptionalInt label, float rate) {

    static final float USUAL_RATE = 0.1f;
    static final int MOST_RATE = NetDescent.MOST_RATE;

    static final NetStep USUAL = new NetStep(OptionalInt.empty(), USUAL_RATE);

    /**
     * @throws Refusal if the rate is not above 0, or far too large
     */
    NetStep {
        if (!(rate > 0 && rate <= MOST_RATE)) {
            throw Refusal.of("error.network.rate", MOST_RATE);
        }
    }

    NetStep withLabel(OptionalInt next) {
        return new NetStep(next, rate);
    }

    NetStep withRate(float next) {
        return new NetStep(label, next);
    }

    /** Of a network of other layers: a class that this has not is no longer said. */
    NetStep within(List<NetLayer> layers) {
        return label.orElse(0) < NetWhy.classes(layers) ? this : withLabel(OptionalInt.empty());
    }

    /** Whether a network of these layers can be trained: it ends in a softmax of two classes or more, and something learns. */
    static boolean isPossible(List<NetLayer> layers) {
        int last = layers.size() - 1;
        return last > 0
                && layers.get(last) instanceof NetSoftmax
                && layers.get(last - 1) instanceof NetDense dense
                && dense.weights().height() > 1;
    }

    /**
     * Refuses to train what cannot be trained.
     *
     * @throws Refusal if it does not end in dense units and a softmax, something of it is off, or it has no such class
     */
    void check(List<NetLayer> layers, NetOff off) {
        if (!isPossible(layers)) {
            throw Refusal.of("error.network.step");
        }
        if (!off.isNone()) {
            throw Refusal.of("error.network.step.off");
        }
        int classes = NetWhy.classes(layers);
        if (label.orElse(0) >= classes) {
            throw Refusal.of("error.network.why.class", label.getAsInt(), classes - 1);
        }
    }
}
