package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Map;

/**
 * A function of tensors that can be learned, taken apart and asked where its numbers come from. Layers are immutable;
 * batches are {@code [N, C, H, W]}, or {@code [N, F]} after {@link Flatten}.
 *
 * <p>Every layer refuses an input that it cannot take, with an {@link IllegalArgumentException} that says the sizes.
 */
public sealed interface Layer
        permits Activation,
                AdaptiveAvgPool2d,
                AdaptiveMaxPool2d,
                AvgPool2d,
                BatchNorm2d,
                ChannelMask,
                Composite,
                Conv2d,
                ConvTranspose2d,
                Dropout,
                Flatten,
                Linear,
                LocalResponseNorm,
                LogSoftmax,
                MaxPool2d,
                Pad,
                Softmax {

    /**
     * The shape of the output for an input of this shape.
     *
     * @throws IllegalArgumentException if the layer cannot take it
     */
    Shape outputShape(Shape input);

    /**
     * Computes the output and keeps what {@link #backward} and {@link #explain} need.
     *
     * @throws IllegalArgumentException if {@link #outputShape} refuses the input's shape, or in training a
     *     {@link BatchNorm2d} gets a single number in each channel
     */
    Pass forward(Tensor input, Mode mode);

    /**
     * The output as a finished network computes it.
     *
     * @throws IllegalArgumentException if {@link #outputShape} refuses the input's shape
     */
    default Tensor forward(Tensor input) {
        return forward(input, Mode.INFERENCE).output();
    }

    /**
     * How the loss changes with the input and the parameters. The pass of another layer is not noticed and ends in
     * some exception or in numbers that mean nothing.
     *
     * @param pass what {@link #forward} of this layer gave
     * @param gradOutput ∂loss/∂output, of the output's shape
     * @throws IllegalArgumentException if it is of another shape
     */
    Gradients backward(Pass pass, Tensor gradOutput);

    /**
     * Where the number at a row-major index of the output comes from.
     *
     * @param pass what {@link #forward} of this layer gave, which is not checked
     * @param index at least 0
     * @throws IndexOutOfBoundsException if the output has no more numbers than that
     */
    Unit explain(Pass pass, int index);

    /**
     * The receptive field: the inputs that any of these outputs read, in an image of this shape's batch.
     *
     * @param outputs inside the output, which is not checked
     * @param input a shape that {@link #outputShape} takes, which alone checks all of it
     * @throws IllegalArgumentException if a window or an axis of the layer does not fit the input
     */
    Region reads(Region outputs, Shape input);

    /**
     * The outputs that any of these inputs reach.
     *
     * @param inputs inside the input, which is not checked
     * @param input a shape that {@link #outputShape} takes, which alone checks all of it
     * @throws IllegalArgumentException if a window or an axis of the layer does not fit the input
     */
    Region reaches(Region inputs, Shape input);

    /** What learning changes, by PyTorch's names, in PyTorch's order; a layer without parameters has none. */
    default Map<String, Tensor> parameters() {
        return Map.of();
    }

    /** What is saved: the parameters, and the running statistics of batch normalisation. */
    default Map<String, Tensor> state() {
        return parameters();
    }

    /**
     * This layer with some of its state replaced.
     *
     * @throws IllegalArgumentException if a name is not in {@link #state} or a shape is another
     */
    default Layer with(Map<String, Tensor> changed) {
        State.check(this, changed);
        return this;
    }

    /** This layer after it has seen a batch in training: batch normalisation moves its running statistics. */
    default Layer after(Pass pass) {
        return this;
    }

    /** How many multiplications followed by an addition a batch of this shape takes. */
    default long multiplyAdds(Shape input) {
        return 0;
    }
}
