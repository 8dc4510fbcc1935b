package dev.receptive.benchmark;

import java.util.Locale;

/** Whether memory grows: training for thousands of steps, the memory in use told on the way. */
final class Soak {

    private static final int TOLD = 10;

    private Soak() {}

    /**
     * @param args how many steps
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        int steps = Integer.parseInt(args[0]);
        System.out.println("| steps | heap in use, kB | process, MB | images/s |\n|---|---|---|---|");
        try (Work work = Contender.named("ours").prepare(Task.named("lenet"), 2)) {
            TrainTask task = (TrainTask) Task.named("lenet");
            for (int told = 1; told <= TOLD; told++) {
                long start = System.nanoTime();
                for (int i = 0; i < steps / TOLD; i++) {
                    work.run();
                }
                double seconds = (System.nanoTime() - start) * 1e-9;
                System.out.println(String.format(
                        Locale.ROOT,
                        "| %,d | %,d | %,d | %,.0f |",
                        told * (steps / TOLD),
                        heapKilobytes(),
                        Machine.residentMegabytes(),
                        steps / TOLD * task.batch() / seconds));
            }
        }
    }

    private static long heapKilobytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }
}
