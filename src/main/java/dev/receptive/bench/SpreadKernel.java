package dev.receptive.bench;

import dev.receptive.nn.Extent;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.yaml.TypedGrid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A kernel written out with the zeros that dilation puts between its weights, for frameworks that do not know both. */
public final class SpreadKernel {

    private SpreadKernel() {}

    public static TypedGrid of(TypedGrid kernel, Extent dilation) {
        Tensor weights = kernel.values();
        int height = dilation.height() * (weights.shape().size(0) - 1) + 1;
        int width = dilation.width() * (weights.shape().size(1) - 1) + 1;
        float[] data = new float[height * width];
        Map<Integer, Fraction> fractions = new HashMap<>();
        for (int i = 0; i < weights.shape().count(); i++) {
            int row = i / weights.shape().size(1);
            int column = i % weights.shape().size(1);
            int place = row * dilation.height() * width + column * dilation.width();
            data[place] = weights.at(i);
            Optional.ofNullable(kernel.fractions().get(i)).ifPresent(typed -> fractions.put(place, typed));
        }
        return new TypedGrid(Tensor.of(Shape.of(height, width), data), fractions);
    }
}
