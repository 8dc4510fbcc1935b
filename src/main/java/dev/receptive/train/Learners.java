package dev.receptive.train;

import dev.receptive.fast.TrainingEngine;
import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;
import dev.receptive.optim.Optimizer;

/** Who teaches a network. */
public final class Learners {

    private Learners() {}

    /**
     * The fastest learner that can take this network. How many threads it has changes only how long learning takes.
     *
     * @param course says how large a batch can be; its seed decides what dropout drops
     * @param threads at least 1
     * @throws IllegalArgumentException if there is no thread
     */
    public static Learner of(Network network, Optimizer optimizer, Course course, int threads) {
        return of(network, optimizer, course, threads, Moments.NONE);
    }

    /**
     * The same, which goes on where another was.
     *
     * @param moments what that remembered, of an optimiser of the same kind
     */
    public static Learner of(Network network, Optimizer optimizer, Course course, int threads, Moments moments) {
        if (threads < 1) {
            throw new IllegalArgumentException("learner: threads must be at least 1, not " + threads);
        }
        if (!TrainingEngine.takes(network)) {
            return new ReferenceLearner(network, optimizer, course.seed(), moments);
        }
        TrainingEngine engine = new TrainingEngine(network, optimizer, course.batch(), threads);
        engine.remember(moments);
        return new FastLearner(engine);
    }
}
