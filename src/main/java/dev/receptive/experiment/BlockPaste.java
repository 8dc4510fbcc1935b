package dev.receptive.experiment;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Blocks of numbers from the clipboard, as a spreadsheet or a text gives them: a line a row. Within a row the numbers
 * stand between tabs; if there are none, between semicolons (then 1,5 is one and a half), else commas, else spaces.
 */
public final class BlockPaste {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private BlockPaste() {}

    /**
     * The block that a text holds, {@code [H, W]}.
     *
     * @throws Refusal if there is nothing in it, its rows differ in length, something in it is no number, or it is
     *     larger than any grid that can be typed
     */
    public static Tensor parse(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        if (text.isBlank()) {
            throw Refusal.of("paste.empty");
        }
        Pattern between = separator(text.strip());
        float[][] rows = new float[size(lines.size(), "field.input.height")][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row(lines.get(row), between, row);
            if (rows[row].length != rows[0].length) {
                throw Refusal.of("paste.ragged", row + 1, rows[row].length, rows[0].length);
            }
        }
        return Tensor.matrix(rows);
    }

    /**
     * A grid with a block pasted so that its first number comes to a row and column; what would stand outside the grid
     * is left away. A block of another size than the grid, larger than one number and pasted at its first cell, takes
     * the place of the whole grid.
     */
    public static Numbers pasteInto(Numbers target, Tensor block, int row, int column) {
        int height = block.shape().size(0);
        int width = block.shape().size(1);
        boolean whole = row == 0 && column == 0 && block.shape().count() > 1;
        if (whole && !block.shape().equals(target.values().shape())) {
            return replace(block);
        }
        Numbers pasted = target;
        for (int y = 0; y < Math.min(height, target.height() - row); y++) {
            for (int x = 0; x < Math.min(width, target.width() - column); x++) {
                pasted = pasted.with(row + y, column + x, block.at(y, x));
            }
        }
        return pasted;
    }

    /** The block as a grid of its own size. */
    public static Numbers replace(Tensor block) {
        return Numbers.typed(block);
    }

    private static Pattern separator(String text) {
        for (String mark : List.of("\t", ";", ",")) {
            if (text.contains(mark)) {
                return Pattern.compile(mark);
            }
        }
        return SPACES;
    }

    private static float[] row(String line, Pattern between, int row) {
        String text = between == SPACES ? line.strip() : line;
        if (text.isBlank()) {
            return new float[0];
        }
        String[] cells = between.split(text, -1);
        float[] numbers = new float[size(cells.length, "field.input.width")];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(between.pattern().equals(";") ? cells[i].replace(',', '.') : cells[i], row, i);
        }
        return numbers;
    }

    private static float number(String cell, int row, int column) {
        try {
            return Numerals.parse(Vocabulary.shown(cell));
        } catch (Refusal e) {
            throw new Refusal(Sentence.of("paste.cell", row + 1, column + 1, e.sentence()), e);
        }
    }

    private static int size(int size, String field) {
        if (size > ConvolutionExperiment.MAX_TYPED) {
            throw Refusal.of("error.range", Sentence.of(field), size, 1, ConvolutionExperiment.MAX_TYPED);
        }
        return size;
    }
}
