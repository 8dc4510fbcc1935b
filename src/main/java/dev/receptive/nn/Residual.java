package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * A path and a shortcut past it, added: {@code output = main(input) + shortcut(input)}. The shortcut is the identity, or
 * a projection where the shapes differ. Source: He et al., Deep Residual Learning for Image Recognition, 2015.
 *
 * @param main the path
 * @param shortcut the way past it; an empty {@link Sequential} is the identity
 */
public record Residual(Child main, Child shortcut) implements Composite {

    /** A path whose names stand for themselves, and a shortcut called {@code downsample}, as torchvision names them. */
    public static Residual of(Layer main, Sequential shortcut) {
        return new Residual(new Child("", main), new Child("downsample", shortcut));
    }

    /** A path past which the input goes unchanged. */
    public static Residual around(Layer main) {
        return of(main, Sequential.of());
    }

    @Override
    public List<Child> children() {
        return List.of(main, shortcut);
    }

    @Override
    public Residual of(List<Child> children) {
        return new Residual(children.get(0), children.get(1));
    }

    /**
     * {@code [N, C, H, W]} → {@code [N, C_out, H_out, W_out]}, or whatever both can take and end in.
     *
     * @throws IllegalArgumentException if one of them cannot take the input, or they end in different shapes
     */
    @Override
    public Shape outputShape(Shape input) {
        Shape shape = main.layer().outputShape(input);
        Shape other = shortcut.layer().outputShape(input);
        if (!shape.equals(other)) {
            throw new IllegalArgumentException("residual: the path gives " + shape + ", the shortcut " + other);
        }
        return shape;
    }

    @Override
    public Pass forward(Tensor input, Mode mode) {
        outputShape(input.shape());
        Pass path = main.layer().forward(input, mode.inside(0));
        Pass past = shortcut.layer().forward(input, mode.inside(1));
        return new Pass(this, input, Elements.add(path.output(), past.output()), Map.of(), List.of(path, past));
    }

    /** A sum hands its gradient on to both terms; the input, which both read, gets the sum of theirs. */
    @Override
    public Gradients backward(Pass pass, Tensor gradOutput) {
        pass.check(gradOutput);
        Gradients path = main.layer().backward(pass.inner().get(0), gradOutput);
        Gradients past = shortcut.layer().backward(pass.inner().get(1), gradOutput);
        List<Gradients> inner = List.of(path, past);
        return new Gradients(Elements.add(path.input(), past.input()), named(inner), inner);
    }

    @Override
    public Unit explain(Pass pass, int index) {
        List<Term> terms = pass.inner().stream()
                .map(inner -> Term.of(inner.output(), index))
                .toList();
        return new Unit(index, terms, Form.SUM, pass.output().at(index));
    }

    @Override
    public Region reads(Region outputs, Shape input) {
        return main.layer().reads(outputs, input).hull(shortcut.layer().reads(outputs, input));
    }

    @Override
    public Region reaches(Region inputs, Shape input) {
        return main.layer().reaches(inputs, input).hull(shortcut.layer().reaches(inputs, input));
    }

    @Override
    public long multiplyAdds(Shape input) {
        return main.layer().multiplyAdds(input) + shortcut.layer().multiplyAdds(input);
    }

    @Override
    public String toString() {
        boolean identity =
                shortcut.layer() instanceof Sequential path && path.children().isEmpty();
        return "(" + main.layer() + " + " + (identity ? "input" : shortcut.layer()) + ")";
    }
}
