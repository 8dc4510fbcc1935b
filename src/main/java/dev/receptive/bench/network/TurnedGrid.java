package dev.receptive.bench.network;

import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.yaml.TypedGrid;
import java.util.HashMap;
import java.util.Map;

/** A grid with its rows as columns. */
final class TurnedGrid {

    private TurnedGrid() {}

    static Numbers of(Numbers grid) {
        int height = grid.height();
        int width = grid.width();
        float[] data = new float[height * width];
        Map<Integer, Fraction> fractions = new HashMap<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int place = column * height + row;
                data[place] = grid.values().at(row, column);
                grid.fraction(row, column).ifPresent(fraction -> fractions.put(place, fraction));
            }
        }
        return Numbers.typed(new TypedGrid(Tensor.of(Shape.of(width, height), data), fractions));
    }
}
