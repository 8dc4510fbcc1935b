package dev.receptive.train;

import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A run over examples: in each epoch all of them in an order of its own, batch by batch, then the test examples.
 * Everything that happens follows from the learner, the examples and the course; a run that is stopped and goes on learns
 * in every bit what one that never stopped does.
 */
public final class Trainer {

    /** Images of a batch that are shown. */
    private static final int SAMPLE = 4;

    private final Learner learner;
    private final Examples training;
    private final Examples test;
    private final Course course;
    private final float[] images;
    private final int[] labels;
    private int[] order = {};
    private Tally tally;
    private Training.Sums sums;
    private Series losses;
    private Series accuracies;
    private Album album;
    private final List<Evaluation> evaluations;
    private Tensor sample;
    private Snapshot tested;

    /**
     * A run that has not begun.
     *
     * @param learner whose network takes the images of the examples; moved by {@link #run}
     * @throws IllegalArgumentException if the network takes other images
     */
    public Trainer(Learner learner, DataSet examples, Course course) {
        this(
                learner,
                examples,
                course,
                Training.from(learner.network(), course, examples.training().count()));
    }

    /**
     * A run that goes on.
     *
     * @param learner with the network and the moments of {@code before}
     * @throws IllegalArgumentException if the network takes other images, or the run had others to learn from
     */
    public Trainer(Learner learner, DataSet examples, Course course, Training before) {
        Shape taken = learner.network().input();
        if (!examples.training().image().equals(taken)) {
            throw new IllegalArgumentException(
                    "trainer: images of " + examples.training().image() + " for a network that takes " + taken);
        }
        Tally last = before.now().tally();
        if (last.of() != examples.training().count()) {
            throw new IllegalArgumentException("trainer: a run over " + last.of() + " examples cannot go on over "
                    + examples.training().count());
        }
        this.learner = learner;
        this.training = examples.training();
        this.test = examples.test();
        this.course = course;
        int most = Math.min(course.batch(), Math.max(training.count(), test.count()));
        this.images = new float[Math.multiplyExact(most, taken.count())];
        this.labels = new int[most];
        this.tally = new Tally(last.epoch(), course.epochs(), last.images(), last.of(), last.loss(), last.accuracy());
        this.sums = before.sums();
        this.losses = before.losses();
        this.accuracies = before.accuracies();
        this.album = before.album();
        this.evaluations = new ArrayList<>(before.evaluations());
        this.sample = before.sample();
        this.tested = before.now();
    }

    /**
     * Trains until the course is over.
     *
     * @param watcher is told of every batch and every epoch
     * @param cancelled asked before every batch; once it says so, nothing more is learned
     * @return the network at the end, or as it was after the last batch
     * @throws Refusal if the loss is no longer a number
     */
    public Snapshot run(Watcher watcher, BooleanSupplier cancelled) {
        boolean more = true;
        while (more && !cancelled.getAsBoolean()) {
            more = next(watcher, cancelled);
        }
        return now();
    }

    /**
     * Learns from the next batch; after the last of an epoch it tests.
     *
     * @param cancelled asked before every batch of a test, which is done anew then when the run goes on
     * @return false if there was nothing left to do, or the test was cancelled
     * @throws Refusal if the loss is no longer a number
     */
    public boolean next(Watcher watcher, BooleanSupplier cancelled) {
        if (isEpochOver() && isTested()) {
            if (tally.epoch() >= course.epochs()) {
                return false;
            }
            tally = new Tally(tally.epoch() + 1, course.epochs(), 0, training.count(), 0, 0);
            sums = Training.Sums.NONE;
            order = new int[0];
        }
        if (!isEpochOver()) {
            learn(watcher);
        }
        return !isEpochOver() || evaluate(watcher, cancelled);
    }

    private boolean isEpochOver() {
        return tally.images() == training.count();
    }

    private boolean isTested() {
        return evaluations.size() == tally.epoch();
    }

    /** Whether the last epoch of the course is over and tested. */
    public boolean isOver() {
        return isEpochOver() && isTested() && tally.epoch() >= course.epochs();
    }

    /** How far it is. */
    public Tally tally() {
        return tally;
    }

    /** How many epochs are over and tested. */
    public int epochs() {
        return evaluations.size();
    }

    /** The run as far as it has come. */
    public Training training() {
        return new Training(now(), learner.moments(), sums, losses, accuracies, album, evaluations, sample);
    }

    private Snapshot now() {
        return isEpochOver() && isTested() ? tested : new Snapshot(learner.network(), tally, OptionalDouble.empty());
    }

    /** The last step of an epoch is followed by no loss that would tell. */
    private Network finite(Network network) {
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

    private void learn(Watcher watcher) {
        if (order.length == 0) {
            order = Shuffle.order(training.count(), course.seed(), tally.epoch());
        }
        int from = tally.images();
        int size = fill(training, order, from);
        course.augmentation().apply(images, training.image(), order, from, size, course.seed(), tally.epoch());
        sample = sample(size);
        Learner.Outcome outcome = learner.step(images, labels, size);
        if (!Double.isFinite(outcome.loss())) {
            throw Refusal.of("train.diverged", tally.epoch(), from / course.batch() + 1);
        }
        sums = new Training.Sums(sums.loss() + outcome.loss() * size, sums.right() + outcome.right());
        int seen = from + size;
        tally = new Tally(
                tally.epoch(),
                course.epochs(),
                seen,
                training.count(),
                sums.loss() / seen,
                (double) sums.right() / seen);
        losses = losses.with((float) outcome.loss());
        accuracies = accuracies.with((float) outcome.right() / size);
        if (album.wants(losses.length())) {
            album = album.with(new Snapshot(learner.network(), tally, OptionalDouble.empty()));
        }
        watcher.batch(tally);
    }

    /** So few that it takes no time. */
    private Tensor sample(int size) {
        Shape image = training.image();
        Shape shape = Shape.of(Math.min(SAMPLE, size), image.size(1), image.size(2), image.size(3));
        return Tensor.over(shape, Arrays.copyOf(images, shape.count()));
    }

    /** Asks for every test example; false if cancelled. */
    private boolean evaluate(Watcher watcher, BooleanSupplier cancelled) {
        int[] all = IntStream.range(0, test.count()).toArray();
        int[] known = new int[all.length];
        int[] answers = new int[all.length];
        double loss = 0;
        for (int from = 0; from < all.length; from += course.batch()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            int size = fill(test, all, from);
            Learner.Outcome outcome = learner.test(images, labels, size);
            loss += outcome.loss() * size;
            System.arraycopy(labels, 0, known, from, size);
            for (int i = 0; i < size; i++) {
                answers[from + i] = learner.answer(i);
            }
        }
        Evaluation evaluation = new Evaluation(evaluations, tally, loss / all.length, known, answers);
        tested = new Snapshot(finite(learner.network()), tally, OptionalDouble.of(evaluation.accuracy()));
        evaluations.add(evaluation);
        watcher.epoch(tested);
        return true;
    }

    /** Brings as many examples as make a batch to the front; gives how many there were. */
    private int fill(Examples examples, int[] order, int from) {
        int size = Math.min(course.batch(), order.length - from);
        examples.copy(order, from, size, images, labels);
        return size;
    }
}
