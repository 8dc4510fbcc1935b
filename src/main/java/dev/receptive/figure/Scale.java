package dev.receptive.figure;

import dev.receptive.words.Numerals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers along an axis.
 *
 * @param low the least
 * @param high the most, above it
 */
public record Scale(double low, double high) {

    /** How far a number lies along it: 0 at its low end, 1 at its high end; a number beyond an end is taken as that. */
    public double part(double number) {
        return Math.max(0, Math.min(1, (number - low) / (high - low)));
    }

    /** The number at a part of it. */
    public double at(double part) {
        return low + (high - low) * part;
    }

    /** With a little room at both ends. */
    public Scale grow(double part) {
        double by = (high - low) * part;
        return new Scale(low - by, high + by);
    }

    /** The least of 1, 2 and 5, with zeros, that is at least a number above 0. */
    public static BigDecimal round(double number) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(number)) - 1);
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal round = power.multiply(BigDecimal.valueOf(digit));
                if (round.doubleValue() >= number * (1 - 1e-9)) {
                    return round;
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }

    /** A number on the axis, and how it is written there. */
    public record Tick(double number, String text) {}

    /** Round numbers at equal distances, at most so many distances of them. */
    public List<Tick> ticks(int most) {
        BigDecimal step = round((high - low) / most);
        BigDecimal first = new BigDecimal(low).divide(step, MathContext.DECIMAL64);
        BigDecimal index = first.setScale(0, RoundingMode.CEILING);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = index.multiply(step); at.doubleValue() <= high; at = at.add(step)) {
            ticks.add(new Tick(at.doubleValue(), Numerals.mark(at)));
        }
        return ticks;
    }
}
