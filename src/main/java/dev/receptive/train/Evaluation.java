package dev.receptive.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a network says to the test examples after an epoch. Immutable, and small, for all epochs of a run are kept, of ten
 * thousand examples each: only what is wrong is written down.
 */
public final class Evaluation {

    private final Tally tally;
    private final double accuracy;
    private final double loss;
    private final short[] labels;
    private final int[] wrong;
    private final short[] answers;

    /**
     * @param before the epochs before it, whose labels are kept once where they are the same
     * @param tally at the end of the epoch
     * @param loss mean cross-entropy over the test examples
     * @param labels the class of each
     * @param answers the class that it was put into
     */
    Evaluation(List<Evaluation> before, Tally tally, double loss, int[] labels, int[] answers) {
        this.tally = tally;
        this.accuracy = (double) IntStream.range(0, labels.length)
                        .filter(i -> labels[i] == answers[i])
                        .count()
                / labels.length;
        this.loss = loss;
        short[] own = small(labels);
        this.labels = before.stream()
                .map(each -> each.labels)
                .filter(kept -> Arrays.equals(kept, own))
                .findFirst()
                .orElse(own);
        this.wrong = IntStream.range(0, labels.length)
                .filter(i -> labels[i] != answers[i])
                .toArray();
        this.answers = small(IntStream.of(wrong).map(i -> answers[i]).toArray());
    }

    private static short[] small(int[] classes) {
        short[] small = new short[classes.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (short) classes[i];
        }
        return small;
    }

    private static int[] wide(short[] classes) {
        return IntStream.range(0, classes.length).map(i -> classes[i]).toArray();
    }

    /** How far the run was: at the end of an epoch. */
    public Tally tally() {
        return tally;
    }

    /** Mean cross-entropy over the test examples. */
    public double loss() {
        return loss;
    }

    /** The part of the test examples that is put into the right class, 0 to 1. */
    public double accuracy() {
        return accuracy;
    }

    /** The class of each test example. */
    int[] labels() {
        return wide(labels);
    }

    /** The class that each was put into. */
    int[] answers() {
        int[] all = wide(labels);
        for (int i = 0; i < wrong.length; i++) {
            all[wrong[i]] = answers[i];
        }
        return all;
    }

    /** How many test examples there are. */
    public int count() {
        return labels.length;
    }

    /** The test examples of one class that are put into another, or into that same: a cell of the confusion matrix. */
    public List<Integer> examples(int label, int answer) {
        int[] all = answers();
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] == label && all[i] == answer)
                .boxed()
                .toList();
    }

    /** The confusion matrix: how many examples of the class of a row are put into that of a column. */
    public int[][] confusion(int classes) {
        int[][] counts = new int[classes][classes];
        for (short label : labels) {
            counts[label][label]++;
        }
        for (int i = 0; i < wrong.length; i++) {
            int label = labels[wrong[i]];
            counts[label][label]--;
            counts[label][answers[i]]++;
        }
        return counts;
    }
}
