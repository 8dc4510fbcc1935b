package dev.receptive.digit;

import dev.receptive.nn.Linear;
import dev.receptive.nn.Pass;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Why one class and not another: the difference of two logits, taken apart into what each unit before them contributes.
 *
 * <pre>
 * logit[a] − logit[b] = Σ_i (weight[a][i] − weight[b][i]) · input[i] + (bias[a] − bias[b])
 * </pre>
 *
 * Computed in float64 from the float32 numbers of the network, whose own sums are rounded: the total differs from that of its
 * logits in the last digits.
 *
 * @param one class a
 * @param other class b
 * @param contributions one a unit, in their order
 * @param biases {@code bias[a] − bias[b]}
 * @param total all contributions, in their order, and then the biases
 */
public record Difference(int one, int other, List<Contribution> contributions, double biases, double total) {

    public Difference {
        contributions = List.copyOf(contributions);
    }

    /**
     * What one unit contributes.
     *
     * @param unit its index in the layer before the last
     * @param value what it is
     * @param weight of the connection to class a
     * @param otherWeight of the connection to class b
     * @param amount {@code (weight − otherWeight) · value}: above 0 it speaks for class a, below for class b
     */
    public record Contribution(int unit, float value, float weight, float otherWeight, double amount) {}

    /**
     * The difference of two outputs of a network's last layer.
     *
     * @param pass of a network over one image, whose last layer is a {@link Linear}
     * @throws IllegalArgumentException if it is another layer, or there are several images
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public static Difference of(Pass pass, int one, int other) {
        List<Pass> leaves = pass.leaves().toList();
        Pass last = leaves.get(leaves.size() - 1);
        if (!(last.layer() instanceof Linear layer) || last.input().shape().size(0) != 1) {
            throw new IllegalArgumentException("difference: " + last.layer() + " over "
                    + last.input().shape() + " where a Linear over 1×F is needed");
        }
        Objects.checkIndex(one, layer.outFeatures());
        Objects.checkIndex(other, layer.outFeatures());
        List<Contribution> contributions = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < layer.inFeatures(); i++) {
            Contribution contribution =
                    contribution(layer.weight(), last.input().at(i), i, one, other);
            contributions.add(contribution);
            sum += contribution.amount();
        }
        double biases = (double) layer.bias().at(one) - layer.bias().at(other);
        return new Difference(one, other, contributions, biases, sum + biases);
    }

    private static Contribution contribution(Tensor weights, float value, int unit, int one, int other) {
        float weight = weights.at(one, unit);
        float otherWeight = weights.at(other, unit);
        return new Contribution(unit, value, weight, otherWeight, ((double) weight - otherWeight) * value);
    }

    /** The contributions by their size, whichever class they speak for, the largest first; of equal ones the earlier unit. */
    public List<Contribution> ranked() {
        return contributions.stream()
                .sorted(Comparator.comparingDouble((Contribution contribution) -> -Math.abs(contribution.amount())))
                .toList();
    }
}
