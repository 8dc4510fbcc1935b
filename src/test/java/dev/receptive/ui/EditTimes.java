package dev.receptive.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** What the steps of a scenario cost, each from the key to the picture. All of it happens on the screen's thread. */
final class EditTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] picture;
    private final double[] layout;
    private final double[] busy;
    private final int[] frames;
    private long key;
    private long keyBusy;
    private int pulses;

    EditTimes(int steps) {
        picture = new double[steps];
        layout = new double[steps];
        busy = new double[steps];
        frames = new int[steps];
    }

    void key() {
        key = System.nanoTime();
        keyBusy = THREADS.getCurrentThreadCpuTime();
        pulses = 0;
    }

    void pulse() {
        pulses++;
    }

    /** The picture of a step has been painted; a step before the first is for warming up. */
    void painted(int step) {
        if (step >= 0) {
            picture[step] = (System.nanoTime() - key) / 1e6;
            busy[step] = (THREADS.getCurrentThreadCpuTime() - keyBusy) / 1e6;
            frames[step] = pulses + 1;
        }
    }

    void laidOut(int step, long since) {
        if (step >= 0) {
            layout[step] = (System.nanoTime() - since) / 1e6;
        }
    }

    void report(String name) {
        System.out.printf(Locale.ROOT, "%n%s%n", name);
        row("from the key to the picture", picture);
        row("  the screen's thread at work for it", busy);
        row("layout of the frame that shows it", layout);
        int[] sorted = frames.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %3d      p99 %3d      most %3d%n",
                "in which frame after the key",
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1]);
    }

    private static void row(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %6.2f ms   p99 %6.2f ms%n",
                name,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)]);
    }
}
