package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Action;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Folder;
import dev.receptive.bench.Parameter.Real;
import dev.receptive.bench.Parameter.Slider;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Parameter.Whole;
import dev.receptive.train.Snapshot;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The controls of how a network learns, and of which moment of a run is shown. */
final class NetTrainControls {

    private static final String EVERY = "every";
    private static final String CALM = "calm";

    /** Letters of a number of batches, as in 93,800. */
    private static final int COUNT = 6;

    private NetTrainControls() {}

    static List<Parameter<NetworkExperiment>> all() {
        return List.of(
                new When<>(
                        new Switch<>(
                                "network.train",
                                now -> now.plan().isPresent(),
                                (now, on) -> now.planning(on ? Optional.of(NetPlan.USUAL) : Optional.empty())),
                        NetTraining::isPossible),
                run(new Slider<>(
                        "network.train.moment",
                        now -> IntStream.rangeClosed(0, moments(now).size())
                                .boxed()
                                .toList(),
                        now -> now.run().map(NetRun::moment).orElse(0),
                        NetTrainControls::at,
                        now -> count(now.run().map(NetRun::batchesShown)),
                        COUNT)),
                run(new Switch<>(
                        "network.train.beside",
                        now -> now.run().flatMap(NetRun::beside).isPresent(),
                        NetTrainControls::firstBesides)),
                new When<>(
                        new Slider<>(
                                "network.train.other",
                                now -> IntStream.range(0, moments(now).size())
                                        .boxed()
                                        .toList(),
                                now -> now.run().map(NetRun::besides).orElse(0),
                                NetTrainControls::besides,
                                now -> count(now.run()
                                        .flatMap(run -> run.beside().map(other -> run.batches(other.tally())))),
                                COUNT),
                        now -> now.run().flatMap(NetRun::beside).isPresent()),
                planned(new Action<>("network.train.restart", NetTraining::begun)),
                new When<>(
                        new Switch<>(
                                "network.train.spread",
                                now -> plan(now).spread(),
                                (now, on) -> with(
                                        now, plan(now).with(plan(now).watched().withSpread(on)))),
                        NetSpread::isPossible),
                real("rate", NetDescent::rate, NetDescent::withRate),
                planned(new Whole<>(
                        "network.train.batch",
                        1,
                        NetDescent.LARGEST_BATCH,
                        now -> plan(now).descent().batch(),
                        descending(NetDescent::withBatch))),
                planned(new Whole<>(
                        "network.train.epochs",
                        1,
                        NetPlan.MOST_EPOCHS,
                        now -> plan(now).epochs(),
                        (now, epochs) -> with(now, plan(now).withEpochs(epochs)))),
                real("momentum", NetDescent::momentum, NetDescent::withMomentum),
                real("decay", NetDescent::decay, NetDescent::withDecay),
                planned(new Folder<>(
                        "network.train.folder",
                        now -> plan(now).examples().folder(),
                        (now, folder) ->
                                with(now, plan(now).with(plan(now).examples().in(folder))))),
                planned(new Whole<>(
                        "network.train.examples",
                        0,
                        NetExamples.MOST,
                        now -> plan(now).examples().count(),
                        (now, count) ->
                                with(now, plan(now).with(plan(now).examples().withCount(count))))),
                planned(new Whole<>(
                        "network.train.moved",
                        0,
                        NetExamples.FARTHEST,
                        now -> plan(now).examples().moved(),
                        (now, pixels) ->
                                with(now, plan(now).with(plan(now).examples().withMoved(pixels))))),
                planned(new Choice<>(
                        "network.train.init",
                        NetStart.codes(),
                        now -> plan(now).start().code(),
                        (now, code) -> starting(now, plan(now).start().with(code)))),
                planned(new Whole<>(
                        "network.train.seed",
                        0,
                        NetKinds.LAST_SEED,
                        now -> plan(now).start().seed(),
                        (now, seed) -> starting(now, plan(now).start().withSeed(seed)))),
                planned(new Choice<>(
                        "network.train.pace",
                        List.of(EVERY, CALM),
                        now -> plan(now).calm() ? CALM : EVERY,
                        (now, code) ->
                                with(now, plan(now).with(plan(now).watched().withCalm(code.equals(CALM)))))));
    }

    private static Parameter<NetworkExperiment> real(
            String code, Function<NetDescent, Float> get, BiFunction<NetDescent, Float, NetDescent> with) {
        return planned(
                new Real<>("network.train." + code, now -> get.apply(plan(now).descent()), descending(with)));
    }

    private static <T> BiFunction<NetworkExperiment, T, NetworkExperiment> descending(
            BiFunction<NetDescent, T, NetDescent> with) {
        return (now, value) -> with(now, plan(now).with(with.apply(plan(now).descent(), value)));
    }

    private static Parameter<NetworkExperiment> planned(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> now.plan().isPresent());
    }

    /** From its start on, which a person asks for, and not from its first moment on, which comes by itself. */
    private static Parameter<NetworkExperiment> run(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> now.plan().isPresent() && now.run().isPresent());
    }

    private static NetPlan plan(NetworkExperiment now) {
        return now.plan().orElse(NetPlan.USUAL);
    }

    /** With another plan: a run that has learned nothing yet begins again by it, since later it follows only part of one. */
    private static NetworkExperiment with(NetworkExperiment now, NetPlan plan) {
        NetworkExperiment next = now.planning(Optional.of(plan));
        boolean again = now.run()
                .filter(run -> run.hasLearnedNothing() && !run.plan().isFollowed(plan))
                .isPresent();
        return again ? NetTraining.begun(next) : next;
    }

    /** Weights that have learned nothing yet are drawn anew at once. */
    private static NetworkExperiment starting(NetworkExperiment now, NetStart start) {
        NetworkExperiment next = with(now, plan(now).with(start));
        return now.isUntrained() ? NetTraining.begun(next) : next;
    }

    /** A moment is called by how many batches were learned from. */
    private static String count(Optional<Integer> batches) {
        return Numerals.count(batches.orElse(0));
    }

    private static List<Snapshot> moments(NetworkExperiment now) {
        return now.run().map(NetRun::moments).orElse(List.of());
    }

    private static NetworkExperiment firstBesides(NetworkExperiment now, boolean on) {
        if (on && moments(now).isEmpty()) {
            throw Refusal.of("error.network.train.alone");
        }
        return besides(now, on ? 0 : -1);
    }

    /** With another moment beside the one that is shown; with none below 0. */
    private static NetworkExperiment besides(NetworkExperiment now, int moment) {
        List<Snapshot> all = moments(now);
        Optional<Snapshot> other = moment < 0 || moment >= all.size() ? Optional.empty() : Optional.of(all.get(moment));
        return now.run()
                .map(run -> NetTraining.showing(now, run.withBeside(other)))
                .orElse(now);
    }

    /** The bench at a moment of its run; after the last that was kept, the newest. */
    static NetworkExperiment at(NetworkExperiment now, int moment) {
        List<Snapshot> all = moments(now);
        return now.run()
                .map(run -> NetTraining.showing(
                        now, run.showing(moment < all.size() ? Optional.of(all.get(moment)) : Optional.empty())))
                .orElse(now);
    }
}
