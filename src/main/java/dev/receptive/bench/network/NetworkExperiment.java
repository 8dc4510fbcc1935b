package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.digit.Classified;
import dev.receptive.digit.Preparation;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A network and what goes into it.
 *
 * @param given what goes in, and how it becomes what the network sees
 * @param classes what the last units stand for; empty where they have numbers only
 * @param asked what a person asks of it
 * @param tested what it says to the test digits, once it was asked; not kept in files
 * @param weights where what is learned comes from; nothing where that is not known, or where it was changed since
 * @param off what of it is switched off
 * @param shown how it is shown
 * @param plan how it is to learn, where it is to
 */
record NetworkExperiment(
        NetGiven given,
        List<NetLayer> layers,
        List<String> classes,
        NetAsked asked,
        Optional<Classified> tested,
        Optional<NetWeights> weights,
        NetOff off,
        NetShown shown,
        Optional<NetPlan> plan)
        implements Experiment {

    static final int MOST = 16;

    /** Letters that the name of a class has at most. */
    static final int LONGEST = 12;

    /**
     * @throws Refusal if a layer cannot take what the one before it gives
     */
    NetworkExperiment {
        layers = List.copyOf(layers);
        classes = List.copyOf(classes);
        List<NetLayer> all = layers;
        weights = weights.filter(from -> from.isOf(all));
        Limits.inRange("field.network.layers", layers.size(), 1, MOST);
        Shape shape = given.image();
        Limits.inRange("field.input.height", shape.size(2), 1, Limits.TYPED);
        Limits.inRange("field.input.width", shape.size(3), 1, Limits.TYPED);
        asked = asked.of(given, layers, off);
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).check(i + 1, shape);
            shape = layers.get(i).layer().outputShape(shape);
        }
        if (!classes.isEmpty() && classes.size() != shape.count()) {
            throw Refusal.of("error.network.classes", classes.size(), shape.count());
        }
        if (asked.why().isPresent()) {
            asked.why().get().check(layers);
        }
        off.check(layers, given.image());
        boolean learns = shape.rank() == 2 && NetTraining.takes(given.image());
        plan = plan.filter(any -> learns);
    }

    /** A network of which nobody asked anything, and of whose weights nobody knows where they come from. */
    NetworkExperiment(NetGiven given, List<NetLayer> layers, List<String> classes) {
        this(
                given,
                layers,
                classes,
                NetAsked.NOTHING,
                Optional.empty(),
                Optional.empty(),
                NetOff.NONE,
                NetShown.USUAL,
                Optional.empty());
    }

    /** A network that sees its input as it is. */
    NetworkExperiment(Channels input, List<NetLayer> layers, List<String> classes) {
        this(new NetGiven(input, Optional.empty()), layers, classes);
    }

    Channels input() {
        return given.input();
    }

    Optional<Preparation> preparation() {
        return given.preparation();
    }

    /** Whether what goes in is a drawing that is prepared for the network. */
    boolean isDrawn() {
        return given.isDrawn();
    }

    /** The shape of what the network sees. */
    Shape image() {
        return given.image();
    }

    /** The network of the core. */
    Network network() {
        return new Network("Network", given.image(), Sequential.of(off.applied(layers, image())));
    }

    /** What is learned: all layers but a softmax at the end, which puts no class before another. */
    Sequential scores() {
        List<NetLayer> learned =
                layers.get(layers.size() - 1) instanceof NetSoftmax ? layers.subList(0, layers.size() - 1) : layers;
        return Sequential.of(off.applied(learned, image()));
    }

    @Override
    public List<Path> files() {
        return Stream.concat(
                        input().planes().stream().flatMap(plane -> plane.source().file().stream()),
                        weights.flatMap(NetWeights::file).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Tensor> tensors() {
        List<Tensor> all = new ArrayList<>(input().tensors());
        layers.forEach(layer -> all.addAll(layer.tensors()));
        return all;
    }

    @Override
    public Map<Object, Long> heavy() {
        return run().<Map<Object, Long>>map(run -> Map.of(run.id(), run.bytes()))
                .orElse(Map.of());
    }

    NetworkExperiment with(NetGiven next) {
        return new NetworkExperiment(next, layers, classes, asked, tested, weights, off, shown, plan);
    }

    NetworkExperiment with(NetMove next) {
        return with(given.with(next));
    }

    NetworkExperiment withInput(Channels next) {
        return with(given.with(next));
    }

    NetworkExperiment with(int layer, NetLayer next) {
        List<NetLayer> all = new ArrayList<>(layers);
        all.set(layer, next);
        return learned(all, weights);
    }

    /** Of other layers nobody knows yet what they say to the test digits, and which of them a unit likes. */
    private NetworkExperiment learned(List<NetLayer> next, Optional<NetWeights> from) {
        return new NetworkExperiment(
                given,
                next,
                classes,
                asked.seeking(Optional.empty()),
                Optional.empty(),
                from,
                off.fitting(next, image()),
                shown,
                plan);
    }

    NetworkExperiment with(Preparation next) {
        return with(given.with(next));
    }

    NetworkExperiment with(Classified next) {
        return new NetworkExperiment(given, layers, classes, asked, Optional.of(next), weights, off, shown, plan);
    }

    /** Of which something else is asked. */
    private NetworkExperiment with(NetAsked next) {
        return new NetworkExperiment(given, layers, classes, next, tested, weights, off, shown, plan);
    }

    NetworkExperiment asking(Optional<NetWhy> next) {
        return with(asked.asking(next));
    }

    NetworkExperiment following(Optional<NetAxis> next) {
        return with(asked.following(next));
    }

    /**
     * With a step of training told, or not.
     *
     * @throws Refusal if it cannot be trained
     */
    NetworkExperiment stepping(Optional<NetStep> next) {
        next.ifPresent(step -> step.check(layers, off));
        return with(asked.stepping(next));
    }

    NetworkExperiment seeking(Optional<NetSought> next) {
        return with(asked.seeking(next));
    }

    /** With other maps switched off: of that nobody knows yet what it says to the test digits, but where all are on again. */
    NetworkExperiment switching(NetOff next) {
        Optional<Classified> whole = off.isNone() ? tested : off.whole();
        NetOff kept = next.isNone() ? NetOff.NONE : next.with(whole);
        Optional<Classified> known = next.isNone() ? whole : Optional.empty();
        return new NetworkExperiment(
                given, layers, classes, asked.seeking(Optional.empty()), known, weights, kept, shown, plan);
    }

    /** With the same maps off, of which more is known. */
    NetworkExperiment with(NetOff known) {
        return new NetworkExperiment(given, layers, classes, asked, tested, weights, known, shown, plan);
    }

    /** Whether it has weights, which were drawn at random, and it has learned nothing. */
    boolean isUntrained() {
        return weights.flatMap(NetWeights::drawn).isPresent()
                && layers.stream().anyMatch(layer -> layer instanceof NetConv || layer instanceof NetDense);
    }

    /** Whether nothing was learned yet at the moment that is shown: drawn at random, by itself or as a run begins. */
    boolean hasLearnedNothing() {
        return isUntrained() || run().filter(run -> run.batchesShown() == 0).isPresent();
    }

    /** With other layers, of which it is known where their weights come from. */
    NetworkExperiment with(List<NetLayer> next, Function<List<NetLayer>, NetWeights> from) {
        return learned(next, Optional.of(from.apply(NetWeights.learned(next))));
    }

    /** With other weights, of which nobody knows where they come from. */
    NetworkExperiment withUnnamed(List<NetLayer> next) {
        return learned(next, Optional.empty());
    }

    NetworkExperiment with(NetColours next) {
        return with(shown.with(next));
    }

    /** With another plan of how it learns, or none. */
    NetworkExperiment planning(Optional<NetPlan> next) {
        return new NetworkExperiment(given, layers, classes, asked, tested, weights, off, shown, next);
    }

    /** With other names for its classes. */
    NetworkExperiment called(List<String> names) {
        return new NetworkExperiment(given, layers, names, asked, tested, weights, off, shown, plan);
    }

    /** The run of training that its weights are from, if they were learned here. */
    Optional<NetRun> run() {
        return weights.flatMap(NetWeights::run);
    }

    /** The same weights, of which it is known where they come from. */
    NetworkExperiment knowing(NetWeights from) {
        return new NetworkExperiment(given, layers, classes, asked, tested, Optional.of(from), off, shown, plan);
    }

    /** Shown in another way. */
    NetworkExperiment with(NetShown next) {
        return new NetworkExperiment(given, layers, classes, asked, tested, weights, off, next, plan);
    }

    /** With every layer changed. */
    NetworkExperiment each(UnaryOperator<NetLayer> change) {
        List<NetLayer> all = layers.stream().map(change).toList();
        return learned(all, weights);
    }

    /** What a last unit stands for: a class, or its number. */
    Object label(int unit) {
        if (classes.isEmpty()) {
            return Integer.toString(unit);
        }
        String name = classes.get(unit);
        return StrokeNetwork.CLASSES.contains(name) ? Sentence.of("network.class." + name) : name;
    }

    boolean isLast(int layer) {
        return layer == layers.size() - 1;
    }
}
