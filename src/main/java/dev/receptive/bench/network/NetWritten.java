package dev.receptive.bench.network;

import dev.receptive.bench.StageWriter;
import dev.receptive.tensor.Tensor;
import dev.receptive.yaml.YamlString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A network as a file names it, without its weights.
 *
 * @param network its name, or its layers as a text
 * @param weights where they come from; nothing for those that it comes with
 * @param classes what the last units are called, if that is not what they usually are
 */
record NetWritten(String network, Optional<String> weights, Optional<List<String>> classes) {

    /** Weights that a person might still read in a file of experiments. */
    private static final int FEW = 2_000;

    /** Nothing of one whose numbers come from nowhere that has a name. */
    static Optional<NetWritten> of(NetworkExperiment now, StageWriter stage) {
        String name = NetKinds.named(now);
        Optional<String> network = name.equals(NetKinds.OWN) ? NetText.of(now.layers()) : Optional.of(name);
        boolean prepared = now.preparation().isPresent()
                || NetNamedFields.usual(name, now.input()).isEmpty();
        List<String> classes = name.equals(StrokeNetwork.NAME)
                ? StrokeNetwork.CLASSES
                : NetKinds.classes(
                        now.network().layers().outputShape(now.network().input()));
        Optional<List<String>> others = Optional.of(now.classes()).filter(own -> !own.equals(classes));
        boolean complete =
                name.equals(StrokeNetwork.NAME) || (name.equals(DigitNetwork.NAME) && DigitNetwork.hasItsWeights(now));
        Optional<String> weights = complete || !prepared || network.isEmpty() ? Optional.empty() : weights(now, stage);
        return prepared && (complete || weights.isPresent())
                ? network.map(text -> new NetWritten(text, weights, others))
                : Optional.empty();
    }

    private static Optional<String> weights(NetworkExperiment now, StageWriter stage) {
        Optional<String> file = now.weights()
                .flatMap(NetWeights::file)
                .flatMap(path -> stage.file(path).filter(name -> holds(path, now)))
                .map(name -> "{file: " + name + "}");
        Optional<String> seed = now.weights().flatMap(NetWeights::drawn).map(NetWeightsFields::drawn);
        Optional<String> shipped =
                DigitNetwork.hasItsWeights(now) ? Optional.of(NetWeightsFields.SHIPPED) : Optional.empty();
        return file.or(() -> seed).or(() -> shipped).or(() -> isLarge(now) ? stage.weights() : Optional.empty());
    }

    /** Whether a file still holds what was read of it; one that has been taken away says it when it is opened. */
    private static boolean holds(Path path, NetworkExperiment now) {
        return !Files.exists(path)
                || NetLoading.weights(now).filter(weights -> weights.isIn(path)).isPresent();
    }

    /** Whether there are more than a person would read, or such as no text holds. */
    static boolean isLarge(NetworkExperiment now) {
        return now.network().parameterCount() > FEW
                || now.layers().stream()
                        .flatMap(layer -> layer.tensors().stream())
                        .anyMatch(tensor -> !isFinite(tensor));
    }

    private static boolean isFinite(Tensor tensor) {
        for (float value : tensor.toArray()) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    void write(StageWriter stage) {
        stage.field("network", YamlString.inFlow(network));
        weights.ifPresent(from -> stage.field("weights", from));
        classes.ifPresent(names -> stage.field("classes", NetworkSchema.classes(names)));
    }
}
