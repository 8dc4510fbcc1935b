package dev.receptive.bench.stack;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.nn.Chain;
import dev.receptive.nn.FieldAxis;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers over a square picture.
 *
 * @param input the side of the picture
 * @param layers from the first to the last
 * @param layer the one that the controls change, from 1 on
 */
record StackExperiment(int input, List<StackLayer> layers, int layer) implements Experiment {

    static final int MOST = 12;

    /** Numbers past this have no room on the stage. */
    static final int FARTHEST = 99_999;

    StackExperiment {
        Limits.inRange("field.stack.input", input, 1, Limits.PICTURE);
        Limits.inRange("field.stack.layers", layers.size(), 1, MOST);
        Limits.inRange("field.stack.layer", layer, 1, layers.size());
        layers = List.copyOf(layers);
        for (int i = 0; i < layers.size(); i++) {
            refuse(input, layers.subList(0, i), layers.get(i));
        }
    }

    /** Refuses a layer that does not fit those before it. */
    private static void refuse(int input, List<StackLayer> before, StackLayer next) {
        int size = before.isEmpty() ? input : chain(input, before).size(before.size());
        int span = next.dilation() * (next.kernel() - 1) + 1;
        if (span > size + 2 * next.padding()) {
            throw Refusal.of("error.stack.fit", before.size() + 1, span, size, next.padding());
        }
        List<StackLayer> upTo = new ArrayList<>(before);
        upTo.add(next);
        FieldAxis field = chain(input, upTo).fields().get(upTo.size());
        if (Math.max(field.size(), field.jump()) > FARTHEST) {
            throw Refusal.of("error.stack.far", upTo.size(), field.size(), field.jump(), FARTHEST);
        }
    }

    private static Chain chain(int input, List<StackLayer> layers) {
        return Chain.of(input, layers.stream().map(StackLayer::window).toList());
    }

    Chain chain() {
        return chain(input, layers);
    }

    /** Weights of all kernels, of one channel each. */
    int weights() {
        return layers.stream()
                .filter(layer -> layer.kind() == StackKind.CONV)
                .mapToInt(layer -> layer.kernel() * layer.kernel())
                .sum();
    }

    /** The layer that the controls change. */
    StackLayer current() {
        return layers.get(layer - 1);
    }

    StackExperiment withInput(int other) {
        return new StackExperiment(other, layers, layer);
    }

    StackExperiment withLayer(int other) {
        return new StackExperiment(input, layers, other);
    }

    /** The layer that the controls change, changed. */
    StackExperiment withCurrent(StackLayer next) {
        List<StackLayer> all = new ArrayList<>(layers);
        all.set(layer - 1, next);
        return new StackExperiment(input, all, layer);
    }

    /** The current layer once more, after itself. */
    StackExperiment duplicated() {
        List<StackLayer> all = new ArrayList<>(layers);
        all.add(layer, current());
        return new StackExperiment(input, all, Math.min(layer + 1, all.size()));
    }

    /** Without the current layer. */
    StackExperiment removed() {
        List<StackLayer> all = new ArrayList<>(layers);
        all.remove(layer - 1);
        return new StackExperiment(input, all, Math.max(1, layer - 1));
    }

    /** So many layers: the last once more, or the last ones left away. */
    StackExperiment withCount(int count) {
        List<StackLayer> all = new ArrayList<>(layers.subList(0, Math.min(count, layers.size())));
        while (all.size() < count) {
            all.add(layers.get(layers.size() - 1));
        }
        return new StackExperiment(input, all, Math.min(layer, count));
    }
}
