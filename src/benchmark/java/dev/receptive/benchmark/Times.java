package dev.receptive.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was measured so far. */
final class Times {

    private final Map<Trial, Time> times = new HashMap<>();

    /** Who did what with how many threads. */
    record Trial(Task task, Variant variant, int threads) {}

    /**
     * One run.
     *
     * @param milliseconds the median of the iterations' means
     * @param bytes what it allocated on Java's heap
     */
    record Time(double milliseconds, double bytes) {

        /** How much of the task's amount is done in a second. */
        double rate(Task task) {
            return task.amount() / milliseconds * 1e3;
        }
    }

    void put(Trial trial, Time time) {
        times.put(trial, time);
    }

    Optional<Time> of(Task task, Variant variant, int threads) {
        return Optional.ofNullable(times.get(new Trial(task, variant, threads)));
    }

    /** PyTorch at its better setting of malloc. */
    Optional<Time> pytorch(Task task, int threads) {
        Optional<Time> common = of(task, Variant.PYTORCH, threads);
        Optional<Time> raised = of(task, Variant.PYTORCH_RAISED, threads);
        boolean betterRaised = common.isEmpty()
                || raised.filter(time -> time.milliseconds() < common.get().milliseconds())
                        .isPresent();
        return betterRaised ? raised : common;
    }
}
