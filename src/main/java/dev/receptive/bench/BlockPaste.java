package dev.receptive.bench;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Optional;

/**
 * Blocks of numbers from the clipboard: what spreadsheets of any locale copy, what Python, NumPy, PyTorch and MATLAB
 * print, LaTeX matrices and Markdown tables. What can be read in two ways is refused, never guessed.
 */
public final class BlockPaste {

    /** The most characters that are looked at. */
    static final int LONGEST = 1 << 20;

    private static final int LONGEST_CELL = 40;

    private BlockPaste() {}

    /**
     * A grid after a block was pasted.
     *
     * @param numbers the grid
     * @param notice what a person should be told: that not all of the block found room
     */
    public record Pasted(Numbers numbers, Optional<Sentence> notice) {}

    /**
     * The block that a text holds, {@code [H, W]}, read with the decimal mark of this machine's user where nothing else
     * tells.
     *
     * @throws Refusal if there is nothing in it, its rows differ in length, something in it is no number or may be
     *     another, or it is larger than any grid
     */
    public static Tensor parse(String text) {
        boolean comma = DecimalFormatSymbols.getInstance().getDecimalSeparator() == ',';
        return parse(text, comma ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    static Tensor parse(String text, DecimalMark usual) {
        if (text.length() > LONGEST) {
            throw Refusal.of("paste.long", text.length(), LONGEST);
        }
        List<List<String>> rows =
                plain(text.replace("\uFEFF", "").replace('，', ',').replace('；', ';'), usual);
        Limits.inRange("field.input.height", rows.size(), 1, Limits.PICTURE);
        float[][] numbers = new float[rows.size()][];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row(rows.get(row), row);
            if (numbers[row].length != numbers[0].length) {
                throw Refusal.of("paste.ragged", row + 1, numbers[row].length, numbers[0].length);
            }
        }
        return Tensor.matrix(numbers);
    }

    /** The cells of each row as numbers are typed: a point before the decimals, nothing between thousands. */
    static List<List<String>> plain(String text, DecimalMark usual) {
        if (text.isBlank()) {
            throw Refusal.of("paste.empty");
        }
        boolean lists = PastedLists.begins(text);
        List<List<String>> rows = lists ? PastedLists.rows(text) : apart(text, usual);
        List<String> cells = rows.stream()
                .flatMap(List::stream)
                .map(cell -> Visible.start(cell, LONGEST_CELL))
                .toList();
        if (cells.isEmpty()) {
            throw Refusal.of("paste.empty");
        }
        // Whatever prints lists writes decimals with a point.
        DecimalMark mark = lists ? DecimalMark.POINT : DecimalMark.of(cells, usual);
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> mark.plain(Visible.start(cell, LONGEST_CELL)))
                        .toList())
                .toList();
    }

    private static List<List<String>> apart(String text, DecimalMark usual) {
        return PastedLatex.is(text) ? PastedLatex.rows(text) : new PastedLines(text, usual).rows();
    }

    private static float[] row(List<String> cells, int row) {
        Limits.inRange("field.input.width", Math.max(1, cells.size()), 1, Limits.PICTURE);
        float[] numbers = new float[cells.size()];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = number(cells.get(i));
            } catch (Refusal e) {
                throw new Refusal(Sentence.of("paste.cell", row + 1, i + 1, e.sentence()), e);
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
                ? Numerals.parse(cell.substring(0, cell.length() - 1).strip() + "/100")
                : Numerals.parse(cell);
    }

    /**
     * A grid with a block pasted so that its first number comes to a row and column. What would stand outside the grid
     * is left away, and that is said.
     */
    public static Pasted into(Numbers target, Tensor block, int row, int column) {
        int height = block.shape().size(0);
        int width = block.shape().size(1);
        int rows = Math.min(height, target.height() - row);
        int columns = Math.min(width, target.width() - column);
        float[] numbers = target.values().toArray();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                numbers[(row + y) * target.width() + column + x] = block.at(y, x);
            }
        }
        Numbers pasted = target.edited(Tensor.of(target.values().shape(), numbers));
        boolean whole = rows == height && columns == width;
        return new Pasted(
                pasted,
                whole ? Optional.empty() : Optional.of(Sentence.of("paste.clipped", height, width, rows, columns)));
    }

    /** The block as a grid of its own size: numbers, whatever was there before. */
    public static Numbers replace(Tensor block) {
        return Numbers.typed(block);
    }
}
