package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Activation;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The layers of a network of the core, as a person would have set them up; and a softmax after the last. */
final class NetLayersOf {

    private NetLayersOf() {}

    /**
     * @throws IllegalArgumentException if it has a layer that this bench does not know
     */
    static List<NetLayer> of(Sequential network) {
        List<NetLayer> layers = new ArrayList<>();
        for (Child child : network.children()) {
            layers.add(of(child.layer()));
        }
        layers.add(new NetSoftmax());
        return List.copyOf(layers);
    }

    /** Layers with what those of a network of the core have learned. */
    static List<NetLayer> learned(List<NetLayer> layers, Sequential network) {
        List<NetLayer> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            boolean learns = NetWeights.learns(layers.get(i));
            all.add(learns ? of(network.children().get(i).layer()) : layers.get(i));
        }
        return List.copyOf(all);
    }

    private static NetLayer of(Layer layer) {
        if (layer instanceof Conv2d conv) {
            return conv(conv);
        }
        if (layer instanceof Linear linear) {
            return new NetDense(Numbers.typed(linear.weight()), row(linear.bias()));
        }
        if (layer instanceof Activation activation) {
            return new NetActivation(kind(activation));
        }
        if (layer instanceof MaxPool2d pool) {
            return new NetPool(pool.window().kernel().height(), true);
        }
        if (layer instanceof AvgPool2d pool) {
            return new NetPool(pool.window().kernel().height(), false);
        }
        if (layer instanceof Flatten) {
            return new NetFlatten();
        }
        throw new IllegalArgumentException("network: no layer of this bench is a " + layer);
    }

    private static ActivationKind kind(Activation activation) {
        return NetActivation.KINDS.stream()
                .filter(kind -> new NetActivation(kind).layer().equals(activation))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("network: no activation of this bench is " + activation));
    }

    private static NetConv conv(Conv2d conv) {
        Shape shape = conv.weight().shape();
        float[] weights = conv.weight().toArray();
        int area = shape.size(2) * shape.size(3);
        List<Numbers> slices = new ArrayList<>();
        for (int slice = 0; slice < shape.size(0) * shape.size(1); slice++) {
            float[] own = Arrays.copyOfRange(weights, slice * area, (slice + 1) * area);
            slices.add(Numbers.typed(Tensor.of(Shape.of(shape.size(2), shape.size(3)), own)));
        }
        KernelSlices kernels = new KernelSlices(slices, shape.size(1));
        int padding = conv.window().padding().top();
        return new NetConv(
                kernels, row(conv.bias()), padding, conv.window().stride().height());
    }

    private static Numbers row(Tensor bias) {
        return Numbers.typed(Tensor.of(Shape.of(1, bias.shape().count()), bias.toArray()));
    }
}
