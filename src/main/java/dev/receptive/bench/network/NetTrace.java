package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.digit.Prepared;
import dev.receptive.fast.ExactPass;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Sight;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a network computed, and where each number of it comes from. */
final class NetTrace {

    /** Products of a unit that are taken one by one; more are shown in the order of what they count. */
    static final int MOST_TAKEN = 49;

    private final NetworkExperiment experiment;
    private final Optional<Prepared> prepared;
    private final Optional<Tensor> picture;
    private final Channels seen;
    private final Pass whole;

    /** What each layer gives to the next: where something is off, 0 in its place. */
    private final List<Tensor> given;

    private final NetPlaces places;
    private final Sight sight;
    private final List<String> numbered = new ArrayList<>();
    private final NetFolding folding;
    private final int[] terms;

    private final NetNames names = new NetNames(this);
    private final NetLearned learned = new NetLearned(this);
    private final NetSums sums = new NetSums(this);
    private final NetReasons reasons;
    private final NetMoving moving;

    /** What was found by erasing, of this network and its input or of what they were before. */
    private final Optional<NetErased> erasedLast;

    private final Optional<NetErased> erased;

    /** The spread that was found last, of this network or of what it was before. */
    private final Optional<NetSpread> spreadLast;

    NetTrace(NetworkExperiment experiment) {
        this(experiment, Optional.empty());
    }

    /**
     * @param before a network that may have had layers of the same sizes: who sees whom need not be found out again then
     */
    NetTrace(NetworkExperiment experiment, Optional<NetTrace> before) {
        this.experiment = experiment;
        this.prepared = experiment.given().prepared();
        this.picture = experiment.given().picture(prepared);
        this.seen = experiment.given().seen(prepared);
        Pass pass = ExactPass.forward(experiment.network().layers(), seen.batch());
        this.whole = NetSwitched.own(pass, experiment.layers().size());
        this.given = pass.inner().stream().map(Pass::output).toList();
        this.places = new NetPlaces(experiment, whole);
        this.sight = before.filter(this::isAlike).map(NetTrace::sight).orElseGet(() -> new Sight(whole));
        this.folding = NetFolding.of(experiment.layers(), NetFolding.isLarge(places.units()));
        this.reasons = new NetReasons(this);
        this.moving = new NetMoving(this, before.map(NetTrace::moving));
        this.erasedLast = before.flatMap(NetTrace::erasedLast)
                .filter(any -> NetErased.ink(this).isPresent());
        this.erased = erasedLast.filter(last -> last.isOf(this));
        this.spreadLast = before.flatMap(NetTrace::spreadLast).filter(any -> NetSpread.isAsked(experiment));
        int number = 0;
        for (NetLayer layer : experiment.layers()) {
            number += layer.letter().isEmpty() ? 0 : 1;
            numbered.add(layer.letter().isEmpty() ? "" : layer.letter() + number);
        }
        this.terms = IntStream.range(0, layers()).map(this::counted).toArray();
    }

    /** The same, of which it is known what is left without ink, and how widely its numbers are spread. */
    private NetTrace(NetTrace same, Optional<NetErased> erased, Optional<NetSpread> spread) {
        this.experiment = same.experiment;
        this.prepared = same.prepared;
        this.picture = same.picture;
        this.seen = same.seen;
        this.whole = same.whole;
        this.given = same.given;
        this.places = same.places;
        this.sight = same.sight;
        this.folding = same.folding;
        this.numbered.addAll(same.numbered);
        this.terms = same.terms;
        this.reasons = new NetReasons(this);
        this.moving = same.moving.completed(this);
        this.erasedLast = erased;
        this.erased = erased;
        this.spreadLast = spread;
    }

    /** Whether nothing is missing that takes longer than an edit may. */
    boolean isWhole() {
        boolean spreads = spread().isPresent() || !NetSpread.isAsked(experiment);
        return spreads
                && moving.isWhole()
                && (erased.isPresent() || NetErased.ink(this).isEmpty());
    }

    /** The same, of which nothing is missing. */
    NetTrace completed() {
        return isWhole()
                ? this
                : new NetTrace(this, erased.or(() -> NetErased.of(this)), spread().or(() -> NetSpread.of(experiment)));
    }

    /** What is left of the difference that is asked about when ink is erased, once that is found. */
    Optional<NetErased> erased() {
        return erased;
    }

    /** The same, or until that is found what it was before an edit. */
    Optional<NetErased> erasedLast() {
        return erasedLast;
    }

    /** How widely its numbers are spread, once that is found. */
    Optional<NetSpread> spread() {
        return spreadLast.filter(last -> last.isOf(experiment));
    }

