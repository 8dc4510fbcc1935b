package dev.receptive.fast;

import dev.receptive.nn.Activation;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sections of a network: what is shared by all workers, and how each worker gets its own. */
final class SectionList {

    private final List<Packed> packed = new ArrayList<>();
    private final List<Function<Kernels, Section>> makers = new ArrayList<>();
    private int firstLearned;
    private final int shards;
    private final Mover.Maker mover;
    private Shape shape;

    /**
     * @param input {@code [1, C, H, W]}
     * @param shards the most shards of a batch
     * @throws IllegalArgumentException if it has a layer that is not known here
     */
    SectionList(Sequential layers, Shape input, int shards, Mover.Maker mover) {
        this.shape = input;
        this.shards = shards;
        this.mover = mover;
        List<Child> leaves = leaves("", layers);
        for (int i = 0; i < leaves.size(); i++) {
            Layer next = i + 1 < leaves.size()
                    ? leaves.get(i + 1).layer()
                    : leaves.get(i).layer();
            boolean merged = isRelu(leaves.get(i).layer()) && next instanceof MaxPool2d;
            boolean rectified = i > 0 && isRelu(leaves.get(i - 1).layer());
            if (!merged) {
                add(leaves.get(i), rectified);
            }
            shape = leaves.get(i).layer().outputShape(shape);
        }
    }

    /** Whether every layer of a network is known here. */
    static boolean takes(Sequential layers, Shape input) {
        return refused(layers, input).isEmpty();
    }

    private static Optional<Layer> refused(Sequential layers, Shape input) {
        Shape shape = input;
        for (Child leaf : leaves("", layers)) {
            if (!takes(leaf.layer(), shape)) {
                return Optional.of(leaf.layer());
            }
            shape = leaf.layer().outputShape(shape);
        }
        return shape.rank() == 2 ? Optional.empty() : Optional.of(layers);
    }

    private static boolean takes(Layer layer, Shape input) {
        if (layer instanceof Conv2d conv) {
            return ConvShape.takes(conv);
        }
        if (layer instanceof AvgPool2d pool) {
            return isPlain(pool, input);
        }
        return layer instanceof Linear
                || layer instanceof MaxPool2d
                || layer instanceof Flatten
                || curve(layer).isPresent();
    }

    /** Whether every window holds as many numbers as its divisor says. */
    private static boolean isPlain(AvgPool2d pool, Shape input) {
        return pool.window().padding().equals(Padding.NONE)
                && pool.divisorOverride().isEmpty()
                && isFull(pool.rows(input.size(2)))
                && isFull(pool.columns(input.size(3)));
    }

    private static boolean isFull(Axis axis) {
        return (axis.outputs() - 1) * axis.stride() + axis.kernel() <= axis.input();
    }

    private static boolean isRelu(Layer layer) {
        return curve(layer)
                .filter(curve -> curve == ActivationSection.Curve.RELU)
                .isPresent();
    }

    private static Optional<ActivationSection.Curve> curve(Layer layer) {
        if (layer.equals(Activation.RELU)) {
            return Optional.of(ActivationSection.Curve.RELU);
        }
        if (layer.equals(Activation.SIGMOID)) {
            return Optional.of(ActivationSection.Curve.SIGMOID);
        }
        return layer.equals(Activation.TANH) ? Optional.of(ActivationSection.Curve.TANH) : Optional.empty();
    }

    /** The layers inside, through sequences in sequences, with the full names of what they learn. */
    private static List<Child> leaves(String prefix, Sequential layers) {
        List<Child> leaves = new ArrayList<>();
        for (Child child : layers.children()) {
            String name = prefix + child.name();
            if (child.layer() instanceof Sequential inner) {
                leaves.addAll(leaves(child.name().isEmpty() ? prefix : name + ".", inner));
            } else {
                leaves.add(new Child(name, child.layer()));
            }
        }
        return leaves;
    }

    private void add(Child child, boolean rectified) {
        if (packed.isEmpty()) {
            firstLearned = makers.size();
        }
        Layer layer = child.layer();
        if (layer instanceof Conv2d conv) {
            addConv(child.name(), conv);
        } else if (layer instanceof Linear linear) {
            Learned learned = new Learned(
                    child.name() + ".",
                    linear.weight(),
                    linear.bias(),
                    linear.biased(),
                    linear.inFeatures() + 1 + Kernels.SLACK / 2,
                    shards,
                    mover);
            LinearSection.LinearWeights shared = new LinearSection.LinearWeights(learned);
            packed.add(shared);
            makers.add(kernels -> new LinearSection(shared, kernels));
        } else if (layer instanceof MaxPool2d pool) {
            Shape in = shape;
            makers.add(kernels -> new MaxPoolSection(
                    kernels, pool.rows(in.size(2)), pool.columns(in.size(3)), in.size(1), rectified));
        } else if (layer instanceof AvgPool2d pool) {
            Shape in = shape;
            makers.add(kernels -> new AvgPoolSection(pool.rows(in.size(2)), pool.columns(in.size(3)), in.size(1)));
        } else if (!(layer instanceof Flatten)) {
            int size = shape.count();
            ActivationSection.Curve curve = curve(layer)
                    .orElseThrow(() -> new IllegalArgumentException("fast: " + layer + " is not known here"));
            makers.add(kernels -> new ActivationSection(curve, size));
        }
    }

    private void addConv(String name, Conv2d conv) {
        boolean first = packed.isEmpty();
        ConvShape sizes = ConvShape.of(conv, shape);
        Learned learned =
                new Learned(name + ".", conv.weight(), conv.bias(), conv.biased(), sizes.terms() + 1, shards, mover);
        ConvSection.ConvWeights shared = new ConvSection.ConvWeights(sizes, learned);
        packed.add(shared);
        makers.add(kernels -> new ConvSection(shared, kernels, first));
    }

    /** The first section that learns; the gradients of what stands before it are nobody's business. */
    int firstLearned() {
        return firstLearned;
    }

    List<Packed> packed() {
        return packed;
    }

    /** The sections of one worker. */
    List<Section> sections(Kernels kernels) {
        return makers.stream().map(maker -> maker.apply(kernels)).toList();
    }

    /** How many classes the last layer tells apart. */
    int classes() {
        return shape.size(1);
    }
}
