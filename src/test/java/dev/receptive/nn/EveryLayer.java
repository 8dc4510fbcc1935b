package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of layer with an input that it accepts, of random size; a seed always gives the same. */
final class EveryLayer {

    private final Random random;
    private final int seed;
    private final List<Case> cases = new ArrayList<>();

    private EveryLayer(int seed) {
        this.seed = seed;
        random = new Random(seed);
    }

    /** A layer, an input for it and how it runs. */
    record Case(Layer layer, Tensor input, Mode mode) {
        Pass pass() {
            return layer.forward(input, mode);
        }

        @Override
        public String toString() {
            return layer + " over " + input.shape() + (mode.training() ? " in training " + mode.seed() : "");
        }
    }

    /** All kinds, for each of the first seeds. */
    static Stream<Case> seeds(int count) {
        return IntStream.range(0, count).boxed().flatMap(seed -> of(seed).stream());
    }

    static Stream<Case> leaves(int count) {
        return seeds(count).filter(found -> !(found.layer() instanceof Composite));
    }

    static List<Case> of(int seed) {
        EveryLayer every = new EveryLayer(seed);
        every.convolutions();
        every.poolings();
        every.functions();
        every.normalisations();
        every.composites();
        return every.cases;
    }

    private void convolutions() {
        for (PaddingMode mode : PaddingMode.values()) {
            add(conv(1 + random.nextInt(3), mode, random.nextBoolean()));
        }
        int groups = 1 + random.nextInt(2);
        Extent kernel = extent(3);
        int perGroup = 1 + random.nextInt(2);
        Tensor weight = numbers(groups * (1 + random.nextInt(2)), perGroup, kernel.height(), kernel.width());
        Window2d window = new Window2d(kernel, extent(3), Padding.of(random.nextInt(2), random.nextInt(2)), extent(2));
        Padding extra = new Padding(
                0,
                random.nextInt(
                        Math.max(window.stride().height(), window.dilation().height())),
                0,
                random.nextInt(
                        Math.max(window.stride().width(), window.dilation().width())));
        boolean biased = random.nextBoolean();
        Tensor bias = biased ? numbers(perGroup * groups) : Tensor.zeros(Shape.of(perGroup * groups));
        ConvTranspose2d transposed = new ConvTranspose2d(weight, bias, window, extra, groups, biased);
        add(transposed, spread(Shape.of(2, transposed.inChannels(), 2 + random.nextInt(2), 2 + random.nextInt(2))));
    }

