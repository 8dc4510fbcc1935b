package dev.receptive.fast;

import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import java.util.List;

/** An optimiser over one array of parameters, in place, with the memory that it keeps from step to step. */
interface Mover {

    /**
     * Moves a part of the parameters.
     *
     * @param gradient of every parameter, at its index; may be overwritten there
     * @param step which it is, from 1
     */
    void move(float[] gradient, int from, int to, long step);

    /** What it keeps of the gradients so far, each as long as the array and in its order: nothing, one or two. Not a copy. */
    default List<float[]> memory() {
        return List.of();
    }

    /** Makes a mover for an array. */
    @FunctionalInterface
    interface Maker {
        Mover over(float[] values);
    }

    static Maker maker(Optimizer optimizer) {
        if (optimizer instanceof Adam adam) {
            return values -> new ByAdam(adam, values, new float[values.length], new float[values.length]);
        }
        Sgd sgd = (Sgd) optimizer;
        return sgd.momentum() == 0
                ? values -> (gradient, from, to, step) -> descend(sgd, values, gradient, from, to)
                : values -> new WithMomentum(sgd, values, new float[values.length]);
    }

    private static void descend(Sgd sgd, float[] values, float[] gradient, int from, int to) {
        float rate = (float) sgd.learningRate();
        float decay = (float) sgd.weightDecay();
        for (int i = from; i < to; i++) {
            values[i] -= rate * (gradient[i] + decay * values[i]);
        }
    }

    /** {@link Sgd} with momentum, in place. */
    final class WithMomentum implements Mover {

        private final Sgd sgd;
        private final float[] values;
        private final float[] velocity;

        private WithMomentum(Sgd sgd, float[] values, float[] velocity) {
            this.sgd = sgd;
            this.values = values;
            this.velocity = velocity;
        }

        @Override
        public void move(float[] gradient, int from, int to, long step) {
            float rate = (float) sgd.learningRate();
            float decay = (float) sgd.weightDecay();
            float momentum = (float) sgd.momentum();
            for (int i = from; i < to; i++) {
                velocity[i] = momentum * velocity[i] + (gradient[i] + decay * values[i]);
                values[i] -= rate * velocity[i];
            }
        }

        @Override
        public List<float[]> memory() {
            return List.of(velocity);
        }
    }

    /** {@link Adam} in place. */
    final class ByAdam implements Mover {

        private final Adam adam;
        private final float[] values;
        private final float[] mean;
        private final float[] square;

        private ByAdam(Adam adam, float[] values, float[] mean, float[] square) {
            this.adam = adam;
            this.values = values;
            this.mean = mean;
            this.square = square;
        }

        @Override
        public void move(float[] gradient, int from, int to, long step) {
            float rate = (float) (adam.learningRate() / (1 - Math.pow(adam.beta1(), (double) step)));
            float root = (float) Math.sqrt(1 - Math.pow(adam.beta2(), (double) step));
            float decay = (float) adam.weightDecay();
            float restOfMean = (float) (1 - adam.beta1());
            float stays = (float) adam.beta2();
            float rest = (float) (1 - adam.beta2());
            float epsilon = (float) adam.epsilon();
            for (int i = from; i < to; i++) {
                float g = gradient[i] + decay * values[i];
                mean[i] += restOfMean * (g - mean[i]);
                square[i] = square[i] * stays + rest * g * g;
                values[i] -= rate * mean[i] / ((float) Math.sqrt(square[i]) / root + epsilon);
            }
        }

        @Override
        public List<float[]> memory() {
            return List.of(mean, square);
        }
    }
}
