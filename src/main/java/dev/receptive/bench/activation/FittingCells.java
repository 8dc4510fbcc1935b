package dev.receptive.bench.activation;

import dev.receptive.figure.CellContent;
import dev.receptive.scene.Face;
import dev.receptive.words.Numerals;

/**
 * A plane whose cells may be too small for all that is written in them: a number that could not be read is written shorter
 * there, and cells too small for two letters hold only what fits.
 *
 * @param cell the side of a cell
 */
record FittingCells(CellContent plane, double cell) implements CellContent {

    /** Smaller letters cannot be read. */
    private static final double SMALLEST = 9;

    /** Of a cell, for its number. */
    private static final double WIDEST = 0.92;

    @Override
    public float value(int row, int column) {
        return plane.value(row, column);
    }

    @Override
    public boolean isKnown(int row, int column) {
        return plane.isKnown(row, column);
    }

    @Override
    public String text(int row, int column) {
        String text = plane.text(row, column);
        if (fits(text)) {
            return text;
        }
        float value = value(row, column);
        return Numerals.narrower(value).stream()
                .filter(shorter -> shorter.length() < text.length() && fits(shorter))
                .findFirst()
                .orElseGet(() -> fits("−…") ? Numerals.unsaid(value) : "");
    }

    private boolean fits(String text) {
        return text.length() * Face.MONO_ADVANCE * SMALLEST <= WIDEST * cell;
    }
}
