package dev.receptive.train;

import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers that came one after another. A value: a longer one shares what a shorter one holds, so that a run can show its
 * curve sixty times a second and copies nothing.
 */
public final class Series {

    /** Before the first number. */
    public static final Series EMPTY = new Series(new Room(64), 0);

    private final Room room;
    private final int length;

    /** Numbers that are written once, in order; what is written is never changed. */
    private static final class Room {

        private float[] numbers;
        private int used;

        private Room(int size) {
            numbers = new float[size];
        }

        /** Writes a number behind so many others; false if another stands there already. */
        private synchronized boolean write(int at, float number) {
            if (used != at) {
                return false;
            }
            if (at == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * at);
            }
            numbers[at] = number;
            used++;
            return true;
        }

        private synchronized float[] numbers() {
            return numbers;
        }
    }

    private Series(Room room, int length) {
        this.room = room;
        this.length = length;
    }

    /** Some numbers. */
    static Series of(float[] numbers) {
        Room own = new Room(Math.max(64, numbers.length));
        for (int i = 0; i < numbers.length; i++) {
            own.write(i, numbers[i]);
        }
        return new Series(own, numbers.length);
    }

    /** The same with another number behind them. */
    public Series with(float number) {
        if (length > 0 && room.write(length, number)) {
            return new Series(room, length + 1);
        }
        Room own = new Room(Math.max(64, 2 * length));
        float[] before = room.numbers();
        for (int i = 0; i < length; i++) {
            own.write(i, before[i]);
        }
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

    /** Each of them times a number. */
    public float[] times(float factor) {
        float[] product = toArray();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return product;
    }

    /**
     * Numbers smoothed: the mean of all up to each, the weight of a number {@code factor} times that of the next.
     *
     * @param factor how much of the past stays, at least 0 and below 1
     */
    public static float[] smoothed(float[] numbers, double factor) {
        float[] smooth = numbers.clone();
        double mean = 0;
        double weight = 0;
        for (int i = 0; i < smooth.length; i++) {
            mean = factor * mean + (1 - factor) * smooth[i];
            weight = factor * weight + (1 - factor);
            smooth[i] = (float) (mean / weight);
        }
        return smooth;
    }
}
