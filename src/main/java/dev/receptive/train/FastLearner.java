package dev.receptive.train;

import dev.receptive.fast.TrainingEngine;
import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;

/** A learner that computes the same quickly, with several threads: networks of the layers that the engine knows. */
final class FastLearner implements Learner {

    private final TrainingEngine engine;

    FastLearner(TrainingEngine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome step(float[] images, int[] labels, int count) {
        double loss = engine.step(images, labels, count);
        return new Outcome(loss, engine.right());
    }

    @Override
    public Outcome test(float[] images, int[] labels, int count) {
        double loss = engine.test(images, labels, count);
        return new Outcome(loss, engine.right());
    }

    @Override
    public int answer(int image) {
        return engine.answer(image);
    }

    @Override
    public Moments moments() {
        return engine.moments();
    }

    @Override
    public Network network() {
        return engine.network();
    }

    @Override
    public void close() {
        engine.close();
    }
}
