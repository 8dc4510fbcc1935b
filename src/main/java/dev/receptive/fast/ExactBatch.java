package dev.receptive.fast;

import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * {@link Sequential#forward} of many images, for whoever counts or shows what a network says: every number equals that of
 * the layers in {@code nn} in every bit, on any processor and with any number of them. Convolutions and fully connected
 * layers, where nearly all the time goes, are computed by {@link Kernels} that add the products in the order of the formulas;
 * every other layer computes itself. Images are shared out among the processors, a few at a time. Immutable.
 */
public final class ExactBatch {

    private final List<UnaryOperator<Tensor>> steps = new ArrayList<>();

    /** Takes any layers, and turns over once what the kernels need turned over. */
    public ExactBatch(Sequential layers) {
        add(layers);
    }

    private void add(Sequential layers) {
        for (Child child : layers.children()) {
            Layer layer = child.layer();
            if (layer instanceof Sequential inner) {
                add(inner);
            } else if (layer instanceof Conv2d conv) {
                steps.add(input -> ExactConv2d.batch(conv, input));
            } else if (layer instanceof Linear linear) {
                steps.add(new ExactLinear(linear)::forward);
            } else {
                steps.add(layer::forward);
            }
        }
    }

    /**
     * The output of a finished network.
     *
     * @param images {@code [N, C, H, W]}
     * @return what the last layer gives, its first axis N
     * @throws IllegalArgumentException if a layer cannot take what it gets
     */
    public Tensor forward(Tensor images) {
        int count = images.shape().size(0);
        int shards = (count + Section.SHARD - 1) / Section.SHARD;
        List<Tensor> parts = IntStream.range(0, shards)
                .parallel()
                .mapToObj(shard -> shard(images, shard * Section.SHARD, Math.min(count, (shard + 1) * Section.SHARD)))
                .toList();
        return Tensor.joined(first(parts.get(0).shape(), count), parts);
    }

    private Tensor shard(Tensor images, int from, int to) {
        int size = images.shape().count() / images.shape().size(0);
        Tensor activation = Tensor.over(first(images.shape(), to - from), images.toArray(from * size, to * size));
        for (UnaryOperator<Tensor> step : steps) {
            activation = step.apply(activation);
        }
        return activation;
    }

    /** The same shape for another number of images. */
    private static Shape first(Shape shape, int count) {
        int[] sizes = IntStream.range(0, shape.rank()).map(shape::size).toArray();
        sizes[0] = count;
        return Shape.of(sizes);
    }
}
