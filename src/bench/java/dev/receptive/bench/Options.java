package dev.receptive.bench;

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
                Task.chosen(System.getProperty("bench.only", "all")),
                Boolean.getBoolean("bench.quick"),
                Boolean.getBoolean("bench.soak"),
                Path.of(System.getProperty("bench.target", "target")));
    }

    Path answers() {
        return target.resolve("bench-answers");
    }

    Path logs() {
        return target.resolve("bench-logs");
    }

    /** What JMH says while it measures. */
    Path log(Task task, Variant variant) {
        return logs().resolve(task.name() + "-" + variant.name().toLowerCase(Locale.ROOT) + ".log");
    }

    Path table() {
        return target.resolve("bench.md");
    }
}
