package dev.receptive.bench.network;

import dev.receptive.tensor.Tensor;
import dev.receptive.train.Series;
import dev.receptive.train.Training;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a run of training stands: whether it learns, and whether it follows what is chosen. */
final class NetRunJudged {

    /** After so many batches a network should have learned something. */
    private static final int GUESSES = 100;

    private static final double NEARLY = 0.97;

    /** After so few batches a loss that has grown is no accident. */
    private static final int GROWS = 20;

    private static final double WORSE = 1.5;

    /** Further a loss, in losses of a guess, or a weight is from any that learns. */
    private static final float BOUND = 10_000;

    private NetRunJudged() {}

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
        double factor = NetRunPlot.factor(now.run().orElseThrow());
        double times = training.orElseThrow().losses().smoothed(factor).at(batches - 1) / Math.log(classes);
        if (times > WORSE) {
            return Optional.of("worse");
        }
        return times > NEARLY && batches >= GUESSES ? Optional.of("guessing") : Optional.empty();
    }

    /** Whether the loss has grown so far, or the weights have, that the next one may be no number any more. */
    private static boolean isUnbounded(Training training, int classes) {
        Series losses = training.losses();
        boolean grown =
                losses.length() > 0 && !(losses.at(losses.length() - 1) < BOUND * Math.log(Math.max(2, classes)));
        return grown || training.now().network().parameters().values().stream().anyMatch(NetRunJudged::isUnbounded);
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
        return NetRunTold.number((float) Math.log(now.classes().size()));
    }
}
