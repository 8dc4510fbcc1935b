package dev.receptive.yaml;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.List;

/** Grids as files hold them: a row on a line, its numbers under those of the row above. */
public final class YamlGrid {

    private YamlGrid() {}

    /** One flow sequence for each row of {@code [H, W]}, with fractions as they were typed. */
    public static List<String> rows(TypedGrid typed) {
        Tensor grid = typed.values();
        int height = grid.shape().size(0);
        int width = grid.shape().size(1);
        int[] widest = new int[width];
        for (int i = 0; i < height * width; i++) {
            int length = number(typed, i).length();
            widest[i % width] = Math.max(widest[i % width], length);
        }
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            StringBuilder text = new StringBuilder("[");
            for (int column = 0; column < width; column++) {
                String number = number(typed, row * width + column);
                text.append(column == 0 ? "" : ", ")
                        .append(" ".repeat(widest[column] - number.length()))
                        .append(number);
            }
            rows.add(text.append(']').toString());
        }
        return rows;
    }

    private static String number(TypedGrid grid, int place) {
        Fraction fraction = grid.fractions().get(place);
        return fraction == null ? YamlNumber.of(grid.values().at(place)) : fraction.plain();
    }
}
