package dev.receptive.nn;

import dev.receptive.tensor.Shape;

/**
 * What one layer of a network is, for an input of one size.
 *
 * @param name where it stands in the network, as in {@code features.0}; {@code features.0.weight} is its weight
 * @param layer the layer; a {@link Concat} or {@link Residual} stands after the layers inside it
 * @param output the shape of its output
 * @param parameters how many numbers it learns, without those of layers inside it
 * @param multiplyAdds how many multiplications followed by an addition it takes, without those of layers inside it
 * @param field how much of the network's input one of its units sees, were the input without end
 * @param middle what the unit in the middle of its output sees of this input: the same, cut off at the edges
 */
public record LayerSummary(
        String name, Layer layer, Shape output, long parameters, long multiplyAdds, Field field, Region middle) {

    /** As it stands in a table: a layer by itself, one with others inside by what it does with their outputs. */
    String title() {
        if (layer instanceof Concat concat) {
            return "Concat of " + concat.children().size() + " paths";
        }
        return layer instanceof Residual ? "Sum of path and shortcut" : layer.toString();
    }

    /** As in {@code 0: Conv2d(1→6, 5×5, padding 2) → 1×6×28×28, 156 parameters, sees 5×5, jump 1}. */
    @Override
    public String toString() {
        return name + ": " + title() + " → " + output + ", " + parameters + " parameters, sees " + field;
    }
}
