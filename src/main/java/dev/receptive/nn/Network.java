package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * A network with a name, and the size of the images that it was made for.
 *
 * @param name as its authors call it
 * @param input {@code [1, C, H, W]}, one image; a batch has more
 * @param layers what it computes
 */
public record Network(String name, Shape input, Sequential layers) {

    /**
     * @throws IllegalArgumentException if the input is not one image, a layer cannot take what the one before it gives,
     *     or two layers have one name
     */
    public Network {
        if (input.rank() != 4 || input.size(0) != 1) {
            throw new IllegalArgumentException("network: input " + input + " where 1×C×H×W is expected");
        }
        checkNames(layers);
        layers.outputShape(input);
    }

    private static void checkNames(Sequential layers) {
        try {
            layers.state();
        } catch (IllegalStateException twice) {
            throw new IllegalArgumentException(twice.getMessage(), twice);
        }
    }

    /** Every activation of a finished network for {@code [N, C, H, W]}. */
    public Pass forward(Tensor images) {
        return forward(images, Mode.INFERENCE);
    }

    public Pass forward(Tensor images, Mode mode) {
        return layers.forward(images, mode);
    }

    /**
     * Every gradient of a loss.
     *
     * @param pass what {@link #forward} gave
     * @param gradOutput ∂loss/∂output, as a loss gives it
     */
    public Gradients backward(Pass pass, Tensor gradOutput) {
        return layers.backward(pass, gradOutput);
    }

    public Map<String, Tensor> parameters() {
        return layers.parameters();
    }

    public Map<String, Tensor> state() {
        return layers.state();
    }

    /**
     * This network with some of its state replaced.
     *
     * @throws IllegalArgumentException if a name is not in {@link #state} or a shape is another
     */
    public Network with(Map<String, Tensor> changed) {
        return new Network(name, input, (Sequential) layers.with(changed));
    }

    /** This network after it has seen a batch in training. */
    public Network after(Pass pass) {
        return new Network(name, input, (Sequential) layers.after(pass));
    }

    public long parameterCount() {
        return count(parameters().values());
    }

    static long count(Collection<Tensor> tensors) {
        return tensors.stream().mapToLong(tensor -> tensor.shape().count()).sum();
    }

    /** As in {@code LeNet[…] 61,706 parameters}. */
    @Override
    public String toString() {
        return name + layers + String.format(Locale.ROOT, " %,d parameters", parameterCount());
    }
}
