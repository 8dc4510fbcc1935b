package dev.receptive.bench.pooling;

import java.util.Optional;

/**
 * Everything that is computed of an experiment.
 *
 * @param output the pooling itself
 * @param beside the same windows, taken otherwise
 * @param moved the same of the moved input
 * @param shift how far that is moved
 */
record PoolTraces(PoolTrace output, Optional<PoolTrace> beside, Optional<PoolTrace> moved, Shift shift) {

    static PoolTraces of(PoolingExperiment experiment) {
        PoolRule rule = experiment.rule();
        return new PoolTraces(
                new PoolTrace(experiment.input(), rule),
                experiment.beside().rule(rule).map(other -> new PoolTrace(experiment.input(), other)),
                experiment.moved().map(input -> new PoolTrace(input, rule)),
                experiment.shift().orElse(Shift.ONE));
    }
}
