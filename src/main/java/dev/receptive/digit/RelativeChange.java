package dev.receptive.digit;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * How much numbers have changed, as a part of how large they were: {@code ‖b − a‖ / ‖a‖} with {@code ‖x‖ = √(Σ x²)}, where
 * {@code a} are the numbers before and {@code b} those after. 0 is no change; all of them gone is 1; the same numbers all
 * elsewhere are √2.
 *
 * @param difference {@code ‖b − a‖}
 * @param size {@code ‖a‖}
 */
public record RelativeChange(double difference, double size) {

    /**
     * Of numbers that stand in the same places.
     *
     * @throws IllegalArgumentException if they have not one shape
     */
    public static RelativeChange of(Tensor before, Tensor after) {
        check(before, after);
        double difference = 0;
        double size = 0;
        for (int i = 0; i < before.shape().count(); i++) {
            difference += squared((double) after.at(i) - before.at(i));
            size += squared(before.at(i));
        }
        return new RelativeChange(Math.sqrt(difference), Math.sqrt(size));
    }

    /**
     * Of maps, with those after moved back: {@code b[c][y + down][x + right]} beside {@code a[c][y][x]}, over the places at
     * which both are on the map. Nothing if there is no such place.
     *
     * @param before {@code [1, C, H, W]}
     * @param after likewise
     * @param down how many rows they have moved; below 0 for up
     * @param right how many columns
     * @throws IllegalArgumentException if they are not maps of one shape
     */
    public static Optional<RelativeChange> movedBack(Tensor before, Tensor after, int down, int right) {
        check(before, after);
        Shape shape = before.shape();
        if (shape.rank() != 4 || shape.size(0) != 1) {
            throw new IllegalArgumentException("relative change: " + shape + " are no maps 1×C×H×W");
        }
        double difference = 0;
        double size = 0;
        int height = shape.size(2);
        int width = shape.size(3);
        for (int c = 0; c < shape.size(1); c++) {
            for (int y = Math.max(0, -down); y < Math.min(height, height - down); y++) {
                for (int x = Math.max(0, -right); x < Math.min(width, width - right); x++) {
                    float a = before.at((c * height + y) * width + x);
                    float b = after.at((c * height + y + down) * width + x + right);
                    difference += squared((double) b - a);
                    size += squared(a);
                }
            }
        }
        boolean some = Math.abs(down) < height && Math.abs(right) < width;
        return some ? Optional.of(new RelativeChange(Math.sqrt(difference), Math.sqrt(size))) : Optional.empty();
    }

    private static void check(Tensor before, Tensor after) {
        if (!before.shape().equals(after.shape())) {
            throw new IllegalArgumentException("relative change: " + before.shape() + " and " + after.shape());
        }
    }

    private static double squared(double number) {
        return number * number;
    }

    /** {@code ‖b − a‖ / ‖a‖}: 0 where nothing changed, infinite where something came of nothing. */
    public double part() {
        return difference == 0 ? 0 : difference / size;
    }
}
