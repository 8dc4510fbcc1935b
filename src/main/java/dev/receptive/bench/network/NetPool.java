package dev.receptive.bench.network;

import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Layer;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * A pooling whose windows do not overlap.
 *
 * @param side of its window
 * @param max whether it takes the largest number; else the mean
 */
record NetPool(int side, boolean max) implements NetLayer {

    static final int MOST = 8;

    /** What is taken of a window, as files have it. */
    String kind() {
        return max ? "max" : "average";
    }

    @Override
    public String code() {
        return "pool";
    }

    @Override
    public Layer layer() {
        return max ? MaxPool2d.of(side) : AvgPool2d.of(side);
    }

    @Override
    public void check(int number, Shape input) {
        if (input.rank() != 4) {
            throw Refusal.of("error.network.maps", number);
        }
        if (side > input.size(2) || side > input.size(3)) {
            int fits = Math.min(input.size(2), input.size(3));
            throw Refusal.of("error.network.large", number, side, side, input.size(2), input.size(3), fits);
        }
    }

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.pool." + kind(), numbered, side);
    }

    @Override
    public String letter() {
        return "S";
    }
}
