package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A network and what goes into it.
 *
 * @param classes what the last units stand for; empty where they have numbers only
 */
record NetworkExperiment(Channels input, List<NetLayer> layers, List<String> classes) implements Experiment {

    static final int MOST = 16;

    /** Letters that the name of a class has at most. */
    static final int LONGEST = 12;

    /**
     * @throws Refusal if a layer cannot take what the one before it gives
     */
    NetworkExperiment {
        layers = List.copyOf(layers);
        classes = List.copyOf(classes);
        Limits.inRange("field.network.layers", layers.size(), 1, MOST);
        Limits.inRange("field.input.height", input.height(), 1, Limits.TYPED);
        Limits.inRange("field.input.width", input.width(), 1, Limits.TYPED);
        Shape shape = Shape.of(1, input.count(), input.height(), input.width());
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).check(i + 1, shape);
            shape = layers.get(i).layer().outputShape(shape);
        }
        if (!classes.isEmpty() && classes.size() != shape.count()) {
            throw Refusal.of("error.network.classes", classes.size(), shape.count());
        }
    }

    /** What the network sees: the input; of levels of grey parts of white, 0 to 1, as those that it was trained on. */
    Channels seen() {
        return input.levels()
                ? new Channels(
                        input.planes().stream().map(NetworkExperiment::parts).toList())
                : input;
    }

    private static Numbers parts(Numbers levels) {
        float[] parts = levels.values().toArray();
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= Numbers.MAX_LEVEL;
        }
        return Numbers.typed(Tensor.of(levels.values().shape(), parts));
    }

    /** The network of the core. */
    Network network() {
        Shape image = Shape.of(1, input.count(), input.height(), input.width());
        return new Network(
                "Network",
                image,
                Sequential.of(layers.stream().map(NetLayer::layer).toArray(Layer[]::new)));
    }

    @Override
    public List<Tensor> tensors() {
        List<Tensor> all = new ArrayList<>(input.tensors());
        layers.forEach(layer -> all.addAll(layer.tensors()));
        return all;
    }

    NetworkExperiment withInput(Channels next) {
        return new NetworkExperiment(next, layers, classes);
    }

    NetworkExperiment with(int layer, NetLayer next) {
        List<NetLayer> all = new ArrayList<>(layers);
        all.set(layer, next);
        return new NetworkExperiment(input, all, classes);
    }

    /** With every layer changed. */
    NetworkExperiment each(UnaryOperator<NetLayer> change) {
        return new NetworkExperiment(input, layers.stream().map(change).toList(), classes);
    }

    boolean isLast(int layer) {
        return layer == layers.size() - 1;
    }
}
