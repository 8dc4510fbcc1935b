package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/**
 * Keeps some channels as they are and puts 0 in the place of the others: what the network would be without them.
 *
 * <pre>
 * output[n][c]…    = input[n][c]… · mask[c],        mask[c] = 0 or 1
 * gradInput[n][c]… = gradOutput[n][c]… · mask[c]
 * </pre>
 *
 * In training as in inference, and nothing grows instead, unlike {@link Dropout}. Source: PyTorch,
 * {@code torch.nn.utils.prune}, which multiplies by such a mask.
 *
 * @param mask {@code [C]}, 1 for a channel that is kept, 0 for one that is not
 */
public record ChannelMask(Tensor mask) implements Layer {

    /**
     * @throws IllegalArgumentException if the mask is no row of zeros and ones
     */
    public ChannelMask {
        if (mask.shape().rank() != 1) {
            throw new IllegalArgumentException("channel mask: " + mask.shape() + " where [C] is expected");
        }
        for (int c = 0; c < mask.shape().count(); c++) {
            if (mask.at(c) != 0 && mask.at(c) != 1) {
                throw new IllegalArgumentException("channel mask: " + mask.at(c) + " at " + c + " is neither 0 nor 1");
            }
        }
    }

    /**
     * {@code [N, C, …]}, which stays.
     *
     * @throws IllegalArgumentException if the input has not as many channels as the mask
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() < 2 || input.size(1) != mask.shape().count()) {
            throw new IllegalArgumentException(
                    "channel mask: input " + input + " where N×" + mask.shape().count() + "×… is expected");
        }
        return input;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        outputShape(input.shape());
        return Pass.of(this, input, masked(input));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        return Gradients.of(masked(gradOutput));
    }

    /** A zero is written, not multiplied: it has no sign, and nothing that is not a number is left of what was. */
    private Tensor masked(Tensor numbers) {
        float[] kept = numbers.toArray();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = factor(numbers.shape(), i) == 0 ? 0 : kept[i];
        }
        return Tensor.over(numbers.shape(), kept);
    }

    private float factor(Shape shape, int index) {
        int each = shape.count() / (shape.size(0) * shape.size(1));
        return mask.at(index / each % shape.size(1));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        float factor = factor(pass.input().shape(), index);
        List<Term> terms = List.of(new Term(pass.input(), index, Term.NO_WEIGHT, factor));
        return new Unit(index, terms, Form.SUM, pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return outputs;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return inputs;
    }

    /** As in {@code ChannelMask(4 of 6)}. */
    @Override
    public String toString() {
        int kept = 0;
        for (int c = 0; c < mask.shape().count(); c++) {
            kept += (int) mask.at(c);
        }
        return "ChannelMask(" + kept + " of " + mask.shape().count() + ")";
    }
}
