package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.digit.Classified;
import dev.receptive.digit.Preparation;
import dev.receptive.digit.Prepared;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A network and what goes into it.
 *
 * @param input numbers, or levels of grey: a drawing, a digit, a picture
 * @param preparation how levels become what the network sees; none where it sees them as they are
 * @param classes what the last units stand for; empty where they have numbers only
 * @param why which class a person wants to know about, and against which other
 * @param liked the unit of which a person wants to know which test digits it likes best; not kept in files
 * @param tested what it says to the test digits, once it was asked; not kept in files
 * @param weights where what is learned comes from; nothing where that is not known, or where it was changed since
 * @param colours which numbers share a scale of colours
 * @param off what of it is switched off
 * @param shown how it is shown
 */
record NetworkExperiment(
        Channels input,
        Optional<Preparation> preparation,
        List<NetLayer> layers,
        List<String> classes,
        Optional<NetWhy> why,
        Optional<NetLiked> liked,
        Optional<Classified> tested,
        Optional<NetWeights> weights,
        NetColours colours,
        NetOff off,
        NetShown shown)
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
        Shape shape = image(input, preparation);
        Limits.inRange("field.input.height", shape.size(2), 1, Limits.TYPED);
        Limits.inRange("field.input.width", shape.size(3), 1, Limits.TYPED);
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).check(i + 1, shape);
            shape = layers.get(i).layer().outputShape(shape);
        }
        if (!classes.isEmpty() && classes.size() != shape.count()) {
            throw Refusal.of("error.network.classes", classes.size(), shape.count());
        }
        if (why.isPresent()) {
            why.get().check(layers);
        }
        off.check(layers, image(input, preparation));
    }

    /** A network of which nobody asked anything, and of whose weights nobody knows where they come from. */
    NetworkExperiment(Channels input, Optional<Preparation> preparation, List<NetLayer> layers, List<String> classes) {
        this(
                input,
                preparation,
                layers,
                classes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NetColours.LAYER,
                NetOff.NONE,
                NetShown.USUAL);
    }

    /** A network that sees its input as it is. */
    NetworkExperiment(Channels input, List<NetLayer> layers, List<String> classes) {
        this(input, Optional.empty(), layers, classes);
    }

    /** The shape of what the network sees. */
    private static Shape image(Channels input, Optional<Preparation> preparation) {
        return isDrawn(input, preparation)
                ? Shape.of(1, 1, Preparation.SIDE, Preparation.SIDE)
                : Shape.of(1, input.count(), input.height(), input.width());
    }

    /** Whether what goes in is a drawing that is prepared for the network. */
    boolean isDrawn() {
        return isDrawn(input, preparation);
    }

    /** The shape of what the network sees. */
    Shape image() {
        return image(input, preparation);
    }

    private static boolean isDrawn(Channels input, Optional<Preparation> preparation) {
        return preparation.isPresent() && input.count() == 1 && input.levels();
    }

    /** A drawing, and what it becomes step by step; nothing where the network sees its input as it is. */
    Optional<Prepared> prepared() {
        return isDrawn(input, preparation)
                ? preparation.map(how -> how.prepare(input.first().values()))
                : Optional.empty();
    }

    /** What the network sees: levels of grey as parts of white, 0 to 1, like those that it was trained on. */
    Channels seen(Optional<Prepared> prepared) {
        Optional<Channels> digit = prepared.map(steps -> Channels.of(parts(steps.centred())));
        return digit.orElseGet(() -> input.levels()
                ? new Channels(input.planes().stream()
                        .map(plane -> parts(plane.values()))
                        .toList())
                : input);
    }

    private static Numbers parts(Tensor levels) {
        float[] parts = levels.toArray();
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= Numbers.MAX_LEVEL;
        }
        return Numbers.typed(Tensor.of(levels.shape(), parts));
    }

    /** The network of the core. */
    Network network() {
        return new Network("Network", image(input, preparation), Sequential.of(off.applied(layers, image())));
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
                        input.planes().stream().flatMap(plane -> plane.source().file().stream()),
                        weights.flatMap(NetWeights::file).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Tensor> tensors() {
        List<Tensor> all = new ArrayList<>(input.tensors());
        layers.forEach(layer -> all.addAll(layer.tensors()));
        return all;
    }

    NetworkExperiment withInput(Channels next) {
        return new NetworkExperiment(
                next, preparation, layers, classes, why, liked, tested, weights, colours, off, shown);
    }

    NetworkExperiment with(int layer, NetLayer next) {
        List<NetLayer> all = new ArrayList<>(layers);
        all.set(layer, next);
        return learned(all, weights);
    }

    /** Of other layers nobody knows yet what they say to the test digits, and which of them a unit likes. */
    private NetworkExperiment learned(List<NetLayer> next, Optional<NetWeights> from) {
        return new NetworkExperiment(
                input,
                preparation,
                next,
                classes,
                why,
                Optional.empty(),
                Optional.empty(),
                from,
                colours,
                off.fitting(next, image()),
                shown);
    }

    NetworkExperiment with(Preparation next) {
        return new NetworkExperiment(
                input, Optional.of(next), layers, classes, why, liked, tested, weights, colours, off, shown);
    }

    NetworkExperiment with(Classified next) {
        return new NetworkExperiment(
                input, preparation, layers, classes, why, liked, Optional.of(next), weights, colours, off, shown);
    }

    NetworkExperiment asking(Optional<NetWhy> next) {
        return new NetworkExperiment(
                input, preparation, layers, classes, next, liked, tested, weights, colours, off, shown);
    }

    NetworkExperiment liking(Optional<NetLiked> next) {
        return new NetworkExperiment(
                input, preparation, layers, classes, why, next, tested, weights, colours, off, shown);
    }

    /** With other maps switched off: of that nobody knows yet what it says to the test digits, but where all are on again. */
    NetworkExperiment switching(NetOff next) {
        Optional<Classified> whole = off.isNone() ? tested : off.whole();
        NetOff kept = next.isNone() ? NetOff.NONE : next.with(whole);
        Optional<Classified> known = next.isNone() ? whole : Optional.empty();
        return new NetworkExperiment(
                input, preparation, layers, classes, why, Optional.empty(), known, weights, colours, kept, shown);
    }

    /** With the same maps off, of which more is known. */
    NetworkExperiment with(NetOff known) {
        return new NetworkExperiment(
                input, preparation, layers, classes, why, liked, tested, weights, colours, known, shown);
    }

    /** Whether its weights were drawn at random, and it has learned nothing. */
    boolean isUntrained() {
        return weights.flatMap(NetWeights::seed).isPresent();
    }

    /** With other layers, of which it is known where their weights come from. */
    NetworkExperiment with(List<NetLayer> next, Function<List<NetLayer>, NetWeights> from) {
        return learned(next, Optional.of(from.apply(NetWeights.learned(next))));
    }

    NetworkExperiment with(NetColours next) {
        return new NetworkExperiment(
                input, preparation, layers, classes, why, liked, tested, weights, next, off, shown);
    }

    /** Shown in another way. */
    NetworkExperiment with(NetShown next) {
        return new NetworkExperiment(
                input, preparation, layers, classes, why, liked, tested, weights, colours, off, next);
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
