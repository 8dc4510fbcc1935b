package dev.receptive.bench.network;

import dev.receptive.bench.Change;
import dev.receptive.bench.SpotAction;
import dev.receptive.data.ImageSet;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
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

    /** After so many batches a network should have learned something. */
    private static final int GUESSES = 100;

    private static final double NEARLY = 0.97;

    /** After so few batches a loss that has grown is no accident. */
    private static final int GROWS = 20;

    private static final double WORSE = 1.5;

    /** Further a loss, in losses of a guess, or a weight is from any that learns. */
    private static final float BOUND = 10_000;

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

    /** What should be known of a run besides its numbers. */
    static List<Sentence> facts(NetworkExperiment now) {
        List<Sentence> facts = new ArrayList<>();
        if (now.plan().isEmpty() || now.run().isEmpty()) {
            return facts;
        }
        if (waits(now)) {
            facts.add(Sentence.of("facts.network.train.restart"));
        }
        standing(now)
                .ifPresent(how -> facts.add(
                        Sentence.of("facts.network.train." + how, now.classes().size(), guess(now))));
        return facts;
    }

    /** Whether something was chosen that the run which stands there does not follow any more. */
    static boolean waits(NetworkExperiment now) {
        return now.plan()
                .filter(plan ->
                        now.run().filter(run -> !run.plan().isFollowed(plan)).isPresent())
                .isPresent();
    }

    /** Whether another moment of a run is asked for, or its spread. */
    static boolean isOther(NetworkExperiment before, NetworkExperiment after) {
        boolean spread = after.plan().filter(NetPlan::spread).isPresent()
                && before.plan().filter(NetPlan::spread).isEmpty();
        return spread
                || after.run().stream()
                        .anyMatch(now -> before.run().stream()
                                .filter(run -> run.is(now.id()))
                                .anyMatch(run -> !run.shown().equals(now.shown())
                                        || !run.beside().equals(now.beside())));
    }

    /** What the spread says of how the network can learn. */
    static Optional<Sentence> spread(NetTrace trace) {
        return trace.spread()
                .flatMap(NetSpread::faint)
                .map(times -> Double.isFinite(times)
                        ? Sentence.of("facts.network.spread.faint", Numerals.count(Math.round(times)))
                        : Sentence.of("facts.network.spread.none"));
    }

    /** What stands over the curve of the loss. */
    static Sentence heading(NetworkExperiment now) {
        return standing(now)
                .map(how ->
                        Sentence.of("network.train.loss." + how, now.classes().size(), guess(now)))
                .orElse(Sentence.of(
                        "network.train.loss",
                        Numerals.digits(NetRunPlot.factor(now.run().orElseThrow()))));
    }

    /**
     * How the loss stands to that of a guess among all classes, by the word for it: after a hundred batches and more no better, or
     * much worse, or beyond all bounds; nothing where it learns, or may yet.
     */
    private static Optional<String> standing(NetworkExperiment now) {
        int classes = now.classes().size();
        Optional<Training> training = now.run().flatMap(NetRun::training);
        int batches = training.map(Training::batches).orElse(0);
        if (training.filter(all -> isUnbounded(all, classes)).isPresent()) {
            return Optional.of("unbounded");
        }
        if (batches < GROWS || classes < 2) {
            return Optional.empty();
        }
        float[] smooth = Series.smoothed(
                training.orElseThrow().losses().toArray(),
                NetRunPlot.factor(now.run().orElseThrow()));
        double times = smooth[batches - 1] / Math.log(classes);
        if (times > WORSE) {
            return Optional.of("worse");
        }
        return times > NEARLY && batches >= GUESSES ? Optional.of("guessing") : Optional.empty();
    }

    /** Whether the loss has grown so far, or the weights have, that the next one may be no number any more. */
    private static boolean isUnbounded(Training training, int classes) {
        float[] losses = training.losses().toArray();
        boolean grown = losses.length > 0 && !(losses[losses.length - 1] < BOUND * Math.log(Math.max(2, classes)));
        return grown || training.now().network().parameters().values().stream().anyMatch(NetRunTold::isUnbounded);
    }

    private static boolean isUnbounded(Tensor tensor) {
        for (int i = 0; i < tensor.shape().count(); i++) {
            if (!(Math.abs(tensor.at(i)) < BOUND)) {
                return true;
            }
        }
        return false;
    }

    private static String guess(NetworkExperiment now) {
        return number((float) Math.log(now.classes().size()));
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
        run.evaluation()
                .ifPresent(test ->
                        lines.add(Sentence.of("network.train.test", NetNames.percent((float) test.accuracy()))));
        if (run.shown().isPresent()) {
            lines.add(Sentence.of("network.train.past"));
        } else if (run.speed() > 0) {
            lines.add(Sentence.of("network.train.speed", Numerals.count(Math.round(run.speed()))));
        }
        return lines;
    }

    private static String number(float value) {
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
        float[] raw = spot.isIn(NetTensors.LOSS)
                ? training().losses().toArray()
                : training().accuracies().times(PERCENT);
        float[] smooth = Series.smoothed(raw, NetRunPlot.factor(run()));
        int batches = run().batches(run().moments().get(spot.column()).tally());
        return smooth.length == 0 ? 0 : smooth[Math.max(0, Math.min(smooth.length, batches) - 1)];
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
