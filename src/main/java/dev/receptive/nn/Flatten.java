package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/**
 * {@code [N, C, H, W]} → {@code [N, C·H·W]}: the same numbers in a row, row-major; the gradient goes back into the
 * input's shape. Source: PyTorch, {@code torch.nn.Flatten}.
 */
public record Flatten() implements Layer {

    /**
     * {@code [N, C, H, W]} → {@code [N, C·H·W]}; {@code [N, F]} stays.
     *
     * @throws IllegalArgumentException if the input has no axis
     */
    @Override
    public Shape outputShape(Shape input) {
        if (input.rank() == 0) {
            throw new IllegalArgumentException("flatten: input " + input + " where N×… is expected");
        }
        return Shape.of(input.size(0), input.count() / input.size(0));
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        return Pass.of(this, input, input.reshape(outputShape(input.shape())));
    }

    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Shape input = pass.input().shape();
        // tag::flatten-back[]
        Tensor gradIn = gradOutput.reshape(input); // <input>
        // end::flatten-back[]
        return Gradients.of(gradIn);
    }

    @Override
    public Unit explain(Pass pass, int index) {
        return new Unit(
                index,
                List.of(Term.of(pass.input(), index)),
                Form.SUM,
                pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        Region region = Region.NONE;
        for (int feature = outputs.channels().from();
                feature < outputs.channels().to();
                feature++) {
            region = region.hull(Region.unit(input, feature));
        }
        return region;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        if (inputs.isEmpty() || input.rank() == 2) {
            return inputs;
        }
        int first = feature(
                inputs.channels().from(), inputs.rows().from(), inputs.columns().from(), input);
        int last = feature(
                inputs.channels().to() - 1,
                inputs.rows().to() - 1,
                inputs.columns().to() - 1,
                input);
        return new Region(new Range(first, last + 1), Range.of(1), Range.of(1));
    }

    private static int feature(int c, int y, int x, Shape input) {
        // tag::flatten[]
        int h = input.size(2);
        int w = input.size(3);
        return c * h * w + y * w + x; // <index>
        // end::flatten[]
    }

    @Override
    public String toString() {
        return "Flatten";
    }
}