    /** The same, or until that is found what it was before an edit. */
    Optional<NetSpread> spreadLast() {
        return spreadLast;
    }

    /** Whether every layer of another has the same geometry as here. */
    boolean isAlike(NetTrace other) {
        return other.whole.input().shape().equals(whole.input().shape())
                && other.geometry().equals(geometry());
    }

    /** Whether everything of it stands on a stage where all of another does. */
    boolean standsLike(NetTrace other) {
        return isAlike(other)
                && drawn().equals(other.drawn())
                && experiment.classes().equals(other.experiment.classes());
    }

    private Optional<Shape> drawn() {
        return prepared.map(steps -> steps.drawn().shape());
    }

    private List<String> geometry() {
        return whole.inner().stream().map(pass -> pass.layer().toString()).toList();
    }

    /** A drawing, and what it becomes before the network sees it. */
    Optional<Prepared> prepared() {
        return prepared;
    }

    /** The picture that the network sees, in levels from 0 to 255; nothing where it sees numbers, or several channels. */
    Optional<Tensor> picture() {
        return picture;
    }

    /** What the network sees. */
    Channels seen() {
        return seen;
    }

    /** Which layers share a column of the stage. */
    NetFolding folding() {
        return folding;
    }

    NetworkExperiment experiment() {
        return experiment;
    }

    NetPlaces places() {
        return places;
    }

    Sight sight() {
        return sight;
    }

    int layers() {
        return experiment.layers().size();
    }

    NetLayer layer(int layer) {
        return experiment.layers().get(layer);
    }

    /** What a layer computed, also where that is switched off after it. */
    Pass pass(int layer) {
        return whole.inner().get(layer);
    }

    /** Whether a unit belongs to what is switched off: all that comes after gets 0 in its place. */
    boolean isOff(int layer, int unit) {
        NetOff off = experiment.off();
        return !off.isNone() && layer >= 0 && off.has(experiment.layers(), layer, NetSwitched.map(this, layer, unit));
    }

    /** A number of a layer, as it counts for what comes after. */
    float value(int layer, int unit) {
        return values(layer).at(unit);
    }

    /** All numbers of a layer, in the order of its units; −1 is the input. */
    Tensor values(int layer) {
        return layer < 0 ? whole.input() : given.get(layer);
    }

    /** The same as a cell shows it. */
    Quantity quantity(int layer, int unit) {
        if (layer < 0) {
            Spot spot = places.spot(layer, unit);
            return seen.plane(spot.channel()).quantity(spot.row(), spot.column());
        }
        return Quantity.of(value(layer, unit));
    }

    /** What a unit computes, whether that counts or is switched off. */
    Quantity computed(int layer, int unit) {
        return isOff(layer, unit) ? Quantity.of(pass(layer).output().at(unit)) : quantity(layer, unit);
    }

    /** How a number is made, as the layer says it. */
    Unit unit(int layer, int unit) {
        return pass(layer).explain(unit);
    }

    /** How many products, or numbers of a window, are taken one by one for each unit of a layer; 0 where it is made at once. */
    int terms(int layer) {
        return terms[layer];
    }

    private int counted(int layer) {
        NetLayer of = layer(layer);
        boolean stepped =
                of instanceof NetConv || of instanceof NetDense || of instanceof NetPool || of instanceof NetSoftmax;
        int count = stepped ? unit(layer, 0).terms().size() : 0;
        return count <= MOST_TAKEN || of instanceof NetPool ? count : 0;
    }

    /** What its layers and units are called. */
    NetNames names() {
        return names;
    }

    /** The letter and the number of each layer; empty for one that has none. */
    List<String> numbering() {
        return numbered;
    }

    /** Its weights and biases. */
    NetLearned learned() {
        return learned;
    }

    /** The sums of products that make units, as they are shown. */
    NetSums sums() {
        return sums;
    }

    /** Why it says one class and not another. */
    NetReasons reasons() {
        return reasons;
    }

    /** What a change of the whole image does. */
    NetMoving moving() {
        return moving;
    }

    /** The unit that the last layer ends with: of a softmax the largest, of equal ones the first; of others the last. */
    int answer() {
        int last = layers() - 1;
        return layer(last) instanceof NetSoftmax ? largest(values(last)) : places.units(last) - 1;
    }

    /** The unit of a layer that is the largest, of equal ones the first. */
    static int largest(Tensor values) {
        int best = 0;
        for (int unit = 1; unit < values.shape().count(); unit++) {
            best = values.at(unit) > values.at(best) ? unit : best;
        }
        return best;
    }
}
