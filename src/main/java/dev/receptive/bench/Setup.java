package dev.receptive.bench;

/** A bench with something set up on it: what is opened, kept, returned to and embedded. */
public record Setup<E extends Experiment>(Bench<E> bench, E experiment) {

    public Subject<E> compute() {
        return bench.compute(experiment);
    }

    public Setup<E> with(E next) {
        return new Setup<>(bench, next);
    }
}
