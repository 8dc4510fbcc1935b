package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Paths side by side over one input, whose outputs are stacked along the channels:
 * {@code output = [p₁(input); p₂(input); …]}. Source: the Inception block of Szegedy et al., Going Deeper with
 * Convolutions, 2014; PyTorch's {@code torch.cat(…, dim=1)}.
 *
 * @param children the paths, whose outputs may differ in their channels only
 */
public record Concat(List<Child> children) implements Composite {

    /**
     * @throws IllegalArgumentException if there is no path
     */
    public Concat {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("concat: at least one path is needed");
        }
    }

    @Override
    public Concat of(List<Child> others) {
        return new Concat(others);
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, ΣC_out, H_out, W_out]}; paths that end in {@code [N, F_out]} give
     * {@code [N, ΣF_out]}.
     *
     * @throws IllegalArgumentException if a path cannot take the input, or their outputs differ in more than their
     *     channels
     */
    @Override
    public Shape outputShape(Shape input) {
        Shape first = children.get(0).layer().outputShape(input);
        int channels = 0;
        for (Child child : children) {
            Shape shape = child.layer().outputShape(input);
            if (!withChannels(shape, 1).equals(withChannels(first, 1))) {
                throw new IllegalArgumentException("concat: " + shape + " does not stack on " + first);
            }
            channels += shape.size(1);
        }
        return withChannels(first, channels);
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        Shape shape = outputShape(input.shape());
        List<Pass> inner = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            inner.add(children.get(i).layer().forward(input, mode.inside(i)));
        }
        float[] output = new float[shape.count()];
        int perImage = shape.count() / shape.size(0);
        int offset = 0;
        for (Pass path : inner) {
            int size = perImage(path.output());
            for (int n = 0; n < shape.size(0); n++) {
                System.arraycopy(path.output().numbers(), n * size, output, n * perImage + offset, size);
            }
            offset += size;
        }
        return new Pass(this, input, Tensor.over(shape, output), Map.of(), inner);
    }

    /** Each path gets the gradients of its own channels; the input, which all of them read, the sum of theirs. */
    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        int perImage = perImage(gradOutput);
        float[] gradInput = new float[pass.input().shape().count()];
        List<Gradients> inner = new ArrayList<>();
        int offset = 0;
        for (Pass path : pass.inner()) {
            int size = perImage(path.output());
            float[] own = new float[path.output().shape().count()];
            for (int n = 0; n < gradOutput.shape().size(0); n++) {
                System.arraycopy(gradOutput.numbers(), n * perImage + offset, own, n * size, size);
            }
            Gradients gradients =
                    path.layer().backward(path, Tensor.over(path.output().shape(), own));
            inner.add(gradients);
            Elements.addTo(gradInput, gradients.input());
            offset += size;
        }
        return new Gradients(Tensor.over(pass.input().shape(), gradInput), named(inner), inner);
    }

    /** As the path explains it that computed the number. */
    @Override
    public Unit explain(Pass pass, int index) {
        int perImage = perImage(pass.output());
        int image = index / perImage;
        int rest = index % perImage;
        for (Pass path : pass.inner()) {
            int size = perImage(path.output());
            if (rest < size) {
                Unit unit = path.explain(image * size + rest);
                return new Unit(index, unit.terms(), unit.form(), unit.value());
            }
            rest -= size;
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        Region region = Region.NONE;
        int first = 0;
        for (Child child : children) {
            Range own = Range.of(child.layer().outputShape(input).size(1));
            Range channels = outputs.channels().meet(own.shifted(first)).shifted(-first);
            if (!channels.isEmpty()) {
                region = region.hull(child.layer().reads(outputs.withChannels(channels), input));
            }
            first += own.size();
        }
        return region;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        Region region = Region.NONE;
        int first = 0;
        for (Child child : children) {
            Region reached = child.layer().reaches(inputs, input);
            region = region.hull(reached.withChannels(reached.channels().shifted(first)));
            first += child.layer().outputShape(input).size(1);
        }
        return region;
    }

    @Override
    public long multiplyAdds(Shape input) {
        return children.stream()
                .mapToLong(child -> child.layer().multiplyAdds(input))
                .sum();
    }

    private static int perImage(Tensor tensor) {
        return tensor.shape().count() / tensor.shape().size(0);
    }

    private static Shape withChannels(Shape shape, int channels) {
        return shape.rank() == 4
                ? Shape.of(shape.size(0), channels, shape.size(2), shape.size(3))
                : Shape.of(shape.size(0), channels);
    }

    @Override
    public String toString() {
        return children.stream().map(child -> child.layer().toString()).collect(Collectors.joining(" ‖ ", "(", ")"));
    }
}
