package dev.receptive.bench.network;

import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** The numbers of all maps in a row. */
record NetFlatten() implements NetLayer {

    @Override
    public String code() {
        return "flatten";
    }

    @Override
    public Layer layer() {
        return new Flatten();
    }

    @Override
    public void check(int number, Shape input) {
        if (input.rank() != 4) {
            throw Refusal.of("error.network.flat", number);
        }
    }

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.flatten");
    }
}
