package dev.receptive.digit;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.NamedTensors;
import dev.receptive.data.Safetensors;
import dev.receptive.nn.Sequential;
import dev.receptive.train.Weights;
import dev.receptive.words.Refusal;

/** The network that the program has learned already: {@code assets/weights/README.md} says how, and how well. */
public final class ShippedWeights {

    private static final String FILE = "/assets/weights/lenet.safetensors";

    private ShippedWeights() {}

    /** Read when it is first asked for. */
    private static final class Shipped {

        private static final Sequential LENET = lenet(Safetensors.bundled(FILE));

        private Shipped() {}
    }

    /**
     * LeNet with ReLU and max pooling, {@code [N, 1, 28, 28]} of levels from 0 to 1 → {@code [N, 10]} logits, with the shipped
     * weights: 98.63 % of MNIST's test digits. The same value each time.
     */
    public static Sequential lenet() {
        return Shipped.LENET;
    }

    /**
     * The same network with the weights of a file.
     *
     * @throws Refusal if it holds a tensor that LeNet has not, lacks one, or has one of another shape: it says which, and the
     *     shapes
     */
    public static Sequential lenet(NamedTensors file) {
        return Weights.read(file, Architectures.named("lenet").network()).layers();
    }
}
