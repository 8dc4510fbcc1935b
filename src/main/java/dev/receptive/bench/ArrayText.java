package dev.receptive.bench;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.tensor.Tensor;
import dev.receptive.yaml.TypedGrid;
import dev.receptive.yaml.YamlGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How Python writes numbers, grids and pairs. */
public final class ArrayText {

    private ArrayText() {}

    /**
     * A grid between two texts, a row on a line, every row under the one above.
     *
     * @param open what stands before the rows; ends where the first row begins
     * @param close what stands after the rows
     */
    public static List<String> grid(Tensor grid, String open, String close) {
        return grid(new TypedGrid(grid, Map.of()), open, close);
    }

    /** The same, with fractions as they were typed: Python divides in float64, and rounds to float32 once. */
    public static List<String> grid(TypedGrid grid, String open, String close) {
        List<String> lines = new ArrayList<>();
        List<String> rows = YamlGrid.rows(grid);
        for (int i = 0; i < rows.size(); i++) {
            String before = i == 0 ? open : " ".repeat(open.length());
            lines.add(before + rows.get(i) + (i == rows.size() - 1 ? close : ","));
        }
        return lines;
    }

    /** Grids of one size as a list of lists of rows, every row under the one above; likewise. */
    public static List<String> planes(List<TypedGrid> grids, String open, String close) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            String before = i == 0 ? open + "[[" : " ".repeat(open.length() + 1) + "[";
            String after = i == grids.size() - 1 ? "]]" + close : "],";
            lines.addAll(grid(grids.get(i), before, after));
        }
        return lines;
    }

    /** An argument after others, left away where both numbers are the default. */
    public static String argument(String name, int down, int across, int otherwise) {
        if (down == otherwise && across == otherwise) {
            return "";
        }
        return ", " + name + "=" + (down == across ? Integer.toString(down) : "(" + down + ", " + across + ")");
    }

    public static String argument(String name, Extent extent) {
        return argument(name, extent.height(), extent.width(), 1);
    }

    /** As in {@code ((1, 1), (0, 2))}: before and after, for the rows and for the columns. */
    public static String ends(Padding padding) {
        return "(" + padding.top() + ", " + padding.bottom() + "), (" + padding.left() + ", " + padding.right() + ")";
    }
}
