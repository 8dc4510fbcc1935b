package dev.receptive.nn;

import java.util.stream.IntStream;

/**
 * Neighbouring indices along one axis.
 *
 * @param from the first
 * @param to one past the last; equal to {@code from} when there is none
 */
public record Range(int from, int to) {

    public static final Range NONE = new Range(0, 0);

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Range {
        if (to < from) {
            throw new IllegalArgumentException("range: " + from + " to " + to + " ends before it begins");
        }
    }

    public static Range of(int size) {
        return new Range(0, size);
    }

    public static Range only(int index) {
        return new Range(index, index + 1);
    }

    /** The shortest range that holds all of these. */
    public static Range around(IntStream indices) {
        int[] all = indices.toArray();
        return all.length == 0
                ? NONE
                : new Range(
                        IntStream.of(all).min().getAsInt(),
                        IntStream.of(all).max().getAsInt() + 1);
    }

    public boolean isEmpty() {
        return from == to;
    }

    public int size() {
        return to - from;
    }

    public boolean holds(int index) {
        return index >= from && index < to;
    }

    public IntStream indices() {
        return IntStream.range(from, to);
    }

    /** The shortest range that holds both. */
    public Range hull(Range other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** What both hold. */
    public Range meet(Range other) {
        int first = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return first < end ? new Range(first, end) : NONE;
    }

    /** Each index moved by as much. */
    public Range shifted(int by) {
        return isEmpty() ? NONE : new Range(from + by, to + by);
    }
}
