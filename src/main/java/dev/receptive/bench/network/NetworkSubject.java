package dev.receptive.bench.network;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Veil;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Ink;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A network that has computed. */
final class NetworkSubject implements Subject<NetworkExperiment> {

    private final NetTrace trace;

    /** Nothing until it is asked for. */
    private @Nullable NetStepped stepped;

    NetworkSubject(NetworkExperiment experiment) {
        this.trace = new NetTrace(experiment);
    }

    /** The same after an edit. */
    NetworkSubject(NetworkExperiment experiment, NetworkSubject before) {
        this.trace = new NetTrace(experiment, Optional.of(before.trace));
    }

    private NetworkSubject(NetTrace trace) {
        this.trace = trace;
    }

    @Override
    public boolean isWhole() {
        return trace.isWhole();
    }

    @Override
    public NetworkSubject whole() {
        return isWhole() ? this : new NetworkSubject(trace.completed());
    }

    @Override
    public NetworkExperiment experiment() {
        return trace.experiment();
    }

    NetTrace trace() {
        return trace;
    }

    @Override
    public List<SpotAction<NetworkExperiment>> actions(Spot spot) {
        if (trace.experiment().asked().step().isPresent()) {
            return List.of();
        }
        if (NetRunTold.is(spot)) {
            return new NetRunTold(trace).actions(spot);
        }
        return Stream.concat(liked(spot).stream(), NetOffActions.of(trace, spot).stream())
                .toList();
    }

    /** A unit that is on shows the test digits that it likes best; one of these becomes the input. */
    private List<SpotAction<NetworkExperiment>> liked(Spot spot) {
        NetworkExperiment now = trace.experiment();
        if (NetSought.is(spot)) {
            return now.asked().sought().filter(sought -> sought.holds(spot)).stream()
                    .map(sought -> TestDigits.with(now, sought.image(spot)))
                    .map(next -> new SpotAction<>(
                            Sentence.of("network.liked.take"),
                            Change.of(next, Sentence.of("edit.network.digit")),
                            Optional.empty(),
                            true))
                    .toList();
        }
        if (spot.isIn(NetTensors.CURVE)) {
            return trace.moving().curve().stream()
                    .map(curve -> NetMoveControls.taking(now, curve, spot))
                    .toList();
        }
        boolean asks = now.isDrawn() && TestDigits.fit(now) && trace.places().holds(spot);
        int layer = asks ? trace.places().plane(spot).layer() : -1;
        if (layer < 0
                || layer >= now.scores().children().size()
                || trace.isOff(layer, trace.places().unit(spot))) {
            return List.of();
        }
        NetLiked liked = new NetLiked(layer, trace.places().unit(spot), List.of());
        return List.of(new SpotAction<>(
                Sentence.of("network.liked.ask"),
                Change.of(now.seeking(Optional.of(liked)), Sentence.of("edit.network.liked")),
                Optional.of(NetLikedJob.CODE),
                false));
    }

    /** A step of its training, computed once. */
    private synchronized NetStepped stepped() {
        NetStepped known = stepped == null ? new NetStepped(trace) : stepped;
        stepped = known;
        return known;
    }

    @Override
    public Story tell(Board board) {
        if (trace.experiment().asked().step().isPresent()) {
            return new NetStepStory(stepped(), board);
        }
        return new NetworkStory(trace, board);
    }

    @Override
    public Story retell(Story before, Board board) {
        boolean same = trace.experiment().asked().step().isEmpty();
        return same && before instanceof NetworkStory told ? told.retold(trace, board) : tell(board);
    }

    @Override
    public Optional<Story> learned(Board board, Progress progress) {
        NetworkExperiment now = experiment();
        if (now.plan().isEmpty() || !NetKernelsStory.isPossible(now)) {
            return Optional.empty();
        }
        return Optional.of(new NetKernelsStory(NetMoments.of(now, progress), board));
    }

    /** What each layer is, as the papers write a network. */
    @Override
    public List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        for (int layer = 0; layer < trace.layers(); layer++) {
            formulas.add(Formula.of(
                    new Inked(shape(layer - 1), layer == 0 ? Ink.INPUT : Ink.OUTPUT),
                    new Inked(" → ", Ink.MUTED),
                    new Inked(called(layer), Ink.KERNEL),
                    new Inked(" → ", Ink.MUTED),
                    new Inked(shape(layer), Ink.OUTPUT)));
        }
        return formulas;
    }

    /** In one piece, so that no line ends within it. */
    private String shape(int layer) {
        return trace.names().shape(layer).replace(" ", "");
    }

    /** As the core calls it; the axis of a softmax counts the images of a batch, too, which no shape here does. */
    private String called(int layer) {
        return trace.layer(layer) instanceof NetSoftmax
                ? "Softmax"
                : trace.pass(layer).layer().toString();
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.network");
    }

    @Override
    public List<Sentence> facts() {
        long parameters = trace.experiment().network().parameterCount();
        List<Sentence> facts = new ArrayList<>();
        facts.add(Sentence.of("facts.network", trace.layers(), Numerals.count(parameters)));
        trace.reasons()
                .asked()
                .ifPresent(why -> facts.add(Sentence.of(
                        "facts.network.why",
                        trace.reasons().question(why.spot()),
                        why.logits().equation())));
        trace.experiment()
                .weights()
                .flatMap(NetWeights::file)
                .ifPresent(file -> facts.add(Sentence.of("facts.network.file", String.valueOf(file.getFileName()))));
        NetworkExperiment now = trace.experiment();
        if (now.isUntrained()) {
            facts.add(Sentence.of("facts.network.untrained", NetKinds.seed(now)));
        }
        if (NetKinds.named(now).equals(NetKinds.OF_1998)) {
            facts.add(Sentence.of("facts.network.1998"));
        }
        trace.experiment()
                .tested()
                .ifPresent(said -> facts.add(Sentence.of(
                        "facts.network.tested",
                        Numerals.count(said.count()),
                        Numerals.beside(said.count() - said.wrong()),
                        NetNames.percent((float) said.accuracy()),
                        Numerals.count(said.wrong()))));
        now.asked().liked().ifPresent(any -> facts.add(Sentence.of("facts.network.liked", any.name(trace))));
        facts.addAll(NetRunJudged.facts(now));
        NetRunJudged.spread(trace).ifPresent(facts::add);
        NetOffSaid.changed(now).ifPresent(facts::add);
        NetOffSaid.tested(now).ifPresent(facts::add);
        return facts;
    }

    @Override
    public List<Reckoned> reckoned() {
        return NetReckoned.of(trace);
    }

    @Override
    public Veil veil(Secret.AskedTopic secret) {
        return NetVeil.of(trace, secret);
    }

    @Override
    public List<Listing> listings() {
        boolean steps = trace.experiment().asked().step().isPresent();
        return steps ? new NetStepRunning(stepped()).listings() : new NetRunning(trace).listings();
    }

    @Override
    public List<Call> calls() {
        return List.of(new Call("PyTorch", () -> NetworkPyTorchCall.of(trace.experiment())));
    }
}
