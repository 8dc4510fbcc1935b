package dev.receptive.train;

import dev.receptive.data.NamedTensors;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Weights from files, as PyTorch's {@code state_dict} names them. */
public final class Weights {

    /** How many batches a batch norm of PyTorch has learned from: kept in the file, used for nothing. */
    private static final String COUNT = "num_batches_tracked";

    private Weights() {}

    /**
     * A network with the weights of a file.
     *
     * @throws Refusal if the file has a tensor that the network has not, or has not one that it needs, or one is of
     *     another shape
     */
    public static Network read(NamedTensors file, Network network) {
        Map<String, Tensor> state = new LinkedHashMap<>();
        network.state().forEach((name, own) -> {
            if (!file.names().contains(name)) {
                throw Refusal.of("weights.missing", file.place(), name, network.name());
            }
            Tensor tensor = file.tensor(name);
            if (!tensor.shape().equals(own.shape())) {
                throw Refusal.of("weights.shape", file.place(), name, tensor.shape(), own.shape(), network.name());
            }
            state.put(name, tensor);
        });
        for (String name : file.names()) {
            if (!state.containsKey(name) && !name.endsWith(COUNT)) {
                throw Refusal.of("weights.extra", file.place(), name, network.name());
            }
        }
        return network.with(state);
    }
}
