package dev.receptive.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What series share that begin in the same way: numbers that are written once, in order, and what follows from them. */
final class Room {

    private float[] numbers;
    private int used;
    private final Extremes extremes = new Extremes(this);
    private final Map<Double, Smooth> smooth = new HashMap<>();

    /** Numbers smoothed as far as somebody asked. */
    private static final class Smooth {

        private final double factor;
        private final Room room = new Room(64);
        private double mean;
        private double weight;

        private Smooth(double factor) {
            this.factor = factor;
        }

        /** Goes on behind the last that was smoothed. */
        private void follow(float[] numbers, int to) {
            for (int i = room.used(); i < to; i++) {
                mean = factor * mean + (1 - factor) * numbers[i];
                weight = factor * weight + (1 - factor);
                room.write(i, (float) (mean / weight));
            }
        }
    }

    Room(int size) {
        numbers = new float[size];
    }

    /** The first of some numbers, and room for as many again. */
    static Room of(float[] numbers, int length) {
        Room own = new Room(Math.max(64, 2 * length));
        System.arraycopy(numbers, 0, own.numbers, 0, length);
        own.used = length;
        return own;
    }

    /** Writes a number behind so many others; false if another stands there already. */
    synchronized boolean write(int at, float number) {
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

    synchronized int used() {
        return used;
    }

    /** Those that are written, and room for more: never to be changed. */
    synchronized float[] numbers() {
        return numbers;
    }

    /** The first so many of them, smoothed. */
    synchronized Room smoothed(double factor, int length) {
        Smooth asked = smooth.computeIfAbsent(factor, Smooth::new);
        asked.follow(numbers, length);
        return asked.room;
    }

    Extremes extremes() {
        return extremes;
    }
}
