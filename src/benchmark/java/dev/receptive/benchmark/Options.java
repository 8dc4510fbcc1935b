package dev.receptive.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the command asks for.
 *
 * @param quick a rough answer soon
 * @param soak thousands of training steps instead of a table
 * @param target where files may be written
 */
record Options(List<Task> tasks, boolean quick, boolean soak, Path target) {

    static Options read() {
        return new Options(
                Task.chosen(System.getProperty("benchmark.only", "all")),
                Boolean.getBoolean("benchmark.quick"),
                Boolean.getBoolean("benchmark.soak"),
                Path.of(System.getProperty("benchmark.target", "target")));
    }

    Path answers() {
        return target.resolve("benchmark-answers");
    }

    Path logs() {
        return target.resolve("benchmark-logs");
    }

    /** What JMH says while it measures. */
    Path log(Task task, Variant variant) {
        return logs().resolve(task.name() + "-" + variant.name().toLowerCase(Locale.ROOT) + ".log");
    }

    Path table() {
        return target.resolve("benchmark.md");
    }
}
