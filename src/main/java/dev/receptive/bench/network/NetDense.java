package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;

/**
 * A fully connected layer.
 *
 * @param weights {@code [F_out, F_in]}
 * @param biases {@code [1, F_out]}
 */
record NetDense(Numbers weights, Numbers biases) implements NetLayer {

    /** Units that a layer has at most, and numbers that go in. */
    static final int MOST = 512;

    @Override
    public String code() {
        return "linear";
    }

    @Override
    public Layer layer() {
        Tensor bias = Tensor.of(Shape.of(weights.height()), biases.values().toArray());
        return new Linear(weights.values(), bias);
    }

    @Override
    public void check(int number, Shape input) {
        if (input.rank() != 2) {
            throw Refusal.of("error.network.unflattened", number);
        }
        if (input.size(1) != weights.width()) {
            throw Refusal.of("error.network.features", number, weights.width(), input.size(1));
        }
    }

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.linear", numbered);
    }

    @Override
    public String letter() {
        return "F";
    }

    @Override
    public String parameters() {
        return Numerals.count((long) weights.height() * weights.width()) + " + " + Numerals.count(weights.height());
    }

    @Override
    public List<Tensor> tensors() {
        return List.of(weights.values(), biases.values());
    }
}