    /** A convolution for planes from 4×4 on. */
    private Conv2d conv(int groups, PaddingMode mode, boolean biased) {
        Extent kernel = extent(3);
        int outputs = groups * (1 + random.nextInt(2));
        Tensor weight = numbers(outputs, 1 + random.nextInt(2), kernel.height(), kernel.width());
        Padding padding = new Padding(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
        Extent dilation = new Extent(kernel.height() < 3 ? 2 : 1, kernel.width() < 3 ? 1 + random.nextInt(2) : 1);
        Window2d window = new Window2d(kernel, extent(3), padding, dilation);
        Tensor bias = biased ? numbers(outputs) : Tensor.zeros(Shape.of(outputs));
        return new Conv2d(weight, bias, window, groups, mode, biased);
    }

    private void poolings() {
        Window2d window = window(4, 2);
        add(new MaxPool2d(window, random.nextBoolean()));
        add(MaxPool2d.of(2));
        Window2d dense = new Window2d(window.kernel(), window.stride(), window.padding(), Extent.ONE);
        add(new AvgPool2d(dense, random.nextBoolean(), true, OptionalInt.empty()));
        add(new AvgPool2d(dense, random.nextBoolean(), false, OptionalInt.empty()));
        add(new AvgPool2d(dense, random.nextBoolean(), random.nextBoolean(), OptionalInt.of(1 + random.nextInt(5))));
        add(new AdaptiveMaxPool2d(extent(6)));
        add(new AdaptiveAvgPool2d(extent(6)));
        add(AdaptiveMaxPool2d.global());
        add(AdaptiveAvgPool2d.global());
    }

    /** A window for planes from 4×4 on with at most half of it in the padding. */
    private Window2d window(int most, int dilated) {
        Extent kernel = extent(most);
        Padding padding = new Padding(
                random.nextInt(kernel.height() / 2 + 1),
                random.nextInt(kernel.height() / 2 + 1),
                random.nextInt(kernel.width() / 2 + 1),
                random.nextInt(kernel.width() / 2 + 1));
        Extent dilation = new Extent(kernel.height() < 3 ? dilated : 1, kernel.width() < 3 ? dilated : 1);
        return new Window2d(kernel, extent(3), padding, dilation);
    }

    private void functions() {
        List.of(Activation.RELU, Activation.SIGMOID, Activation.TANH, Activation.GELU)
                .forEach(this::add);
        add(Activation.leakyRelu(0.1));
        add(Activation.elu(1.5));
        for (int dim = 0; dim < 4; dim++) {
            add(new Softmax(dim));
            add(new LogSoftmax(dim - 4));
        }
        int features = 2 + random.nextInt(3);
        int outputs = 1 + random.nextInt(3);
        add(new Linear(numbers(outputs, features), numbers(outputs)), spread(Shape.of(2, features)));
        add(
                new Linear(numbers(outputs, features), Tensor.zeros(Shape.of(outputs)), false),
                spread(Shape.of(2, features)));
        add(new Softmax(1), spread(Shape.of(2, features)));
        add(new Flatten());
        for (PaddingMode mode : PaddingMode.values()) {
            Padding padding = new Padding(random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
            add(new Pad(padding, mode, 0.25f));
        }
    }

    private void normalisations() {
        Tensor input = spread(plane(3));
        BatchNorm2d norm =
                new BatchNorm2d(numbers(3), numbers(3), numbers(3), Tensor.of(Shape.of(3), 0.5f, 2, 1), 1e-3, 0.1);
        cases.add(new Case(norm, input, Mode.training(seed)));
        cases.add(new Case(norm, input, Mode.INFERENCE));
        cases.add(new Case(new Dropout(0.4), input, Mode.training(seed)));
        cases.add(new Case(new Dropout(0.4), input, Mode.INFERENCE));
        add(new ChannelMask(Tensor.of(Shape.of(3), 1, 0, 1)), spread(plane(3)));
        add(new ChannelMask(Tensor.of(Shape.of(4), 0, 0, 1, 1)), spread(Shape.of(2, 4)));
        add(new LocalResponseNorm(1 + random.nextInt(5), 0.5, 0.75, 2), spread(plane(4)));
    }

    private void composites() {
        Conv2d first = around(3, 2);
        Sequential path = Sequential.of(around(2, 2), Activation.TANH, BatchNorm2d.of(2));
        Concat stack = new Concat(List.of(new Child("a", path), new Child("b", AvgPool2d.of(Window2d.square(1)))));
        Sequential projection = Sequential.of(new Conv2d(small(3, 4, 1, 1), small(3), Window2d.square(1), 1));
        Residual residual = Residual.of(Sequential.of(around(4, 3), Activation.GELU), projection);
        Layer[] layers = {
            first,
            stack,
            residual,
            Residual.around(new Dropout(0.3)),
            AdaptiveAvgPool2d.global(),
            new Flatten(),
            new Linear(small(2, 3), small(2)),
            new LogSoftmax(1)
        };
        Tensor input = spread(plane(3));
        cases.add(new Case(Sequential.of(layers), input, Mode.training(seed)));
        cases.add(new Case(Sequential.of(layers), input, Mode.INFERENCE));
        cases.add(new Case(stack, spread(plane(2)), Mode.training(seed)));
        cases.add(new Case(residual, spread(plane(4)), Mode.INFERENCE));
        cases.add(new Case(Sequential.of(), spread(plane(1)), Mode.INFERENCE));
    }

    /** A convolution that keeps the size of the plane. */
    private Conv2d around(int in, int out) {
        return new Conv2d(small(out, in, 3, 3), small(out), Window2d.square(3).withPadding(1), 1);
    }

    private void add(Layer layer) {
        int channels = layer instanceof Conv2d conv ? conv.inChannels() : 1 + random.nextInt(3);
        add(layer, spread(plane(channels)));
    }

    private void add(Layer layer, Tensor input) {
        cases.add(new Case(layer, input, Mode.INFERENCE));
    }

    private Shape plane(int channels) {
        return Shape.of(1 + random.nextInt(2), channels, 4 + random.nextInt(2), 4 + random.nextInt(3));
    }

    private Extent extent(int most) {
        return new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private Tensor numbers(int... sizes) {
        Shape shape = Shape.of(sizes);
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = 0.2f + random.nextFloat();
            data[i] *= random.nextBoolean() ? 1 : -1;
        }
        return Tensor.over(shape, data);
    }

    /** Weights that keep the numbers of a whole network small. */
    private Tensor small(int... sizes) {
        Tensor numbers = numbers(sizes);
        return Elements.multiply(numbers, Tensor.filled(numbers.shape(), 0.3f));
    }

    /** Numbers from −2 to 2 in random order, no two near each other and none near 0, so that no corner is near. */
    private Tensor spread(Shape shape) {
        List<Float> numbers = new ArrayList<>();
        float shift = shape.count() % 2 == 0 ? 0.5f : 0;
        for (int i = 0; i < shape.count(); i++) {
            numbers.add(((i + shift) / shape.count() - 0.5f) * 4);
        }
        Collections.shuffle(numbers, random);
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = numbers.get(i);
        }
        return Tensor.over(shape, data);
    }
}
