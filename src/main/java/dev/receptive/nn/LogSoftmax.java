package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * The logarithms of the probabilities of {@link Softmax}, exact where those are too small to be told from 0:
 *
 * <pre>
 * output[k]    = input[k] − log Σ_j exp(input[j])
 * gradInput[k] = gradOutput[k] − exp(output[k]) · Σ_j gradOutput[j]
 * </pre>
 *
 * Computed in float64 and rounded once, the gradient from the rounded output. Source: PyTorch,
 * {@code torch.nn.LogSoftmax}.
 *
 * @param dim the axis; a negative one counts from the innermost
 */
public record LogSoftmax(int dim) implements Layer {

    /**
     * {@code [N, K]} or {@code [N, C, H, W]}, any shape with such an axis; the output has the input's.
     *
     * @throws IllegalArgumentException if the input has no such axis
     */
    @Override
    public Shape outputShape(Shape input) {
        lines(input);
        return input;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Lines lines = lines(input.shape());
        float[] output = new float[input.shape().count()];
        lines.starts().forEach(start -> {
            double logSum = lines.logSumExp(input, start);
            lines.from(start).forEach(i -> output[i] = (float) (input.at(i) - logSum));
        });
        return Pass.of(this, input, Tensor.over(input.shape(), output));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor output = pass.output();
        Lines lines = lines(output.shape());
        float[] gradInput = new float[output.shape().count()];
        lines.starts().forEach(start -> {
            double sum = lines.from(start).mapToDouble(gradOutput::at).sum();
            lines.from(start).forEach(i -> gradInput[i] = (float) (gradOutput.at(i) - Math.exp(output.at(i)) * sum));
        });
        return Gradients.of(Tensor.over(output.shape(), gradInput));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Lines lines = lines(pass.input().shape());
        Form form = new Relative.LogShare(lines.place(index));
        return new Unit(
                index, lines.terms(pass.input(), index), form, pass.output().at(index));
    }

    /** The whole line of each number. */
    @Override
    public Region reads(Region outputs, Shape input) {
        return lines(input).whole(outputs, input);
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return lines(input).whole(inputs, input);
    }

    private Lines lines(Shape shape) {
        return Lines.along("log_softmax", shape, dim);
    }

    /** As in {@code LogSoftmax(dim 1)}. */
    @Override
    public String toString() {
        return "LogSoftmax(dim " + dim + ")";
    }
}
