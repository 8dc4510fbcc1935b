package dev.receptive.train;

import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A run over examples: in each epoch all of them in an order of its own, batch by batch, then the test examples.
 * Everything that happens follows from the learner, the examples and the course.
 */
public final class Trainer {

    private final Learner learner;
    private final Examples training;
    private final Examples test;
    private final Course course;
    private final float[] images;
    private final int[] labels;

    /**
     * A run that has not begun.
     *
     * @param learner whose network takes the images of the examples; moved by {@link #run}
     * @throws IllegalArgumentException if the network takes other images
     */
    public Trainer(Learner learner, DataSet examples, Course course) {
        Shape taken = learner.network().input();
        if (!examples.training().image().equals(taken)) {
            throw new IllegalArgumentException(
                    "trainer: images of " + examples.training().image() + " for a network that takes " + taken);
        }
        this.learner = learner;
        this.training = examples.training();
        this.test = examples.test();
        this.course = course;
        int most = Math.min(course.batch(), Math.max(training.count(), test.count()));
        this.images = new float[Math.multiplyExact(most, taken.count())];
        this.labels = new int[most];
    }

    /**
     * Trains.
     *
     * @param watcher is told of every batch and every epoch
     * @param cancelled asked before every batch; once it says so, nothing more is learned
     * @return the network at the end, or as it was after the last batch
     * @throws Refusal if the loss is no longer a number
     */
    public Snapshot run(Watcher watcher, BooleanSupplier cancelled) {
        Tally tally = new Tally(1, course.epochs(), 0, training.count(), 0, 0);
        OptionalDouble accuracy = OptionalDouble.empty();
        for (int epoch = 1; epoch <= course.epochs() && !cancelled.getAsBoolean(); epoch++) {
            tally = learn(epoch, watcher, cancelled);
            accuracy = tally.images() == training.count() ? evaluate(cancelled) : OptionalDouble.empty();
            if (accuracy.isPresent()) {
                watcher.epoch(new Snapshot(finite(learner.network(), tally), tally, accuracy));
            }
        }
        return new Snapshot(learner.network(), tally, accuracy);
    }

    /** The last step of an epoch is followed by no loss that would tell. */
    private Network finite(Network network, Tally tally) {
        boolean finite = network.parameters().values().stream().allMatch(Trainer::isFinite);
        if (!finite) {
            int batches = (training.count() + course.batch() - 1) / course.batch();
            throw Refusal.of("train.diverged", tally.epoch(), batches);
        }
        return network;
    }

    private static boolean isFinite(Tensor tensor) {
        for (int i = 0; i < tensor.shape().count(); i++) {
            if (!Float.isFinite(tensor.at(i))) {
                return false;
            }
        }
        return true;
    }

    private Tally learn(int epoch, Watcher watcher, BooleanSupplier cancelled) {
        int count = training.count();
        int[] order = Shuffle.order(count, course.seed(), epoch);
        Tally tally = new Tally(epoch, course.epochs(), 0, count, 0, 0);
        double loss = 0;
        int right = 0;
        for (int from = 0; from < count && !cancelled.getAsBoolean(); from += course.batch()) {
            int size = fill(training, order, from);
            Learner.Outcome outcome = learner.step(images, labels, size);
            if (!Double.isFinite(outcome.loss())) {
                throw Refusal.of("train.diverged", epoch, from / course.batch() + 1);
            }
            loss += outcome.loss() * size;
            right += outcome.right();
            int seen = from + size;
            tally = new Tally(epoch, course.epochs(), seen, count, loss / seen, (double) right / seen);
            watcher.batch(tally);
        }
        return tally;
    }

    /** The part of the test examples that is right; unknown if cancelled. */
    private OptionalDouble evaluate(BooleanSupplier cancelled) {
        int[] order = IntStream.range(0, test.count()).toArray();
        int right = 0;
        for (int from = 0; from < order.length; from += course.batch()) {
            if (cancelled.getAsBoolean()) {
                return OptionalDouble.empty();
            }
            int size = fill(test, order, from);
            right += learner.right(images, labels, size);
        }
        return OptionalDouble.of((double) right / order.length);
    }

    /** Brings as many examples as make a batch to the front; gives how many there were. */
    private int fill(Examples examples, int[] order, int from) {
        int size = Math.min(course.batch(), order.length - from);
        examples.copy(order, from, size, images, labels);
        return size;
    }
}
