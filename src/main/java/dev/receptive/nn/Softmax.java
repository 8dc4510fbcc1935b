package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * Numbers along an axis become probabilities, positive and with sum 1:
 *
 * <pre>
 * output[k]    = exp(input[k]) / Σ_j exp(input[j])
 * gradInput[k] = output[k] · (gradOutput[k] − Σ_j gradOutput[j] · output[j])
 * </pre>
 *
 * The largest number is subtracted from all first, which changes nothing and overflows nothing. Computed in float64 and
 * rounded once, the gradient from the rounded output. Source: PyTorch, {@code torch.nn.Softmax}.
 *
 * @param dim the axis; a negative one counts from the innermost
 */
public record Softmax(int dim) implements Layer {

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
        lines.starts().forEach(start -> softmax(lines, start, input, output));
        return Pass.of(this, input, Tensor.over(input.shape(), output));
    }

    private static void softmax(Lines lines, int at, Tensor in, float[] out) {
        // tag::softmax[]
        // exp(a)/Σ exp = exp(a − log Σ exp)
        double log = lines.logSumExp(in, at); // <sum>
        for (int i : lines.from(at).toArray()) {
            double a = in.at(i);
            double e = Math.exp(a - log); // <share>
            out[i] = (float) e; // <result>
        }
        // end::softmax[]
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Tensor output = pass.output();
        Lines lines = lines(output.shape());
        float[] gradInput = new float[output.shape().count()];
        lines.starts().forEach(start -> {
            double mean = lines.from(start)
                    .mapToDouble(i -> gradOutput.at(i) * (double) output.at(i))
                    .sum();
            lines.from(start).forEach(i -> gradInput[i] = (float) (output.at(i) * (gradOutput.at(i) - mean)));
        });
        return Gradients.of(Tensor.over(output.shape(), gradInput));
    }

    @Override
    public Unit explain(Pass pass, int index) {
        Lines lines = lines(pass.input().shape());
        Form form = new Relative.Share(lines.place(index));
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
        return Lines.along("softmax", shape, dim);
    }

    /** As in {@code Softmax(dim 1)}. */
    @Override
    public String toString() {
        return "Softmax(dim " + dim + ")";
    }
}
