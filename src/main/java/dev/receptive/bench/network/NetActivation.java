package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Layer;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Sentence;
import java.util.List;

/** A function of every number by itself. */
record NetActivation(ActivationKind kind) implements NetLayer {

    /** Those that networks of this kind have. */
    static final List<ActivationKind> KINDS = List.of(ActivationKind.RELU, ActivationKind.SIGMOID, ActivationKind.TANH);

    @Override
    public String code() {
        return "activation";
    }

    @Override
    public Layer layer() {
        return switch (kind) {
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            default -> Activation.RELU;
        };
    }

    /** Anything goes in. */
    @Override
    public void check(int number, Shape input) {}

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.activation", kind.letters());
    }
}
