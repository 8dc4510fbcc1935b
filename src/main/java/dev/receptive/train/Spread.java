package dev.receptive.train;

import dev.receptive.nn.Activation;
import dev.receptive.nn.Child;
import dev.receptive.nn.CrossEntropy;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How widely the numbers in a network are spread before a batch of images, layer by layer: its outputs, how the loss feels
 * them, its weights, and how the loss feels those. Where a network starts well, the spreads of one kind stay alike from
 * layer to layer; from weights that are too small they dwindle; from weights that are too large they grow, or most outputs
 * lie where their activation is flat. Source: Glorot and Bengio, Understanding the difficulty of training deep feedforward
 * neural networks, 2010, section 4.
 *
 * @param loss mean cross-entropy of the batch
 * @param layers in the order of the computation; a residual block or parallel paths count as one layer
 */
public record Spread(double loss, List<OfLayer> layers) {

    /** An activation is flat where its slope is at most this. */
    private static final double FLAT = 0.01;

    public Spread {
        layers = List.copyOf(layers);
    }

    /**
     * A layer before the batch.
     *
     * @param name in the network, as in {@code 3} or {@code features.3}
     * @param outputs what it computes
     * @param outputGradients ∂loss/∂output; as the loss is the mean of the batch's, each has its share of the batch in it
     * @param weights its parameters of two axes and more: no biases, nothing that normalises; none for a layer without
     * @param weightGradients ∂loss/∂weight of the same
     * @param flat of an activation the part of its outputs at which its slope is at most 1/100 and next to no gradient comes
     *     through, 0 to 1; unknown for other layers
     */
    public record OfLayer(
            String name,
            Layer layer,
            Dispersion outputs,
            Dispersion outputGradients,
            Optional<Dispersion> weights,
            Optional<Dispersion> weightGradients,
            OptionalDouble flat) {}

    /**
     * Of a network as it is trained: batch normalisation looks at the batch, and dropout drops, always the same.
     *
     * @param images {@code [N, C, H, W]}, as the network takes them
     * @param labels N classes, each 0 to K − 1
     * @throws IllegalArgumentException if the images or labels do not fit the network, or batch normalisation gets a single
     *     number in each channel
     */
    public static Spread of(Network network, Tensor images, int... labels) {
        Pass pass = network.forward(images, Mode.training(0));
        Tensor gradient = CrossEntropy.MEAN.gradient(pass.output(), labels);
        Gradients gradients = network.backward(pass, gradient);
        List<OfLayer> layers = new ArrayList<>();
        visit("", network.layers(), pass, gradients, gradient, layers);
        return new Spread(CrossEntropy.MEAN.value(pass.output(), labels).at(0), layers);
    }

    /**
     * The same before examples.
     *
     * @param count how many of them, from the first on; those of {@link DataSet#fewer} have all classes
     * @throws IllegalArgumentException if there are not so many, or they do not fit the network
     */
    public static Spread of(Network network, Examples examples, int count) {
        if (count < 1 || count > examples.count()) {
            throw new IllegalArgumentException("spread: " + count + " of " + examples.count() + " examples");
        }
        Shape image = examples.image();
        Shape shape = Shape.of(count, image.size(1), image.size(2), image.size(3));
        float[] images = new float[shape.count()];
        int[] labels = new int[count];
        examples.copy(IntStream.range(0, count).toArray(), 0, count, images, labels);
        return of(network, Tensor.over(shape, images), labels);
    }

    /**
     * Notes the layers inside.
     *
     * @param gradOutput ∂loss/∂output of them all
     */
    private static void visit(
            String around, Sequential layers, Pass pass, Gradients gradients, Tensor gradOutput, List<OfLayer> into) {
        int last = layers.children().size() - 1;
        for (int i = 0; i <= last; i++) {
            Child child = layers.children().get(i);
            boolean joined = !around.isEmpty() && !child.name().isEmpty();
            String name = around + (joined ? "." : "") + child.name();
            Pass own = pass.inner().get(i);
            Gradients felt = gradients.inner().get(i);
            // What the next layer felt of its input is what the loss feels of this one's output.
            Tensor gradient =
                    i == last ? gradOutput : gradients.inner().get(i + 1).input();
            if (child.layer() instanceof Sequential inside) {
                visit(name, inside, own, felt, gradient, into);
            } else {
                into.add(layer(name, own, felt, gradient));
            }
        }
    }

    private static OfLayer layer(String name, Pass pass, Gradients gradients, Tensor gradOutput) {
        return new OfLayer(
                name,
                pass.layer(),
                Dispersion.of(List.of(pass.output())),
                Dispersion.of(List.of(gradOutput)),
                weights(pass.layer().parameters()),
                weights(gradients.parameters()),
                pass.layer() instanceof Activation activation
                        ? OptionalDouble.of(flat(activation, pass.input()))
                        : OptionalDouble.empty());
    }

    private static Optional<Dispersion> weights(Map<String, Tensor> parameters) {
        List<Tensor> weights = parameters.values().stream()
                .filter(parameter -> parameter.shape().rank() > 1)
                .toList();
        return weights.isEmpty() ? Optional.empty() : Optional.of(Dispersion.of(weights));
    }

    private static double flat(Activation activation, Tensor input) {
        int flat = 0;
        for (float number : input.numbers()) {
            flat += Math.abs(activation.derivative().applyAsDouble(number)) <= FLAT ? 1 : 0;
        }
        return (double) flat / input.shape().count();
    }
}
