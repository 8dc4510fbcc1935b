package dev.receptive.nn;

import java.util.List;

/**
 * How many places a window has over as many inputs as the only term says: {@code ⌊(n + p₀ + p₁ − d·(k − 1) − 1)/s⌋ + 1}.
 * Written as in {@code ⌊(7 + 1 + 1 − 1·(3 − 1) − 1)/2⌋ + 1}. Source: PyTorch, {@code torch.nn.Conv2d}.
 *
 * @param axis how the window slides
 */
public record Places(Axis axis) implements Form {

    @Override
    public float value(List<Term> terms) {
        double room = terms.get(0).value() + axis.before() + axis.after() - axis.span();
        return (float) Math.floor(room / axis.stride()) + 1;
    }

    @Override
    public List<Piece> written(List<Term> terms) {
        return new Writing(terms)
                .sign("⌊(")
                .value(0)
                .sign(" + ")
                .constant("before", axis.before())
                .sign(" + ")
                .constant("after", axis.after())
                .sign(" − ")
                .constant("dilation", axis.dilation())
                .sign("·(")
                .constant("kernel", axis.kernel())
                .sign(" − 1) − 1)/")
                .constant("stride", axis.stride())
                .sign("⌋ + 1")
                .pieces();
    }
}
