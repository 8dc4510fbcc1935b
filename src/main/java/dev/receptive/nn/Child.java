package dev.receptive.nn;

import java.util.Map;
import java.util.TreeMap;

/**
 * A layer inside another, with its name.
 *
 * @param name as PyTorch's {@code state_dict} has it; empty where the names inside stand for themselves
 * @param layer the layer
 */
public record Child(String name, Layer layer) {

    /** The name of something inside, seen from outside. */
    String outer(String inner) {
        return name.isEmpty() ? inner : name + "." + inner;
    }

    /** This child with what is its own of the changes, whose names are seen from outside. */
    <T> Map<String, T> own(Map<String, T> changed) {
        Map<String, T> own = new TreeMap<>();
        layer.state().keySet().forEach(inner -> {
            T change = changed.get(outer(inner));
            if (change != null) {
                own.put(inner, change);
            }
        });
        return own;
    }
}
