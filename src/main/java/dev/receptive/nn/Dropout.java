package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * In training, each number is dropped (set to 0) with probability p, and the others grow by {@code 1 / (1 − p)}, so that
 * the expected sum stays; in inference nothing changes.
 *
 * <pre>
 * output[i]    = input[i] · mask[i],        mask[i] = 0 or 1 / (1 − p)
 * gradInput[i] = gradOutput[i] · mask[i]
 * </pre>
 *
 * {@link Pass#kept(String) kept("mask")} has the mask of a training pass; {@link Mode#seed} decides it. Source:
 * Srivastava et al., Dropout, 2014; PyTorch, {@code torch.nn.Dropout}.
 *
 * @param p 0 to 1
 */
public record Dropout(double p) implements Layer {

    private static final String MASK = "mask";

    /**
     * @throws IllegalArgumentException if p is not a probability
     */
    public Dropout {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("dropout: " + p + " is not a probability");
        }
    }

    /** Any shape, which the output and the mask have too; nothing is refused. */
    @Override
    public Shape outputShape(Shape input) {
        return input;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        if (!mode.training()) {
            return Pass.of(this, input, input.reshape(input.shape()));
        }
        Tensor mask = mask(input.shape(), mode.seed());
        return Pass.keeping(this, input, Elements.multiply(input, mask), Map.of(MASK, mask));
    }

    private Tensor mask(Shape shape, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] mask = new float[shape.count()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = random.nextDouble() < p ? 0 : (float) (1 / (1 - p));
        }
        return Tensor.over(shape, mask);
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor mask = pass.kept().get(MASK);
        return Gradients.of(mask == null ? gradOutput : Elements.multiply(gradOutput, mask));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Tensor mask = pass.kept().get(MASK);
        float factor = mask == null ? 1 : mask.at(index);
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

    /** As in {@code Dropout(0.5)}. */
    @Override
    public String toString() {
        return "Dropout(" + p + ")";
    }
}
