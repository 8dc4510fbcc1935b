package dev.receptive.yaml;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A grid written out: a list of rows, each a list of numbers. */
public final class GridReader {

    private final Report report;
    private final String field;
    private final int limit;

    /**
     * @param field the message key of the grid up to {@code height} and {@code width}
     * @param limit the most rows, and the most numbers in a row
     */
    public GridReader(Report report, String field, int limit) {
        this.report = report;
        this.field = field;
        this.limit = limit;
    }

    /** {@code [H, W]}; null, and all its mistakes, if anything is wrong. */
    @Nullable
    public TypedGrid read(SequenceNode grid) {
        List<Node> rows = grid.getValue();
        if (rows.isEmpty()) {
            report.add(grid, "yaml.grid.empty");
            return null;
        }
        if (rows.size() > limit) {
            report.add(grid, "error.range", Sentence.of(field + "height"), rows.size(), 1, limit);
            return null;
        }
        float[][] numbers = new float[rows.size()][];
        boolean whole = true;
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row(rows.get(row), row);
            whole &= numbers[row].length > 0;
        }
        return whole && even(rows, numbers) ? new TypedGrid(Tensor.matrix(numbers), fractions(rows)) : null;
    }

    private static Map<Integer, Fraction> fractions(List<Node> rows) {
        Map<Integer, Fraction> fractions = new HashMap<>();
        int place = 0;
        for (Node row : rows) {
            for (Node cell : ((SequenceNode) row).getValue()) {
                int here = place++;
                Fraction.typed(((ScalarNode) cell).getValue()).ifPresent(typed -> fractions.put(here, typed));
            }
        }
        return fractions;
    }

    /** One row; no numbers if anything in it is wrong. */
    private float[] row(Node node, int row) {
        if (!(node instanceof SequenceNode sequence)) {
            report.add(node, "yaml.grid.row", row);
            return new float[0];
        }
        List<Node> cells = sequence.getValue();
        if (cells.isEmpty()) {
            report.add(node, "yaml.grid.row.empty", row);
            return new float[0];
        }
        if (cells.size() > limit) {
            report.add(node, "error.range", Sentence.of(field + "width"), cells.size(), 1, limit);
            return new float[0];
        }
        float[] numbers = new float[cells.size()];
        boolean whole = true;
        for (int i = 0; i < numbers.length; i++) {
            Float number = Fields.number(cells.get(i), report);
            numbers[i] = number == null ? 0 : number;
            whole &= number != null;
        }
        return whole ? numbers : new float[0];
    }

    /** Whether all rows are as long as the first. */
    private boolean even(List<Node> rows, float[][] numbers) {
        boolean even = true;
        for (int row = 1; row < numbers.length; row++) {
            if (numbers[row].length != numbers[0].length) {
                report.add(rows.get(row), "yaml.grid.ragged", row, numbers[row].length, numbers[0].length);
                even = false;
            }
        }
        return even;
    }
}
