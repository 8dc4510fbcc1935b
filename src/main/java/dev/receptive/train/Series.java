package dev.receptive.train;

import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers that came one after another. A value: a longer one shares what a shorter one holds, and what was found out about
 * it, so that a run of a million batches shows its curve sixty times a second and copies nothing.
 */
public final class Series {

    /** Before the first number. */
    public static final Series EMPTY = new Series(new Room(64), 0);

    private final Room room;
    private final int length;

    private Series(Room room, int length) {
        this.room = room;
        this.length = length;
    }

    /** Some numbers. */
    public static Series of(float... numbers) {
        return new Series(Room.of(numbers, numbers.length), numbers.length);
    }

    /** The same with another number behind them. */
    public Series with(float number) {
        if (length > 0 && room.write(length, number)) {
            return new Series(room, length + 1);
        }
        Room own = Room.of(room.numbers(), length);
        own.write(length, number);
        return new Series(own, length + 1);
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** One of them, from 0 on. */
    public float at(int index) {
        return room.numbers()[Objects.checkIndex(index, length)];
    }

    /** A copy. */
    public float[] toArray() {
        return Arrays.copyOf(room.numbers(), length);
    }

    /**
     * The same smoothed: the mean of all up to each, the weight of a number {@code factor} times that of the next.
     *
     * @param factor how much of the past stays, at least 0 and below 1
     */
    public Series smoothed(double factor) {
        return new Series(room.smoothed(factor, length), length);
    }

    /**
     * Where the least of some of them is: the first of equal ones; of what is infinite or no number only where all are.
     *
     * @param from the first
     * @param to behind the last, beyond {@code from}
     */
    public int least(int from, int to) {
        return room.extremes().least(check(from, to), to);
    }

    /** Where the largest of some of them is, as {@link #least}. */
    public int most(int from, int to) {
        return room.extremes().most(check(from, to), to);
    }

    private int check(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return Objects.checkIndex(from, to);
    }
}
