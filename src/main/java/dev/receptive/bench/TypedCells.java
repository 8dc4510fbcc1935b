package dev.receptive.bench;

import dev.receptive.figure.CellContent;

/** Numbers as they were typed. */
public record TypedCells(Numbers numbers) implements CellContent {

    @Override
    public float value(int row, int column) {
        return numbers.values().at(row, column);
    }

    @Override
    public String text(int row, int column) {
        return numbers.quantity(row, column).text();
    }
}
