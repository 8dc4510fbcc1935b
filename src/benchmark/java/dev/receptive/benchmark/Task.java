package dev.receptive.benchmark;

import java.util.List;
import java.util.function.Predicate;

/** One piece of work that is timed. */
sealed interface Task permits ConvTask, PoolTask, TrainTask {

    /** Everything that is timed, in the order of the table. */
    List<Task> ALL = List.of(
            new ConvTask("conv1", new ConvTask.Size(64, 1, 28, 6, 5, 2), false),
            new ConvTask("conv2", new ConvTask.Size(64, 6, 14, 16, 5, 0), false),
            new ConvTask("vgg", new ConvTask.Size(1, 64, 56, 64, 3, 1), false),
            new ConvTask("filter", new ConvTask.Size(1, 3, 512, 1, 3, 0), false),
            new ConvTask("conv1-backward", new ConvTask.Size(64, 1, 28, 6, 5, 2), true),
            new ConvTask("conv2-backward", new ConvTask.Size(64, 6, 14, 16, 5, 0), true),
            new ConvTask("vgg-backward", new ConvTask.Size(1, 64, 56, 64, 3, 1), true),
            new ConvTask("filter-backward", new ConvTask.Size(1, 3, 512, 1, 3, 0), true),
            new PoolTask("pool", 64, 6, 28, false),
            new PoolTask("pool-backward", 64, 6, 28, true),
            new TrainTask("lenet", 64),
            new TrainTask("lenet-sigmoid", 64));

    /** What it is called in an option. */
    String name();

    /** What it is, for a reader of the table. */
    String title();

    /** What is done in one run, in units of {@link #unit()}. */
    double amount();

    /** The parameters before the first step, if it is training; the answer is then what they have become. */
    List<float[]> start();

    /** What a rate counts, as in {@code GFLOP}: a rate is so many of them a second. */
    String unit();

    /**
     * The task of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Task named(String name) {
        return ALL.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("benchmark: no task " + name + "; there are " + names()));
    }

    /**
     * Those that an option asks for: {@code all}, or names with commas between them; the first word of a name asks for
     * all that begin with it.
     *
     * @throws IllegalArgumentException if nothing answers to one of the names
     */
    static List<Task> chosen(String option) {
        if (option.equals("all")) {
            return ALL;
        }
        List<String> wanted = List.of(option.split(","));
        for (String name : wanted) {
            if (ALL.stream().noneMatch(asked(name))) {
                throw new IllegalArgumentException("benchmark: no task " + name + "; there are " + names());
            }
        }
        return ALL.stream()
                .filter(task -> wanted.stream().anyMatch(name -> asked(name).test(task)))
                .toList();
    }

    private static Predicate<Task> asked(String name) {
        return task -> task.name().equals(name) || task.name().startsWith(name + "-");
    }

    private static List<String> names() {
        return ALL.stream().map(Task::name).toList();
    }
}
