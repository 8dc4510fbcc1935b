package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Channels;
import dev.receptive.bench.Job;
import dev.receptive.bench.Keepsake;
import dev.receptive.bench.LearnedFile;
import dev.receptive.bench.LearnedWeights;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Action;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Parameter.Whole;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Subject;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Preparation;
import dev.receptive.figure.Spot;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The bench of a whole convolutional network, every number of which explains itself down to the pixels. */
public final class NetworkBench implements Bench<NetworkExperiment> {

    private static final String DRAWING = "drawing";

    /** One for all, so that what it has read is read once. */
    private static final NetTrainJob TRAINING = new NetTrainJob();

    /** What goes in: a test digit of a class, or a drawing. */
    private static final List<String> LABELS =
            Stream.concat(DigitNetwork.CLASSES.stream(), Stream.of(DRAWING)).toList();

    @Override
    public String code() {
        return "network";
    }

    @Override
    public NetworkExperiment first() {
        return StrokeNetwork.first();
    }

    @Override
    public Subject<NetworkExperiment> compute(NetworkExperiment experiment) {
        return new NetworkSubject(experiment);
    }

    @Override
    public Subject<NetworkExperiment> compute(NetworkExperiment experiment, Subject<NetworkExperiment> before) {
        return before instanceof NetworkSubject known ? new NetworkSubject(experiment, known) : compute(experiment);
    }

    @Override
    public Change<NetworkExperiment> with(NetworkExperiment experiment, Spot first, Numbers block) {
        return new NetworkEdit(experiment).with(first, block);
    }

    @Override
    public float within(NetworkExperiment experiment, Spot spot, float value) {
        boolean level = (spot.isIn(NetTensors.INPUT) || spot.isIn(NetTensors.DRAWN))
                && experiment.input().plane(spot.channel()).levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    @Override
    public Optional<Change<NetworkExperiment>> moved(NetworkExperiment experiment, int down, int right) {
        return NetGiven.isMovable(experiment.input())
                ? Optional.of(
                        Change.of(NetMoveControls.moved(experiment, down, right), Sentence.of("edit.network.move")))
                : Optional.empty();
    }

    @Override
    public Optional<Change<NetworkExperiment>> cleared(NetworkExperiment experiment) {
        return experiment
                .asked()
                .sought()
                .map(sought ->
                        Change.of(experiment.seeking(Optional.empty()), Sentence.of("edit.network.liked.close")));
    }

    @Override
    public long multiplyAdds(NetworkExperiment experiment) {
        return experiment.network().layers().multiplyAdds(experiment.network().input());
    }

    @Override
    public Optional<NetworkExperiment> withWeights(NetworkExperiment experiment, LearnedFile file) {
        return Optional.of(NetLoading.of(experiment, file));
    }

    @Override
    public Optional<LearnedWeights> weights(NetworkExperiment experiment) {
        return NetLoading.weights(experiment);
    }

    @Override
    public Optional<Sentence> saved(NetworkExperiment experiment) {
        return experiment
                .run()
                .flatMap(run -> run.shown()
                        .map(past -> Sentence.of("network.saved.moment", Numerals.count(run.batches(past.tally())))));
    }

    @Override
    public Optional<Keepsake> keepsake(NetworkExperiment experiment) {
        return NetKept.of(experiment);
    }

    @Override
    public NetworkExperiment withKeepsake(NetworkExperiment experiment, Path keepsake) {
        return NetKept.read(experiment, keepsake);
    }

    @Override
    public NetworkExperiment carried(NetworkExperiment left, NetworkExperiment came) {
        return NetTraining.carried(left, came);
    }

    @Override
    public Schema<NetworkExperiment> schema() {
        return new NetworkSchema();
    }

    @Override
    public List<Parameter<NetworkExperiment>> parameters() {
        List<Parameter<NetworkExperiment>> all = new ArrayList<>(NetControls.all());
        all.addAll(NetTrainControls.all());
        all.addAll(digits());
        all.addAll(NetMoveControls.all());
        all.addAll(strokes());
        all.addAll(NetStepControls.all());
        all.addAll(NetWhyControls.all());
        all.add(new When<>(
                new Action<>("network.liked.close", now -> now.seeking(Optional.empty())),
                now -> now.asked().sought().isPresent()));
        all.add(NetOffActions.allOn());
        all.add(NetControls.colours());
        all.addAll(NetShown.controls());
        return all;
    }

    /** Of a network that reads digits. */
    private static List<Parameter<NetworkExperiment>> digits() {
        return List.of(
                new When<>(
                        new Action<>(
                                "network.train.image",
                                now -> NetTestImages.of(now)
                                        .map(images -> images.next(now))
                                        .orElse(now)),
                        now -> NetTestImages.of(now).isPresent()),
                digit(new Choice<>("network.label", LABELS, NetworkBench::label, NetworkBench::withLabel)),
                new When<>(
                        new Whole<>(
                                "network.digit",
                                0,
                                TestDigits.COUNT - 1,
                                now -> TestDigits.index(now).orElse(0),
                                TestDigits::with),
                        now -> TestDigits.index(now).isPresent()),
                digit(new Action<>("network.next", TestDigits::next)),
                new When<>(
                        new Action<>("network.wrong", TestDigits::nextWrong),
                        now -> now.tested().isPresent()),
                digit(new Action<>("network.clear", DigitNetwork::cleared)),
                NetShown.pen(),
                drawn(new Switch<>(
                        "network.crop",
                        now -> prepared(now).crop(),
                        (now, on) -> now.with(new Preparation(
                                on, prepared(now).scale(), prepared(now).centre())))),
                drawn(new Switch<>(
                        "network.scale",
                        now -> prepared(now).scale(),
                        (now, on) -> now.with(new Preparation(
                                prepared(now).crop(), on, prepared(now).centre())))),
                drawn(new Switch<>(
                        "network.centre",
                        now -> prepared(now).centre(),
                        (now, on) -> now.with(new Preparation(
                                prepared(now).crop(), prepared(now).scale(), on)))));
    }

    private static Parameter<NetworkExperiment> digit(Parameter<NetworkExperiment> control) {
        return new When<>(
                control,
                now -> now.isDrawn()
                        && TestDigits.fit(now)
                        && NetTestImages.of(now).isEmpty());
    }

    private static Parameter<NetworkExperiment> drawn(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> now.isDrawn());
    }

