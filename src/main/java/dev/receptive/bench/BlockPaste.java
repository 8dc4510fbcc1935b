package dev.receptive.bench;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import dev.receptive.words.Visible;
import dev.receptive.yaml.TypedGrid;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Blocks of numbers from the clipboard: what spreadsheets of any locale copy, what Python, NumPy, PyTorch and MATLAB
 * print, LaTeX matrices, Markdown tables and tables of web pages. What can be read in two ways is refused, never guessed.
 */
public final class BlockPaste {

    /** The most characters that are looked at. */
    static final int LONGEST = 1 << 20;

    /** More of a cell is not looked at: it is too long for a number already. */
    private static final int LONGEST_CELL = TypedNumber.LONGEST + 1;

    private BlockPaste() {}

    /**
     * A grid after a block was pasted.
     *
     * @param numbers the grid
     * @param notice what a person should be told: that not all of the block found room
     */
    public record Pasted(Numbers numbers, Optional<Sentence> notice) {}

    /**
     * The block that a text holds, read with the decimal mark of this machine's user where nothing else
     * tells.
     *
     * @throws Refusal if there is nothing in it, its rows differ in length, something in it is no number or may be
     *     another, or it is larger than any grid
     */
    public static Numbers read(String text) {
        boolean comma = DecimalFormatSymbols.getInstance().getDecimalSeparator() == ',';
        return read(text, comma ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    static Numbers read(String text, DecimalMark usual) {
        if (text.length() > LONGEST) {
            throw Refusal.of("paste.long", text.length(), LONGEST);
        }
        List<List<String>> rows =
                plain(text.replace("\uFEFF", "").replace('，', ',').replace('；', ';'), usual);
        check("paste.rows", rows.size());
        return Numbers.typed(grid(rows));
    }

    /** The numbers that some cells say; fractions stay what they are. */
    static TypedGrid grid(List<List<String>> rows) {
        float[][] numbers = new float[rows.size()][];
        Map<Integer, Fraction> fractions = new HashMap<>();
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row(rows.get(row), row);
            int width = numbers[0].length;
            if (numbers[row].length != width) {
                throw Refusal.of("paste.ragged", row, numbers[row].length, width);
            }
            for (int column = 0; column < width; column++) {
                int place = row * width + column;
                Fraction.typed(rows.get(row).get(column)).ifPresent(typed -> fractions.put(place, typed));
            }
        }
        return new TypedGrid(Tensor.matrix(numbers), fractions);
    }

    /** The cells of each row as numbers are typed: a point before the decimals, nothing between thousands. */
    static List<List<String>> plain(String text, DecimalMark usual) {
        if (text.isBlank()) {
            throw Refusal.of("paste.empty");
        }
        boolean lists = PastedLists.begins(text);
        List<List<String>> rows = lists ? PastedLists.rows(text) : apart(text, usual);
        List<String> cells =
                rows.stream().flatMap(List::stream).map(BlockPaste::beginning).toList();
        if (cells.isEmpty()) {
            throw Refusal.of("paste.empty");
        }
        // Whatever prints lists writes decimals with a point.
        DecimalMark mark = lists ? DecimalMark.POINT : DecimalMark.of(cells, usual);
        return rows.stream()
                .map(row ->
                        row.stream().map(cell -> mark.plain(beginning(cell))).toList())
                .toList();
    }

    private static String beginning(String cell) {
        return Visible.start(cell.strip(), LONGEST_CELL);
    }

    private static List<List<String>> apart(String text, DecimalMark usual) {
        if (PastedHtml.is(text)) {
            return PastedHtml.rows(text);
        }
        return PastedLatex.is(text) ? PastedLatex.rows(text) : new PastedLines(text, usual).rows();
    }

    /** Whether some grid has so many rows, or columns; which one it is for is seen later. */
    private static void check(String key, int count) {
        if (count > Limits.PICTURE) {
            throw Refusal.of(key, count, Limits.TYPED, Limits.PICTURE);
        }
    }

    private static float[] row(List<String> cells, int row) {
        check("paste.columns", cells.size());
        float[] numbers = new float[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = number(cells.get(i));
            } catch (Refusal e) {
                throw new Refusal(Sentence.of("paste.cell", row, i, e.sentence()), e);
            }
        }
        return numbers;
    }

    /** A number, perhaps in per cent, or what Python calls 1 and 0. */
    private static float number(String cell) {
        if (cell.equals("True") || cell.equals("False")) {
            return cell.equals("True") ? 1 : 0;
        }
        return cell.endsWith("%")
                ? TypedNumber.parse(cell.substring(0, cell.length() - 1).strip() + "/100")
                : TypedNumber.parse(cell);
    }

    /**
     * A grid with a block pasted so that its first number comes to a row and column. What would stand outside the grid
     * is left away, and that is said.
     */
    public static Pasted into(Numbers target, Numbers block, int row, int column) {
        int height = block.height();
        int width = block.width();
        int rows = Math.min(height, target.height() - row);
        int columns = Math.min(width, target.width() - column);
        Numbers pasted = target.with(row, column, block);
        boolean whole = rows == height && columns == width;
        return new Pasted(
                pasted,
                whole ? Optional.empty() : Optional.of(Sentence.of("paste.clipped", height, width, rows, columns)));
    }
}
