package dev.receptive.bench.network;

import dev.receptive.bench.LearnedFile;
import dev.receptive.bench.LearnedWeights;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Tensor;
import dev.receptive.train.Weights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weights from a file, put into the network that stands there; into LeNet, where they fit that alone. */
final class NetLoading {

    /** What the layers of a network are called together, as in PyTorch. */
    private static final String LAYERS = "Sequential";

    private static final String LENET = "LeNet";

    private NetLoading() {}

    /**
     * @throws dev.receptive.words.Refusal if they fit neither: it says which, and the shapes
     */
    static NetworkExperiment of(NetworkExperiment now, LearnedFile file) {
        boolean strokes = now.layers().equals(StrokeNetwork.layers());
        boolean alone = !fit(now, file) && fit(lenet(now), file);
        return into(alone || (strokes && !fit(now, file)) ? lenet(now) : now, file);
    }

    /** LeNet before what there is, if it can see that. */
    private static NetworkExperiment lenet(NetworkExperiment now) {
        NetworkExperiment lenet = now.isDrawn() ? DigitNetwork.of(now.given()) : DigitNetwork.first();
        return lenet.with(now.shown());
    }

    private static Network network(NetworkExperiment now) {
        String name = DigitNetwork.isLike(now) ? LENET : LAYERS;
        return new Network(
                name, now.image(), now.switching(NetOff.NONE).network().layers());
    }

    /** What a network has learned, as {@link #into} reads it; nothing of one that learns nothing. */
    static Optional<LearnedWeights> weights(NetworkExperiment now) {
        Network network = network(now);
        Map<String, Tensor> state = network.state();
        Map<String, String> notes = Map.of(
                "format",
                "pt",
                "network",
                network.name(),
                "image",
                network.input().toString());
        return state.isEmpty() ? Optional.empty() : Optional.of(new LearnedWeights(state, notes));
    }

    private static boolean fit(NetworkExperiment now, LearnedFile file) {
        Map<String, Tensor> state = network(now).state();
        return state.keySet().equals(file.names())
                && state.entrySet().stream()
                        .allMatch(own -> own.getValue()
                                .shape()
                                .equals(file.tensor(own.getKey()).shape()));
    }

    /**
     * @throws dev.receptive.words.Refusal if they do not fit it
     */
    static NetworkExperiment into(NetworkExperiment now, LearnedFile file) {
        return now.with(layers(now, file), learned -> new NetWeights.FromFile(file.path(), learned));
    }

    /**
     * The same, of a file that belongs to a kept experiment and may soon hold others: the weights come from nowhere.
     *
     * @throws dev.receptive.words.Refusal if they do not fit it
     */
    static NetworkExperiment kept(NetworkExperiment now, LearnedFile file) {
        return now.withUnnamed(layers(now, file));
    }

    private static List<NetLayer> layers(NetworkExperiment now, LearnedFile file) {
        Network read = Weights.read(file, network(now));
        return NetLayersOf.learned(now.layers(), read.layers());
    }
}
