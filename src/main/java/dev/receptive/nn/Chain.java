package dev.receptive.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One axis of layers, one after another, each with a window that slides over the outputs of the one before: how large
 * everything is, and what a unit sees. Sources: {@link Axis} for the sizes, {@link Field} for the fields.
 *
 * @param axes how each window slides, the first over the input
 * @param fields what a unit sees: of the input, then of each layer
 */
public record Chain(List<Axis> axes, List<FieldAxis> fields) {

    public Chain {
        axes = List.copyOf(axes);
        fields = List.copyOf(fields);
    }

    /**
     * The horizontal axis of some windows.
     *
     * @throws IllegalArgumentException if a kernel does not fit what it slides over
     */
    public static Chain of(int input, List<Window2d> layers) {
        List<Axis> axes = new ArrayList<>();
        List<FieldAxis> fields = new ArrayList<>(List.of(FieldAxis.POINT));
        // tag::chain[]
        int size = input; // <start>
        FieldAxis field = FieldAxis.POINT;
        for (Window2d layer : layers) {
            Axis axis = layer.columns(size);
            int span = axis.span();
            int stride = axis.stride();
            size = axis.outputs(); // <size>
            field = field.through(span, stride); // <field>
            axes.add(axis);
            fields.add(field);
        }
        // end::chain[]
        return new Chain(axes, fields);
    }

    /** How many layers there are. */
    public int count() {
        return axes.size();
    }

    /** How many units a layer has; those of layer 0 are the input. */
    public int size(int layer) {
        return layer == 0 ? axes.get(0).input() : axes.get(layer - 1).outputs();
    }

    /**
     * What a unit sees of every layer up to its own, padding included: exactly those units, with the holes that a dilation
     * leaves. Padding sees nothing.
     */
    public List<NavigableSet<Integer>> sees(int layer, int unit) {
        List<NavigableSet<Integer>> seen = new ArrayList<>();
        NavigableSet<Integer> now = new TreeSet<>(List.of(unit));
        seen.add(now);
        for (int l = layer; l > 0; l--) {
            Axis axis = axes.get(l - 1);
            NavigableSet<Integer> before = new TreeSet<>();
            for (int o : now) {
                for (int i = 0; i < axis.kernel() && o >= 0 && o < axis.outputs(); i++) {
                    before.add(axis.read(o, i));
                }
            }
            seen.add(0, before);
            now = before;
        }
        return seen;
    }

    /** Whom a unit reaches, from its own layer to the last. */
    public List<NavigableSet<Integer>> reaches(int layer, int unit) {
        List<NavigableSet<Integer>> reached = new ArrayList<>();
        NavigableSet<Integer> now = new TreeSet<>(List.of(unit));
        reached.add(now);
        for (Axis axis : axes.subList(layer, axes.size())) {
            NavigableSet<Integer> next = new TreeSet<>();
            now.forEach(index -> axis.readers(index).forEach(next::add));
            reached.add(next);
            now = next;
        }
        return reached;
    }
}
