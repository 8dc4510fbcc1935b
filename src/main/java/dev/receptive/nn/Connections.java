package dev.receptive.nn;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who sees whom in a network, over any number of layers: the receptive field of a unit in the network's input, and the
 * units of a later layer that it reaches. A field is a {@link Region}, a box: over one layer the smallest around the
 * units meant, over several, with dilations or strides beyond the kernel, perhaps a larger one; the terms of {@link Unit}
 * are exact. Source: Araujo et al., Computing Receptive Fields of Convolutional Neural Networks, Distill, 2019.
 *
 * @param whole the pass of the network
 */
public record Connections(Pass whole) {

    /**
     * The inputs of the network that a unit depends on.
     *
     * @param layer a pass somewhere inside, or the whole
     * @param unit row-major in the layer's output
     * @throws IllegalArgumentException if the pass is not of this network
     */
    public Region receptiveField(Pass layer, int unit) {
        return seen(whole, layer, Region.unit(layer.output().shape(), unit));
    }

    /**
     * The units of a later layer that depend on a unit; none if no path leads there.
     *
     * @param layer a pass somewhere inside
     * @param unit row-major in the layer's output
     * @param later another pass, or the whole for the network's output
     * @throws IllegalArgumentException if one of them is not of this network
     */
    public Region reached(Pass layer, int unit, Pass later) {
        return reached(whole, layer, Region.unit(layer.output().shape(), unit), later);
    }

    /** What some outputs of a pass inside a node read of the node's input. */
    private static Region seen(Pass node, Pass target, Region outputs) {
        if (same(node, target)) {
            return node.layer().reads(outputs, node.input().shape());
        }
        int at = child(node, target);
        Region region = seen(node.inner().get(at), target, outputs);
        List<Pass> before = node.layer() instanceof Sequential ? node.inner().subList(0, at) : List.of();
        for (int i = before.size() - 1; i >= 0; i--) {
            region = before.get(i).layer().reads(region, before.get(i).input().shape());
        }
        return region;
    }

    private static Region reached(Pass node, Pass from, Region units, Pass to) {
        if (same(node, to)) {
            return leaving(node, from, units);
        }
        if (same(node, from)) {
            return Region.NONE; // a layer's output reaches nothing inside it
        }
        int first = child(node, from);
        int last = child(node, to);
        if (first == last) {
            return reached(node.inner().get(first), from, units, to);
        }
        if (last < first || !(node.layer() instanceof Sequential)) {
            return Region.NONE;
        }
        Region region = leaving(node.inner().get(first), from, units);
        return entering(node.inner().get(last), to, through(node.inner().subList(first + 1, last), region));
    }

    /** The outputs of a node that some outputs of a pass inside it reach. */
    private static Region leaving(Pass node, Pass from, Region units) {
        if (same(node, from)) {
            return units;
        }
        int at = child(node, from);
        Region region = leaving(node.inner().get(at), from, units);
        if (node.layer() instanceof Sequential) {
            return through(node.inner().subList(at + 1, node.inner().size()), region);
        }
        return node.layer() instanceof Concat
                ? region.withChannels(region.channels().shifted(channelsBefore(node, at)))
                : region;
    }

    /** The outputs of a pass inside a node that some inputs of the node reach. */
    private static Region entering(Pass node, Pass to, Region inputs) {
        if (same(node, to)) {
            return node.layer().reaches(inputs, node.input().shape());
        }
        int at = child(node, to);
        Region region =
                node.layer() instanceof Sequential ? through(node.inner().subList(0, at), inputs) : inputs;
        return entering(node.inner().get(at), to, region);
    }

    private static Region through(List<Pass> passes, Region inputs) {
        Region region = inputs;
        for (Pass pass : passes) {
            region = pass.layer().reaches(region, pass.input().shape());
        }
        return region;
    }

    private static int channelsBefore(Pass concat, int path) {
        return IntStream.range(0, path)
                .map(i -> concat.inner().get(i).output().shape().size(1))
                .sum();
    }

    /** Which pass inside a node is the target or holds it. */
    private static int child(Pass node, Pass target) {
        OptionalInt at = IntStream.range(0, node.inner().size())
                .filter(i -> holds(node.inner().get(i), target))
                .findFirst();
        return at.orElseThrow(
                () -> new IllegalArgumentException("connections: " + target.layer() + " is not in " + node.layer()));
    }

    private static boolean holds(Pass node, Pass target) {
        return same(node, target) || node.inner().stream().anyMatch(inner -> holds(inner, target));
    }

    /** The very pass: two layers that compute the same are still two places. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Pass a, Pass b) {
        return a == b;
    }
}
