package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/**
 * Rows and columns around every plane: {@code output[n][c][y][x] = input[n][c][source(y − top)][source(x − left)]}, where
 * outside the plane the padding mode says the source, or that there is none and the value stands. The gradient of an
 * input is the sum over everything that repeats it. Source: PyTorch, {@code torch.nn.functional.pad}.
 *
 * @param padding how many on each side
 * @param mode where they come from
 * @param value what stands where they come from nowhere, in mode {@link PaddingMode#ZEROS}
 */
public record Pad(Padding padding, PaddingMode mode, float value) implements Layer {

    /** As PyTorch's {@code mode='constant'}. */
    public static Pad constant(Padding padding, float value) {
        return new Pad(padding, PaddingMode.ZEROS, value);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C, top + H + bottom, left + W + right]}.
     *
     * @throws IllegalArgumentException if the input has not four axes or is too small for the mode
     */
    @Override
    public Shape outputShape(Shape input) {
        PoolWindow.checkAxes("pad", input);
        mode.check(padding.top(), padding.bottom(), input.size(2));
        mode.check(padding.left(), padding.right(), input.size(3));
        return Shape.of(
                input.size(0),
                input.size(1),
                rows(input).outputs(),
                columns(input).outputs());
    }

    @Override
    public Pass forward(Tensor input, Mode inference) {
        Shape shape = outputShape(input.shape());
        float[] output = new float[shape.count()];
        for (int i = 0; i < output.length; i++) {
            int source = source(i, shape, input);
            output[i] = source == PaddingMode.ZERO ? value : input.at(source);
        }
        return Pass.of(this, input, Tensor.over(shape, output));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        float[] gradInput = new float[pass.input().shape().count()];
        for (int i = 0; i < gradOutput.shape().count(); i++) {
            int source = source(i, gradOutput.shape(), pass.input());
            if (source != PaddingMode.ZERO) {
                gradInput[source] += gradOutput.at(i);
            }
        }
        return Gradients.of(Tensor.over(pass.input().shape(), gradInput));
    }

    /** The number that it repeats; where there is none, the value is a bias. */
    @Override
    public Unit explain(Pass pass, int index) {
        int source = source(index, pass.output().shape(), pass.input());
        boolean none = source == PaddingMode.ZERO;
        List<Term> terms = none ? List.of() : List.of(Term.of(pass.input(), source));
        return new Unit(index, terms, Form.Sum.of(value, none), pass.output().at(index));
    }

    /** Where the number at an index of the output comes from. */
    private int source(int index, Shape output, Tensor input) {
        int row = index / output.size(3) % output.size(2) - padding.top();
        int column = index % output.size(3) - padding.left();
        return Planes.over(input.numbers(), input.shape().size(2), input.shape().size(3), mode)
                .index(index / (output.size(2) * output.size(3)), row, column);
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return new Region(
                outputs.channels(),
                rows(input).reads(outputs.rows(), mode),
                columns(input).reads(outputs.columns(), mode));
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return new Region(
                inputs.channels(),
                rows(input).reaches(inputs.rows(), mode),
                columns(input).reaches(inputs.columns(), mode));
    }

    private Axis rows(Shape input) {
        return new Axis(input.size(2), 1, 1, 1, padding.top(), padding.bottom());
    }

    private Axis columns(Shape input) {
        return new Axis(input.size(3), 1, 1, 1, padding.left(), padding.right());
    }

    /** As in {@code Pad(2, reflect)}. */
    @Override
    public String toString() {
        return "Pad(" + padding + ", " + (mode == PaddingMode.ZEROS ? "constant " + value : mode.word()) + ")";
    }
}
