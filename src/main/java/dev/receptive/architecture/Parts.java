package dev.receptive.architecture;

import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Layer;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Layers as the definitions write them down: kernel, stride and padding by one number each. */
final class Parts {

    private Parts() {}

    static Window2d window(int kernel, int stride, int padding) {
        return Window2d.square(kernel).withStride(stride).withPadding(padding);
    }

    static Conv2d conv(int in, int out, int kernel, int stride, int padding) {
        return Conv2d.of(in, out, window(kernel, stride, padding));
    }

    /** A convolution that keeps the size of its input: stride 1, and an odd kernel's half as padding. */
    static Conv2d conv(int in, int out, int kernel) {
        return conv(in, out, kernel, 1, kernel / 2);
    }

    /** The same in two halves that do not see each other. */
    static Conv2d halves(int in, int out, int kernel) {
        Shape weight = Shape.of(out, in / 2, kernel, kernel);
        return new Conv2d(Tensor.zeros(weight), Tensor.zeros(Shape.of(out)), window(kernel, 1, kernel / 2), 2);
    }

    static MaxPool2d maxPool(int kernel, int stride) {
        return new MaxPool2d(window(kernel, stride, 0), false);
    }

    static Child named(String name, Layer layer) {
        return new Child(name, layer);
    }

    static Sequential sequence(Child... children) {
        return new Sequential(List.of(children));
    }

    /** Layers named 0, 1, 2, … */
    static Sequential numbered(List<Layer> layers) {
        return Sequential.of(layers.toArray(Layer[]::new));
    }

    static List<Layer> joined(List<Layer> first, List<Layer> then) {
        List<Layer> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** How many numbers layers give for one image. */
    static int features(Sequential layers, Shape image) {
        Shape output = layers.outputShape(image);
        return output.count() / output.size(0);
    }
}
