package dev.receptive.figure;

import dev.receptive.scene.CellText;
import dev.receptive.scene.Grid;
import dev.receptive.words.Numerals;
import java.util.Arrays;

/**
 * What the cells of a grid say: each number whole where it can be read, less of it where not, and all in one way: where one
 * cell has no room for the zero before its point, no other cell of the grid has one.
 */
final class CellTexts {

    /** Of a larger grid without numbers they are not made for somebody who comes closer. */
    private static final int MOST = 400;

    /** So many signs that there is a number, where few are read, say no more than the colours. */
    private static final int MANY = 16;

    private final CellContent content;
    private final Grid grid;
    private final double font;
    private final boolean noted;
    private final String[] whole;
    private final String[] shown;

    private CellTexts(CellContent content, Grid grid, double font, boolean noted) {
        this.content = content;
        this.grid = grid;
        this.font = font;
        this.noted = noted;
        this.whole = new String[grid.rows() * grid.columns()];
        this.shown = new String[whole.length];
    }

    /**
     * The texts of a grid.
     *
     * @param font the size of its numbers where they have room
     * @param noted whether the notes in its cells are written
     */
    static CellTexts of(CellContent content, Grid grid, double font, boolean noted) {
        CellTexts texts = new CellTexts(content, grid, font, noted);
        if (font < CellText.SMALLEST && texts.whole.length > MOST) {
            Arrays.fill(texts.whole, "");
            Arrays.fill(texts.shown, "");
        } else {
            texts.write();
        }
        return texts;
    }

    /** What is seen of a number. */
    String shown(int row, int column) {
        return shown[row * grid.columns() + column];
    }

    /** All of it. */
    String whole(int row, int column) {
        return whole[row * grid.columns() + column];
    }

    /** Whether the cells hold more than is seen of them. */
    boolean isCut() {
        return !Arrays.equals(whole, shown);
    }

    private void write() {
        boolean bare = false;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                int at = row * grid.columns() + column;
                whole[at] = content.isKnown(row, column) ? content.text(row, column) : "";
                shown[at] = font < CellText.SMALLEST ? "" : shown(whole[at], row, column);
                bare |= shown[at].startsWith(".") || shown[at].startsWith("−.");
            }
        }
        if (bare) {
            Arrays.setAll(shown, at -> Numerals.bare(shown[at]));
        }
        long written = Arrays.stream(shown).filter(text -> !text.isEmpty()).count();
        long unsaid = Arrays.stream(shown).filter(CellTexts::isUnsaid).count();
        if (2 * unsaid > written && unsaid >= MANY) {
            Arrays.setAll(shown, at -> isUnsaid(shown[at]) ? "" : shown[at]);
        }
    }

    private static boolean isUnsaid(String text) {
        return text.endsWith(Numerals.UNSAID);
    }

    /** Less of a number where all of it would be too small to be read, at last that there is one. */
    private String shown(String text, int row, int column) {
        boolean shared = noted && !content.note(row, column).isEmpty();
        if (isLegible(text, shared)) {
            return text;
        }
        float value = content.value(row, column);
        return Numerals.narrower(value).stream()
                .filter(shorter -> shorter.length() < text.length())
                .filter(shorter -> isLegible(shorter, shared))
                .findFirst()
                .orElseGet(() -> isLegible("−…", shared) ? Numerals.unsaid(value) : "");
    }

    private boolean isLegible(String text, boolean shared) {
        return CellText.size(text, font, grid.cell(), shared) >= CellText.SMALLEST;
    }
}