    private static Preparation prepared(NetworkExperiment now) {
        return now.preparation().orElse(Preparation.MNIST);
    }

    /** The class of the test digit that goes in, if one does. */
    private static String label(NetworkExperiment now) {
        OptionalInt index = TestDigits.index(now);
        return index.isPresent() ? Integer.toString(ImageSet.mnistTest().label(index.getAsInt())) : DRAWING;
    }

    private static NetworkExperiment withLabel(NetworkExperiment now, String label) {
        return label.equals(DRAWING) ? DigitNetwork.cleared(now) : TestDigits.next(now, Integer.parseInt(label));
    }

    /** Of the network of strokes. */
    private static List<Parameter<NetworkExperiment>> strokes() {
        List<String> images = new ArrayList<>(StrokeNetwork.NAMES);
        images.add(StrokeNetwork.OWN);
        return List.of(
                new When<>(
                        new Choice<>(
                                "network.image",
                                images,
                                now -> StrokeNetwork.named(now.input()),
                                (now, name) -> name.equals(StrokeNetwork.OWN)
                                        ? now
                                        : now.withInput(Channels.of(StrokeNetwork.image(name)))),
                        now -> StrokeNetwork.takes(now.input())),
                new When<>(
                        new Choice<>(
                                "network.activation",
                                NetActivation.KINDS.stream()
                                        .map(ActivationKind::code)
                                        .toList(),
                                now -> activations(now)
                                        .findFirst()
                                        .map(layer -> layer.kind().code())
                                        .orElse(ActivationKind.RELU.code()),
                                (now, code) -> NetTraining.relayered(
                                        now,
                                        now.each(layer -> layer instanceof NetActivation
                                                ? new NetActivation(ActivationKind.ofCode(code))
                                                : layer))),
                        now -> activations(now).findFirst().isPresent()),
                new When<>(
                        new Choice<>(
                                "network.pool",
                                List.of("max", "average"),
                                now -> pools(now).findFirst().map(NetPool::kind).orElse("max"),
                                (now, code) -> NetTraining.relayered(
                                        now,
                                        now.each(layer -> layer instanceof NetPool pool
                                                ? new NetPool(pool.side(), code.equals("max"))
                                                : layer))),
                        now -> pools(now).findFirst().isPresent()));
    }

    @Override
    public boolean erases(NetworkExperiment experiment) {
        return experiment.shown().erases();
    }

    @Override
    public boolean isToldAtEnd(NetworkExperiment before, NetworkExperiment after) {
        return NetRunJudged.isOther(before, after);
    }

    @Override
    public Optional<Sentence> told(NetworkExperiment before, NetworkExperiment after) {
        if (!after.off().isSame(before.off())) {
            return NetOffSaid.changed(after);
        }
        if (after.asked().liked().isPresent() && before.asked().liked().isEmpty()) {
            return Optional.of(Sentence.of("network.liked.when"));
        }
        if (NetTraining.isRelayered(before, after)) {
            return Optional.of(Sentence.of("told.network.relayered"));
        }
        boolean drawn = after.isUntrained() && !before.layers().equals(after.layers());
        return drawn ? Optional.of(Sentence.of("facts.network.untrained", NetKinds.seed(after))) : Optional.empty();
    }

    @Override
    public List<Job<NetworkExperiment>> jobs() {
        return List.of(new DigitTest(), new NetLikedJob(), new NetLevelsJob(), TRAINING);
    }

    private static Stream<NetActivation> activations(NetworkExperiment now) {
        return now.layers().stream().filter(NetActivation.class::isInstance).map(NetActivation.class::cast);
    }

    private static Stream<NetPool> pools(NetworkExperiment now) {
        return now.layers().stream().filter(NetPool.class::isInstance).map(NetPool.class::cast);
    }

    @Override
    public List<String> edited() {
        return List.of(NetTensors.KERNEL, NetTensors.DRAWN, NetTensors.INPUT, NetTensors.WEIGHT, NetTensors.BIAS);
    }
}
