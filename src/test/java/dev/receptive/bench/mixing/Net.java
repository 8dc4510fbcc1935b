package dev.receptive.bench.mixing;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;

/**
 * Two channels, and two maps of which each is mixed from both.
 *
 * @param input the planes of {@code [1, 2, 2, 3]} one under the other, {@code [4, 3]}
 * @param weight those of {@code [2, 2, 1, 1]}, {@code [4, 1]}
 */
public record Net(Numbers input, Numbers weight) implements Experiment {

    private static final int CHANNELS = 2;

    public Net {
        Limits.inRange("field.input.height", input.height(), 2 * CHANNELS, 2 * CHANNELS);
        Limits.inRange("field.input.width", input.width(), 3, 3);
        Limits.inRange("field.kernel.height", weight.height(), CHANNELS * CHANNELS, CHANNELS * CHANNELS);
        Limits.inRange("field.kernel.width", weight.width(), 1, 1);
    }

    static Net first() {
        Tensor input = Tensor.of(Shape.of(4, 3), 1, 2, 3, 4, 5, 6, 10, 20, 30, 40, 50, 60);
        return new Net(Numbers.typed(input), weights(1, 2, 3, 4));
    }

    private static Numbers weights(float... four) {
        return Numbers.typed(Tensor.of(Shape.of(4, 1), four));
    }

    @Override
    public List<Tensor> tensors() {
        return List.of(input.values(), weight.values());
    }

    public Net withWeights(float... four) {
        return new Net(input, weights(four));
    }

    /** The channels, {@code [1, 2, 2, 3]}. */
    public Tensor channels() {
        return input.values().reshape(1, CHANNELS, 2, 3);
    }

    Pass pass() {
        Tensor weights = weight.values().reshape(CHANNELS, CHANNELS, 1, 1);
        Conv2d layer = new Conv2d(weights, Tensor.zeros(Shape.of(CHANNELS)), Window2d.of(Extent.ONE), 1);
        return layer.forward(channels(), Mode.INFERENCE);
    }

    /** The numbers of which one is at a spot. */
    Numbers numbers(Spot spot) {
        return spot.isIn("input") ? input : weight;
    }

    /** In which of their rows it stands. */
    static int row(Spot spot) {
        return spot.isIn("input") ? 2 * spot.channel() + spot.row() : spot.channel();
    }

    /** With another number at a spot. */
    Net with(Spot spot, Numbers number) {
        Numbers next = numbers(spot).with(row(spot), spot.column(), number);
        return spot.isIn("input") ? new Net(next, weight) : new Net(input, next);
    }
}
