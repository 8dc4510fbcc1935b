package dev.receptive.train;

import dev.receptive.nn.CrossEntropy;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.optim.Moments;
import dev.receptive.optim.Optimizer;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;

/** A learner that computes as the layers define it: any network, one thread, slowly. */
public final class ReferenceLearner implements Learner {

    private final Optimizer optimizer;
    private final long seed;
    private Network network;
    private Moments moments;
    private int[] answers = {};

    /**
     * A learner before its first step.
     *
     * @param seed decides what dropout drops
     */
    public ReferenceLearner(Network network, Optimizer optimizer, long seed) {
        this(network, optimizer, seed, Moments.NONE);
    }

    /** A learner that goes on with what another of the same optimiser remembered. */
    ReferenceLearner(Network network, Optimizer optimizer, long seed, Moments moments) {
        this.network = network;
        this.moments = moments;
        this.optimizer = optimizer;
        this.seed = seed;
    }

    @Override
    public Outcome step(float[] images, int[] labels, int count) {
        int[] targets = Arrays.copyOf(labels, count);
        Mode mode = Mode.training(Shuffle.seed(seed, moments.steps()));
        Pass pass = network.forward(batch(images, count), mode);
        Tensor logits = pass.output();
        Gradients gradients = network.backward(pass, CrossEntropy.MEAN.gradient(logits, targets));
        Optimizer.Step step = optimizer.step(network.parameters(), gradients.parameters(), moments);
        network = network.after(pass).with(step.parameters());
        moments = step.moments();
        return outcome(logits, targets);
    }

    @Override
    public Outcome test(float[] images, int[] labels, int count) {
        return outcome(network.forward(batch(images, count)).output(), Arrays.copyOf(labels, count));
    }

    @Override
    public int answer(int image) {
        return answers[image];
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public Network network() {
        return network;
    }

    private Tensor batch(float[] images, int count) {
        Shape image = network.input();
        Shape shape = Shape.of(count, image.size(1), image.size(2), image.size(3));
        return Tensor.over(shape, Arrays.copyOf(images, shape.count()));
    }

    /** Of equal numbers of a row the first is its largest. */
    private Outcome outcome(Tensor logits, int[] targets) {
        int classes = logits.shape().size(1);
        answers = new int[targets.length];
        int right = 0;
        for (int n = 0; n < targets.length; n++) {
            int best = 0;
            for (int k = 1; k < classes; k++) {
                if (logits.at(n, k) > logits.at(n, best)) {
                    best = k;
                }
            }
            answers[n] = best;
            right += best == targets[n] ? 1 : 0;
        }
        return new Outcome(CrossEntropy.MEAN.value(logits, targets).at(0), right);
    }
}
