package dev.receptive.bench.pooling;

import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.TypedGrid;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a picture is moved. What enters is zero, which is black; what leaves is lost.
 *
 * @param down rows, negative for up
 * @param right columns, negative for left
 */
record Shift(int down, int right) {

    /** The most in a direction. */
    static final int MOST = 8;

    /** Not at all. */
    static final Shift NONE = new Shift(0, 0);

    /** One column to the right. */
    static final Shift ONE = new Shift(0, 1);

    /**
     * @throws Refusal if it is further than that
     */
    Shift {
        Limits.inRange("field.shift.down", down, -MOST, MOST);
        Limits.inRange("field.shift.right", right, -MOST, MOST);
    }

    /** Moved by more rows and columns, as far as it can be. */
    Shift further(int rows, int columns) {
        return new Shift(within(down + rows), within(right + columns));
    }

    private static int within(int by) {
        return Math.max(-MOST, Math.min(MOST, by));
    }

    /** A plane, moved. */
    Numbers of(Numbers plane) {
        int height = plane.height();
        int width = plane.width();
        float[] moved = new float[height * width];
        Map<Integer, Fraction> fractions = new HashMap<>();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int fromRow = row - down;
                int fromColumn = column - right;
                if (fromRow >= 0 && fromRow < height && fromColumn >= 0 && fromColumn < width) {
                    int place = row * width + column;
                    moved[place] = plane.values().at(fromRow, fromColumn);
                    plane.fraction(fromRow, fromColumn).ifPresent(typed -> fractions.put(place, typed));
                }
            }
        }
        Tensor values = Tensor.of(plane.values().shape(), moved);
        Numbers typed = Numbers.typed(new TypedGrid(values, fractions));
        return plane.levels() ? Numbers.picture(values, typed.source()) : typed;
    }
}
