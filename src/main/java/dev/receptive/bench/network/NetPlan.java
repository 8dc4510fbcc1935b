package dev.receptive.bench.network;

import dev.receptive.nn.Initialisation;
import dev.receptive.optim.Sgd;
import dev.receptive.train.Augmentation;
import dev.receptive.train.Course;

/**
 * How a network is to learn.
 *
 * @param examples from what
 * @param descent how its weights move
 * @param start where they start
 * @param epochs how often it sees every example
 * @param watched how the stage shows it
 */
record NetPlan(NetExamples examples, NetDescent descent, NetStart start, int epochs, NetWatched watched) {

    static final NetPlan USUAL = new NetPlan(NetExamples.DIGITS, NetDescent.USUAL, NetStart.USUAL, 5, NetWatched.USUAL);

    static final int MOST_EPOCHS = 1000;

    NetPlan with(NetExamples next) {
        return new NetPlan(next, descent, start, epochs, watched);
    }

    NetPlan with(NetDescent next) {
        return new NetPlan(examples, next, start, epochs, watched);
    }

    NetPlan with(NetStart next) {
        return new NetPlan(examples, descent, next, epochs, watched);
    }

    NetPlan withEpochs(int next) {
        return new NetPlan(examples, descent, start, next, watched);
    }

    NetPlan with(NetWatched next) {
        return new NetPlan(examples, descent, start, epochs, next);
    }

    /** Whether the stage shows it a few times a second only. */
    boolean calm() {
        return watched.calm();
    }

    /** Whether the spread of numbers by layer is shown. */
    boolean spread() {
        return watched.spread();
    }

    /** What of another plan a run that has begun by this one can still follow: how weights move, how long, how it is shown. */
    NetPlan followed(NetPlan other) {
        NetDescent next = other.descent.withBatch(descent.batch());
        return new NetPlan(examples, next, start, other.epochs, other.watched);
    }

    /** Whether a run that has begun by this plan follows all of another. */
    boolean isFollowed(NetPlan other) {
        return followed(other).equals(other);
    }

    Sgd optimizer() {
        return new Sgd(descent.rate(), descent.momentum(), descent.decay());
    }

    Course course(int atLeast) {
        return new Course(Math.max(epochs, atLeast), descent.batch(), start.seed(), new Augmentation(examples.moved()));
    }

    Initialisation initialisation() {
        return start.initialisation();
    }
}
