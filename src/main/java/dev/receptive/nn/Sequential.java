package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Layers one after the other: {@code output = lₙ(… l₂(l₁(input)))}. Source: PyTorch, {@code torch.nn.Sequential}.
 *
 * @param children the layers, first to last; none gives the input back
 */
public record Sequential(List<Child> children) implements Composite {

    public Sequential {
        children = List.copyOf(children);
    }

    /** Layers named 0, 1, 2, … as PyTorch names them. */
    public static Sequential of(Layer... layers) {
        return new Sequential(IntStream.range(0, layers.length)
                .mapToObj(i -> new Child(Integer.toString(i), layers[i]))
                .toList());
    }

    @Override
    public Sequential of(List<Child> others) {
        return new Sequential(others);
    }

    /**
     * What the first layer can take → what the last one gives; without layers any shape, which stays.
     *
     * @throws IllegalArgumentException if a layer cannot take what the one before it gives
     */
    @Override
    public Shape outputShape(Shape input) {
        Shape shape = input;
        for (Child child : children) {
            shape = child.layer().outputShape(shape);
        }
        return shape;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        List<Pass> inner = new ArrayList<>();
        Tensor activation = input;
        for (int i = 0; i < children.size(); i++) {
            Pass pass = children.get(i).layer().forward(activation, mode.inside(i));
            inner.add(pass);
            activation = pass.output();
        }
        return new Pass(this, input, activation, Map.of(), inner);
    }

    /** The chain rule: each layer's gradient of its input is the gradient of the output before it. */
    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        List<Gradients> inner = new ArrayList<>();
        Tensor gradient = gradOutput;
        for (int i = children.size() - 1; i >= 0; i--) {
            Gradients gradients = children.get(i).layer().backward(pass.inner().get(i), gradient);
            inner.add(gradients);
            gradient = gradients.input();
        }
        Collections.reverse(inner);
        return new Gradients(gradient, named(inner), inner);
    }

    /** As the last layer explains it. */
    @Override
    public Unit explain(Pass pass, int index) {
        return pass.inner().isEmpty()
                ? new Unit(
                        index,
                        List.of(Term.of(pass.input(), index)),
                        Form.SUM,
                        pass.output().at(index))
                : pass.inner().get(children.size() - 1).explain(index);
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        List<Shape> shapes = inputShapes(input);
        Region region = outputs;
        for (int i = children.size() - 1; i >= 0; i--) {
            region = children.get(i).layer().reads(region, shapes.get(i));
        }
        return region;
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        List<Shape> shapes = inputShapes(input);
        Region region = inputs;
        for (int i = 0; i < children.size(); i++) {
            region = children.get(i).layer().reaches(region, shapes.get(i));
        }
        return region;
    }

    @Override
    public long multiplyAdds(Shape input) {
        List<Shape> shapes = inputShapes(input);
        return IntStream.range(0, children.size())
                .mapToLong(i -> children.get(i).layer().multiplyAdds(shapes.get(i)))
                .sum();
    }

    /** What each layer reads. */
    private List<Shape> inputShapes(Shape input) {
        List<Shape> shapes = new ArrayList<>();
        Shape shape = input;
        for (Child child : children) {
            shapes.add(shape);
            shape = child.layer().outputShape(shape);
        }
        return shapes;
    }

    @Override
    public String toString() {
        return children.stream().map(child -> child.layer().toString()).collect(Collectors.joining(" → ", "[", "]"));
    }
}
