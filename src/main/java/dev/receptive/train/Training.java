package dev.receptive.train;

import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A run as far as it has come: all that is shown of it, and all that it needs to go on as if it had never stopped. A value;
 * it is equal to itself alone.
 */
public final class Training {

    private final Snapshot now;
    private final Moments moments;
    private final Sums sums;
    private final Series losses;
    private final Series accuracies;
    private final Album album;
    private final List<Evaluation> evaluations;
    private final Tensor sample;

    /**
     * What the tally is the mean of, exactly.
     *
     * @param loss of all images that the epoch has seen
     * @param right how many of them were right
     */
    record Sums(double loss, int right) {

        static final Sums NONE = new Sums(0, 0);
    }

    Training(
            Snapshot now,
            Moments moments,
            Sums sums,
            Series losses,
            Series accuracies,
            Album album,
            List<Evaluation> evaluations,
            Tensor sample) {
        this.now = now;
        this.moments = moments;
        this.sums = sums;
        this.losses = losses;
        this.accuracies = accuracies;
        this.album = album;
        this.evaluations = List.copyOf(evaluations);
        this.sample = sample;
    }

    /**
     * Before the first batch.
     *
     * @param examples how many an epoch sees
     */
    public static Training from(Network start, Course course, int examples) {
        Tally none = new Tally(1, course.epochs(), 0, examples, 0, 0);
        Snapshot first = new Snapshot(start, none, OptionalDouble.empty());
        Tensor nothing = Tensor.zeros(start.input());
        return new Training(
                first, Moments.NONE, Sums.NONE, Series.EMPTY, Series.EMPTY, Album.of(first), List.of(), nothing);
    }

    /** The newest network. */
    public Snapshot now() {
        return now;
    }

    /** What the optimiser remembers. */
    public Moments moments() {
        return moments;
    }

    Sums sums() {
        return sums;
    }

    /** The mean loss of each batch, before its step. */
    public Series losses() {
        return losses;
    }

    /** The part of each batch that was right before its step, 0 to 1. */
    public Series accuracies() {
        return accuracies;
    }

    /** How many batches were learned from. */
    public int batches() {
        return losses.length();
    }

    /** Moments that were kept, evenly apart, from before the first batch on. */
    public Album album() {
        return album;
    }

    /** What the test examples say after each epoch. */
    public List<Evaluation> evaluations() {
        return evaluations;
    }

    /** The first images of the last batch as they were learned from, {@code [N, C, H, W]}; an empty one before the first. */
    public Tensor sample() {
        return sample;
    }

    /** Whether the last epoch that was begun is over and tested. */
    public boolean isTested() {
        return evaluations.size() == now.tally().epoch();
    }

    /** As in {@code epoch 2 of 5, 640 of 60000 images}. */
    @Override
    public String toString() {
        Tally tally = now.tally();
        return "epoch " + tally.epoch() + " of " + tally.epochs() + ", " + tally.images() + " of " + tally.of()
                + " images";
    }
}
