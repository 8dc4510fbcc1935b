package dev.receptive.bench.pooling;

import dev.receptive.figure.Signs;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;

/**
 * Where the numbers of an equation stand: a slot for each number of a window, in as few lines as its box needs for letters
 * that can be read. It depends on how many numbers there are at most and on the longest of them, so nothing moves while
 * numbers change. Lengths of the constants are in units.
 */
final class PoolSlots {

    static final double INSET = 18;

    /** From the top of the box to the first line of numbers. */
    private static final double HEAD = 36;

    private static final double FOOT = 10;
    private static final double LARGEST = 22;
    private static final double SMALLEST = 9.5;
    private static final double LINE = 1.45;

    /** Characters for the result, and for the sign before it. */
    private static final int RESULT = 9;

    private static final int EQUALS = 3;

    /** The characters that the sum of many numbers is longer than the longest of them. */
    private static final int OF_SUM = 5;

    private final Box box;
    private final double unit;
    private final Numbered terms;
    private final int perLine;
    private final int lines;
    private final boolean written;
    private final double size;

    /**
     * What the slots have to hold.
     *
     * @param count the most numbers that a window has
     * @param longest the characters of the longest number, with the parentheses around a negative one
     * @param signs around the numbers
     */
    record Numbered(int count, int longest, Signs signs) {

        private int before() {
            return signs.before().length();
        }

        /** A number with the sign that follows it. */
        private int slot() {
            return longest + signs.between().length() + (signs.between().equals("+") ? 2 : 1);
        }

        private int after() {
            return signs.after().length() + EQUALS + RESULT;
        }
    }

    PoolSlots(Box box, Numbered terms, double unit) {
        this.box = box;
        this.unit = unit;
        this.terms = terms;
        double width = box.width() / unit - 2 * INSET;
        double height = box.height() / unit - HEAD - FOOT;
        int bestLines = 1;
        double best = 0;
        for (int count = 1; count <= terms.count; count++) {
            double fits = size(terms, count, width, height);
            if (fits > best * 1.1) {
                best = fits;
                bestLines = count;
            }
        }
        this.written = best >= SMALLEST;
        this.lines = written ? bestLines : 1;
        this.perLine = perLine(terms, bestLines);
        this.size = (written ? Math.min(LARGEST, best) : LARGEST) * unit;
    }

    private static int perLine(Numbered terms, int lines) {
        return (terms.count + lines - 1) / lines;
    }

    /** The largest size of letters with which so many lines fit. */
    private static double size(Numbered terms, int lines, double width, double height) {
        int characters = terms.before() + perLine(terms, lines) * terms.slot() + terms.after();
        return Math.min(width / (characters * Face.MONO_ADVANCE), height / (lines * LINE));
    }

    /** Whether the numbers are written one by one; there may be too many. */
    boolean isWritten() {
        return written;
    }

    /** Of the letters. */
    double size() {
        return size;
    }

    /** The width of a letter. */
    double advance() {
        return Face.MONO_ADVANCE * size;
    }

    double left() {
        return box.x() + INSET * unit;
    }

    /** The middle of a line of numbers. */
    double y(int line) {
        double room = box.height() - (HEAD + FOOT) * unit;
        double pitch = Math.min(room / lines, LINE * size);
        return box.y() + HEAD * unit + room / 2 + (line - (lines - 1) / 2.0) * pitch;
    }

    /** Where a number stands; where they are not written, the only place for one. */
    Box slot(int index) {
        int place = written ? index : 0;
        double before = written ? terms.before() : 0;
        double x = left() + (before + place % perLine * terms.slot()) * advance();
        double high = size * 1.3;
        return new Box(x, y(place / perLine) - high / 2, terms.longest * advance(), high);
    }

    /** The line on which the last of so many numbers stands. */
    int lastLine(int numbers) {
        return written ? Math.max(0, numbers - 1) / perLine : 0;
    }

    /** Behind the last of so many numbers. */
    double end(int numbers) {
        int there = Math.max(1, numbers) - perLine * lastLine(numbers);
        int last = terms.slot() - terms.longest;
        return left() + (terms.before() + there * terms.slot() - last) * advance();
    }

    /**
     * Where the result stands before it leaves for its output cell.
     *
     * @param numbers so many stand before it
     * @param closing the characters between them and the sign before it
     */
    Box result(int numbers, int closing) {
        double high = size * 1.3;
        double x = written
                ? end(numbers) + (closing + EQUALS) * advance()
                : Math.min(
                        left() + (terms.longest + OF_SUM + closing + EQUALS) * advance(),
                        box.right() - INSET * unit - RESULT * advance());
        return new Box(x, y(lastLine(numbers)) - high / 2, RESULT * advance(), high);
    }
}
