package dev.receptive.figure;

import dev.receptive.words.Numerals;

/**
 * A number as it is shown.
 *
 * @param value all of it
 * @param text what is shown of it
 * @param rounded whether the text says less than the value
 */
public record Quantity(double value, String text, boolean rounded) {

    /** As a cell shows it. */
    public static Quantity of(float value) {
        String text = Numerals.cell(value);
        return new Quantity(value, text, !text.equals(Numerals.full(value)));
    }
}
