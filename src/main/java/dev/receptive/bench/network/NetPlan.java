package dev.receptive.bench.network;

import dev.receptive.nn.Initialisation;
import dev.receptive.optim.Sgd;
import dev.receptive.train.Course;

/**
 * How a network is to learn.
 *
 * @param examples from what
 * @param descent how its weights move
 * @param start where they start
 * @param epochs how often it sees every example
 * @param calm whether the stage shows it a few times a second only, so that it learns faster
 */
record NetPlan(NetExamples examples, NetDescent descent, NetStart start, int epochs, boolean calm) {

    static final NetPlan USUAL = new NetPlan(NetExamples.DIGITS, NetDescent.USUAL, NetStart.USUAL, 5, false);

    static final int MOST_EPOCHS = 1000;

    NetPlan with(NetExamples next) {
        return new NetPlan(next, descent, start, epochs, calm);
    }

    NetPlan with(NetDescent next) {
        return new NetPlan(examples, next, start, epochs, calm);
    }

    NetPlan with(NetStart next) {
        return new NetPlan(examples, descent, next, epochs, calm);
    }

    NetPlan withEpochs(int next) {
        return new NetPlan(examples, descent, start, next, calm);
    }

    NetPlan calm(boolean next) {
        return new NetPlan(examples, descent, start, epochs, next);
    }

    /** What of another plan a run that has begun by this one can still follow: how weights move, how long, how it is shown. */
    NetPlan followed(NetPlan other) {
        NetDescent next = other.descent.withBatch(descent.batch());
        return new NetPlan(examples, next, start, other.epochs, other.calm);
    }

    /** Whether a run that has begun by this plan follows all of another. */
    boolean isFollowed(NetPlan other) {
        return followed(other).equals(other);
    }

    Sgd optimizer() {
        return new Sgd(descent.rate(), descent.momentum(), descent.decay());
    }

    Course course(int atLeast) {
        return new Course(Math.max(epochs, atLeast), descent.batch(), start.seed());
    }

    Initialisation initialisation() {
        return start.initialisation();
    }
}
