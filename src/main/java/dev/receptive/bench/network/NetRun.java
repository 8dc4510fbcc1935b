package dev.receptive.bench.network;

import dev.receptive.data.LabelledImages;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Tally;
import dev.receptive.train.Training;
import java.util.List;
import java.util.Optional;

/**
 * A run of training, and which of its moments the bench shows.
 *
 * @param id what it is known by, however far it is
 * @param plan by which it began
 * @param training as far as it has come; nothing before the examples were read
 * @param shown a moment of the past; nothing for the newest
 * @param beside another moment that is shown with it
 * @param speed images in a second, as last measured; 0 where that is not known
 * @param tests the images of a folder that test it; none where they are the digits, or were not read yet
 */
record NetRun(
        Id id,
        NetPlan plan,
        Optional<Training> training,
        Optional<Snapshot> shown,
        Optional<Snapshot> beside,
        double speed,
        Optional<LabelledImages> tests) {

    /** Equal to itself alone. */
    static final class Id {}

    /** Before anything is learned. */
    static NetRun begun(NetPlan plan) {
        return new NetRun(new Id(), plan, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    boolean is(Id other) {
        return id == other;
    }

    /** Whether it has not come to its first batch. */
    boolean hasLearnedNothing() {
        return training.filter(any -> any.batches() > 0).isEmpty();
    }

    /** Further on. */
    NetRun with(Training next, double images) {
        return new NetRun(id, plan, Optional.of(next), shown, beside, images, tests);
    }

    NetRun showing(Optional<Snapshot> next) {
        return new NetRun(id, plan, training, next, beside, speed, tests);
    }

    NetRun withBeside(Optional<Snapshot> next) {
        return new NetRun(id, plan, training, shown, next, speed, tests);
    }

    NetRun testedWith(Optional<LabelledImages> next) {
        return new NetRun(id, plan, training, shown, beside, speed, next);
    }

    /** The moments that can be shown, from before the first batch on, without the newest. */
    List<Snapshot> moments() {
        return training.map(any -> any.album().snapshots()).orElse(List.of());
    }

    /** Which of the moments is shown: that, or the one before it where it is not kept any more; the number of moments for the newest. */
    int moment() {
        return shown.map(this::index).orElse(moments().size());
    }

    /** The same of the moment beside it. */
    int besides() {
        return beside.map(this::index).orElse(moments().size());
    }

    private int index(Snapshot snapshot) {
        List<Snapshot> all = moments();
        long images = snapshot.tally().imagesSoFar();
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            at = all.get(i).tally().imagesSoFar() <= images ? i : at;
        }
        return at;
    }

    /** What the bench shows. */
    Optional<Snapshot> snapshot() {
        return shown.or(() -> training.map(Training::now));
    }

    /** What its moments take. */
    long bytes() {
        long each = training.stream()
                .flatMap(any -> any.now().network().parameters().values().stream())
                .mapToLong(tensor -> (long) Float.BYTES * tensor.shape().count())
                .sum();
        return each * (moments().size() + 1);
    }

    /** How many batches were learned from at a moment. */
    int batches(Tally moment) {
        int batch = plan.descent().batch();
        return (moment.epoch() - 1) * batchesInEpoch(moment) + (moment.images() + batch - 1) / batch;
    }

    private int batchesInEpoch(Tally moment) {
        int batch = plan.descent().batch();
        return (moment.of() + batch - 1) / batch;
    }

    /** How many batches an epoch has; very many as long as nobody knows. */
    int batchesInEpoch() {
        return training.map(any -> batchesInEpoch(any.now().tally())).orElse(Integer.MAX_VALUE);
    }

    /** How many batches were learned from at the moment that is shown. */
    int batchesShown() {
        return snapshot().map(now -> batches(now.tally())).orElse(0);
    }

    /** What the test examples said last at the moment that is shown. */
    Optional<Evaluation> evaluation() {
        long images = snapshot().map(now -> now.tally().imagesSoFar()).orElse(0L);
        return training.stream()
                .flatMap(run -> run.evaluations().stream())
                .filter(each -> each.tally().imagesSoFar() <= images)
                .reduce((before, after) -> after);
    }
}
