package dev.receptive.bench.network;

import dev.receptive.bench.Question;
import dev.receptive.digit.Difference.Contribution;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Why a network says one class and not another: numbers like any other, each with its arithmetic and what it is made of. */
final class NetReasons {

    private final NetTrace trace;

    /** The layer of the logits; −1 where there is none. */
    private final int layer;

    /** Those that were asked for. */
    private final Map<NetWhy.Classes, NetReason> reasons = new ConcurrentHashMap<>();

    NetReasons(NetTrace trace) {
        this.trace = trace;
        this.layer = NetWhy.logits(trace.experiment().layers()).orElse(-1);
    }

    /** Whether a number is one of these. */
    static boolean is(Spot spot) {
        return spot.isIn(NetTensors.DIFFERENCE) || spot.isIn(NetTensors.CONTRIBUTION) || spot.isIn(NetTensors.BIASES);
    }

    /** Whether there are such classes, and such a unit. */
    boolean holds(Spot spot) {
        int classes = layer < 0 ? 0 : trace.places().units(layer);
        int channels = spot.isIn(NetTensors.CONTRIBUTION) ? trace.places().units(source()) : 1;
        return is(spot)
                && spot.row() != spot.column()
                && isIn(spot.row(), classes)
                && isIn(spot.column(), classes)
                && isIn(spot.channel(), channels);
    }

    private static boolean isIn(int index, int count) {
        return index >= 0 && index < count;
    }

    /** The layer before the logits, as it is shown. */
    int source() {
        return trace.folding().source(layer);
    }

    int layer() {
        return layer;
    }

    /** What a person asked, if anything. */
    Optional<NetReason> asked() {
        return trace.experiment().asked().why().map(why -> of(why.of(logits())));
    }

    private NetReason of(NetWhy.Classes two) {
        return reasons.computeIfAbsent(two, any -> NetReason.of(trace, layer, two));
    }

    private NetReason of(Spot spot) {
        return of(new NetWhy.Classes(spot.row(), spot.column()));
    }

    private List<Float> logits() {
        return IntStream.range(0, trace.places().units(layer))
                .mapToObj(unit -> trace.value(layer, unit))
                .toList();
    }

    private Contribution contribution(Spot spot) {
        return of(spot).of().contributions().get(spot.channel());
    }

    double value(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.CONTRIBUTION -> (float) contribution(spot).amount();
            case NetTensors.BIASES -> (float) of(spot).of().biases();
            default -> (float) of(spot).of().total();
        };
    }

    Explanation explain(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.CONTRIBUTION ->
                new Explanation(
                        spot,
                        Quantity.of((float) value(spot)),
                        Form.LESS,
                        List.of(product(spot, spot.row()), product(spot, spot.column())));
            case NetTensors.BIASES ->
                new Explanation(
                        spot,
                        Quantity.of((float) value(spot)),
                        Form.LESS,
                        List.of(bias(spot.row()), bias(spot.column())));
            default -> of(spot).sum();
        };
    }

    private Part product(Spot spot, int of) {
        int unit = spot.channel();
        Spot weight = new Spot(NetTensors.WEIGHT, layer, unit, of);
        return new Part(
                Optional.of(trace.places().spot(source(), unit)),
                trace.quantity(source(), unit),
                Optional.of(weight),
                Optional.of(trace.learned().weight(weight)));
    }

    private Part bias(int of) {
        Quantity shown = trace.learned().biases(layer).orElseThrow().quantity(0, of);
        return new Part(
                Optional.of(new Spot(NetTensors.BIAS, layer, 0, of)), shown, Optional.empty(), Optional.empty());
    }

    /** The question itself, as in {@code Why 3 and not 5?}. */
    Sentence question(Spot spot) {
        return Sentence.of(
                "network.why.question",
                trace.names().label(spot.row()),
                trace.names().label(spot.column()));
    }

    /** What a unit of the layer before the logits is called, as in {@code F6 4}. */
    Sentence unit(int unit) {
        int home = trace.folding().home(source());
        String numbered = home < 0 ? "" : trace.names().numbered(home);
        return Sentence.of(
                "network.why.unit", numbered.isEmpty() ? trace.names().name(source()) : numbered, unit);
    }

    /** What is said of a number, after a key that ends with a point. */
    Sentence said(String what, Spot spot, String sign, String number) {
        Object one = trace.names().label(spot.row());
        Object other = trace.names().label(spot.column());
        return switch (spot.tensor()) {
            case NetTensors.CONTRIBUTION ->
                Sentence.of(what + "contribution", unit(spot.channel()), one, other, sign, number);
            case NetTensors.BIASES -> Sentence.of(what + "biases", one, other, sign, number);
            default -> Sentence.of(what + "difference", one, other, sign, number);
        };
    }

    /** Of the difference: what its parts are, for they stand in its answer without their names. */
    Optional<Sentence> remark(Spot spot) {
        if (!spot.isIn(NetTensors.DIFFERENCE)) {
            return Optional.empty();
        }
        NetReason reason = of(spot);
        int count = reason.shown().size();
        Object before = trace.names().name(trace.folding().home(source()));
        Sentence parts = reason.others() > 0
                ? Sentence.of("network.why.parts.others", before, count, reason.others())
                : Sentence.of("network.why.parts", before, count);
        return Optional.of(Sentence.of("network.why.remark", reason.logits().equation(), parts));
    }

    /** A logit, or the probability that is made of it, asks why its class and not the next: or not the first. */
    List<Question> questions(Spot spot) {
        boolean asks = layer >= 0
                && trace.places().holds(spot)
                && trace.places().plane(spot).layer() >= layer;
        if (!asks) {
            return List.of();
        }
        int one = trace.places().unit(spot);
        Spot about = new Spot(NetTensors.DIFFERENCE, 0, one, NetWhy.largest(logits(), one));
        return List.of(new Question(question(about), about));
    }

    /**
     * The difference is made of its units and of the two logits; a contribution of its unit.
     *
     * @param at the layer at which the story is
     */
    Links links(Spot spot, int at) {
        Patch difference = one(new Spot(NetTensors.DIFFERENCE, 0, spot.row(), spot.column()));
        if (spot.isIn(NetTensors.CONTRIBUTION)) {
            return new Links(List.of(unit(source(), spot.channel(), at)), List.of(difference));
        }
        if (spot.isIn(NetTensors.BIASES)) {
            return Links.reaches(difference);
        }
        List<Patch> sees = new ArrayList<>(List.of(unit(layer, spot.row(), at), unit(layer, spot.column(), at)));
        for (Part part : of(spot).shown()) {
            sees.add(unit(source(), part.source().orElseThrow().channel(), at));
        }
        return new Links(sees, List.of());
    }

    private Patch unit(int of, int unit, int at) {
        return one(trace.places().spot(trace.folding().shown(of, at), unit));
    }

    private static Patch one(Spot spot) {
        return Patch.of(spot, 1, 1);
    }

    /** The two classes that a person asks about, where each of them is a number of the softmax as well. */
    OptionalInt shares() {
        return layer + 1 < trace.layers() ? OptionalInt.of(layer + 1) : OptionalInt.empty();
    }
}
