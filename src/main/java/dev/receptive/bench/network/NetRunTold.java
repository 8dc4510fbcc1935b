package dev.receptive.bench.network;

import dev.receptive.bench.Change;
import dev.receptive.bench.SpotAction;
import dev.receptive.data.ImageSet;
import dev.receptive.figure.Spot;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Series;
import dev.receptive.train.Snapshot;
import dev.receptive.train.Tally;
import dev.receptive.train.Training;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a run of training: its curves, and the confusion matrix. */
record NetRunTold(NetTrace trace) {

    private static final int PERCENT = 100;

    /** Whether a number is one of these. */
    static boolean is(Spot spot) {
        return spot.isIn(NetTensors.LOSS) || spot.isIn(NetTensors.ACCURACY) || spot.isIn(NetTensors.CONFUSION);
    }

    private NetRun run() {
        return trace.experiment().run().orElseThrow();
    }

    private Training training() {
        return run().training().orElseThrow();
    }

    /** Which moment the bench shows. */
    Sentence title() {
        Tally tally = run().snapshot().orElseThrow().tally();
        return Sentence.of("network.train.epoch", tally.epoch(), tally.epochs());
    }

    /** The same with the batch, as a sentence. */
    Sentence moment() {
        Tally tally = run().snapshot().orElseThrow().tally();
        int batch = run().plan().descent().batch();
        return Sentence.of(
                "network.train.moment",
                tally.epoch(),
                tally.epochs(),
                Numerals.count((tally.images() + batch - 1) / batch),
                Numerals.count((tally.of() + batch - 1) / batch));
    }

    /** How far the epoch is there. */
    Sentence batch() {
        Tally tally = run().snapshot().orElseThrow().tally();
        int batch = run().plan().descent().batch();
        return Sentence.of(
                "network.train.batches",
                Numerals.count((tally.images() + batch - 1) / batch),
                Numerals.count((tally.of() + batch - 1) / batch));
    }

    /** What is known of that moment. */
    List<Sentence> lines() {
        NetRun run = run();
        Snapshot shown = run.snapshot().orElseThrow();
        Tally tally = shown.tally();
        List<Sentence> lines = new ArrayList<>();
        lines.add(batch());
        int batches = run.batches(tally);
        if (batches > 0) {
            lines.add(Sentence.of("network.train.mean.loss", number((float) tally.loss())));
            lines.add(Sentence.of("network.train.mean.right", NetNames.percent((float) tally.accuracy())));
        }
        run.evaluation().map(NetRunTold::tested).ifPresent(lines::add);
        if (run.shown().isPresent()) {
            lines.add(Sentence.of("network.train.past"));
        } else if (run.speed() > 0) {
            lines.add(Sentence.of("network.train.speed", Numerals.count(Math.round(run.speed()))));
        }
        return lines;
    }

    /** What a test said, and after which epoch it was. */
    static Sentence tested(Evaluation test) {
        String percent = NetNames.percent((float) test.accuracy());
        return Sentence.of("network.train.test", percent, test.tally().epoch());
    }

    static String number(float value) {
        return Numerals.text(Numerals.rounded(value, 3));
    }

    /** Whether such a number is there. */
    boolean holds(Spot spot) {
        if (trace.experiment().run().flatMap(NetRun::training).isEmpty()) {
            return false;
        }
        if (spot.isIn(NetTensors.CONFUSION)) {
            int classes = trace.experiment().classes().size();
            return run().evaluation().isPresent() && spot.row() < classes && spot.column() < classes;
        }
        return is(spot) && spot.column() < run().moments().size();
    }

    double value(Spot spot) {
        if (spot.isIn(NetTensors.CONFUSION)) {
            return examples(spot).size();
        }
        boolean loss = spot.isIn(NetTensors.LOSS);
        Series raw = loss ? training().losses() : training().accuracies();
        Series smooth = raw.smoothed(NetRunPlot.factor(run()));
        int batches = run().batches(run().moments().get(spot.column()).tally());
        int end = smooth.length();
        return end == 0 ? 0 : (loss ? 1 : PERCENT) * (double) smooth.at(Math.max(0, Math.min(end, batches) - 1));
    }

    private List<Integer> examples(Spot spot) {
        return run().evaluation()
                .map(last -> last.examples(spot.row(), spot.column()))
                .orElse(List.of());
    }

    Sentence said(Spot spot) {
        if (spot.isIn(NetTensors.CONFUSION)) {
            Evaluation last = run().evaluation().orElseThrow();
            int all = 0;
            for (int count : last.confusion(trace.experiment().classes().size())[spot.row()]) {
                all += count;
            }
            String key = spot.row() == spot.column() ? "tip.network.confusion.right" : "tip.network.confusion.wrong";
            return Sentence.of(
                    key,
                    Numerals.count(examples(spot).size()),
                    Numerals.count(all),
                    trace.names().label(spot.row()),
                    trace.names().label(spot.column()));
        }
        Tally tally = run().moments().get(spot.column()).tally();
        int batch = run().plan().descent().batch();
        return Sentence.of(
                spot.isIn(NetTensors.LOSS) ? "tip.network.run.loss" : "tip.network.run.accuracy",
                tally.epoch(),
                Numerals.count((tally.images() + batch - 1) / batch),
                number((float) value(spot)));
    }

    /** A click shows that moment, or the next test image that is called so. */
    List<SpotAction<NetworkExperiment>> actions(Spot spot) {
        NetworkExperiment now = trace.experiment();
        if (!holds(spot)) {
            return List.of();
        }
        if (!spot.isIn(NetTensors.CONFUSION)) {
            NetworkExperiment next = NetTrainControls.at(now, spot.column());
            return List.of(action("network.train.take", next, "edit.network.train.moment"));
        }
        return next(examples(spot)).map(image -> action("network.liked.take", image, "edit.network.digit")).stream()
                .toList();
    }

    private static SpotAction<NetworkExperiment> action(String name, NetworkExperiment next, String edit) {
        return new SpotAction<>(Sentence.of(name), Change.of(next, Sentence.of(edit)), Optional.empty(), true);
    }

    private Optional<NetworkExperiment> next(List<Integer> examples) {
        NetworkExperiment now = trace.experiment();
        Optional<NetTestImages> own = NetTestImages.of(now);
        if (examples.isEmpty()
                || (own.isEmpty() && run().plan().examples().folder().isPresent())) {
            return Optional.empty();
        }
        int index = own.map(images -> images.index(now))
                .orElseGet(() -> TestDigits.index(now))
                .orElse(-1);
        int next = examples.stream().filter(image -> image > index).findFirst().orElse(examples.get(0));
        int count =
                own.map(NetTestImages::images).orElseGet(ImageSet::mnistTest).count();
        int known = Math.min(next, count - 1);
        return Optional.of(own.map(images -> images.with(now, known)).orElseGet(() -> TestDigits.with(now, known)));
    }
}
