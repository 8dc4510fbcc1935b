package dev.receptive.bench.network;

import dev.receptive.nn.Layer;
import dev.receptive.nn.Softmax;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** The last numbers as probabilities. */
record NetSoftmax() implements NetLayer {

    @Override
    public String code() {
        return "softmax";
    }

    @Override
    public Layer layer() {
        return new Softmax(1);
    }

    @Override
    public void check(int number, Shape input) {
        if (input.rank() != 2) {
            throw Refusal.of("error.network.unflattened", number);
        }
    }

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.softmax");
    }
}
