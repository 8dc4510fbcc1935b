package dev.receptive.bench.network;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * How weights move.
 *
 * @param rate the learning rate
 * @param momentum how much of the velocity stays
 * @param decay how much each weight is drawn to 0
 * @param batch how many examples are in one step
 */
record NetDescent(float rate, float momentum, float decay, int batch) {

    static final NetDescent USUAL = new NetDescent(0.1f, 0, 0, 64);

    static final int MOST_RATE = 1000;
    static final int LARGEST_BATCH = 4096;

    /**
     * @throws Refusal if a number is out of its range
     */
    NetDescent {
        inRange("field.network.train.rate", rate, MOST_RATE);
        inRange("field.network.train.momentum", momentum, 1);
        inRange("field.network.train.decay", decay, 1);
    }

    private static void inRange(String field, float value, int most) {
        if (!(value >= 0 && value <= most)) {
            throw Refusal.of("error.range", Sentence.of(field), value, 0, most);
        }
    }

    NetDescent withRate(float next) {
        return new NetDescent(next, momentum, decay, batch);
    }

    NetDescent withMomentum(float next) {
        return new NetDescent(rate, next, decay, batch);
    }

    NetDescent withDecay(float next) {
        return new NetDescent(rate, momentum, next, batch);
    }

    NetDescent withBatch(int next) {
        return new NetDescent(rate, momentum, decay, next);
    }
}
