package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Arrays too long for a file of cases, made by a linear congruential generator that the file describes. */
final class Lcg {

    private Lcg() {}

    /**
     * @param said {@code shape}, {@code seed}, {@code scale} and {@code offset}
     */
    static Tensor of(Map<?, ?> said) {
        List<?> sizes = (List<?>) Objects.requireNonNull(said.get("shape"));
        Shape shape = Shape.of(sizes.stream().mapToInt(size -> (Integer) size).toArray());
        int state = (Integer) Objects.requireNonNull(said.get("seed"));
        double scale = number(said, "scale");
        double offset = number(said, "offset");
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            state = state * 1664525 + 1013904223;
            data[i] = (float) (((state >>> 8) / (double) (1 << 24) - 0.5) * 2 * scale + offset);
        }
        return Tensor.over(shape, data);
    }

    private static double number(Map<?, ?> said, String name) {
        return ((Number) Objects.requireNonNull(said.get(name))).doubleValue();
    }
}
