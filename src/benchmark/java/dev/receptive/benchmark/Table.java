package dev.receptive.benchmark;

import dev.receptive.benchmark.Times.Time;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outcome as Markdown. */
final class Table {

    private static final int[] THREADS = {1, 2};

    private final List<Task> tasks;
    private final Times times;

    Table(List<Task> tasks, Times times) {
        this.tasks = tasks;
        this.times = times;
    }

    String markdown(String pytorch, double load) {
        StringBuilder text = new StringBuilder();
        text.append(Machine.text())
                .append("; PyTorch ")
                .append(pytorch)
                .append("; ")
                .append(LocalDate.now(ZoneId.systemDefault()))
                .append(String.format(Locale.ROOT, "; load before %.1f", load))
                .append("\n\n");
        text.append("Milliseconds a run (and rate); PyTorch with malloc as it is / with raised thresholds. ");
        text.append("A ratio is PyTorch's better time over ours: above 1, ours is faster. ");
        text.append(
                "Ours writes to memory that it has from the start, PyTorch makes a new tensor for every result.\n\n");
        text.append("| work | threads | ours, vector module | ours, plain | PyTorch | vector : PyTorch "
                + "| plain : PyTorch | defining loops |\n|---|---|---|---|---|---|---|---|\n");
        for (Task task : tasks) {
            for (int threads : THREADS) {
                text.append(row(task, threads)).append('\n');
            }
        }
        return text.append('\n').append(allocation()).toString();
    }

    private String row(Task task, int threads) {
        return "| "
                + String.join(
                        " | ",
                        threads == 1 ? task.title() : "",
                        String.valueOf(threads),
                        cell(task, Variant.VECTOR, threads),
                        cell(task, Variant.PLAIN, threads),
                        milliseconds(times.of(task, Variant.PYTORCH, threads)) + " / "
                                + cell(task, Variant.PYTORCH_RAISED, threads),
                        ratio(task, Variant.VECTOR, threads),
                        ratio(task, Variant.PLAIN, threads),
                        cell(task, Variant.REFERENCE, threads))
                + " |";
    }

    private String cell(Task task, Variant variant, int threads) {
        Optional<Time> time = times.of(task, variant, threads);
        return time.map(known -> milliseconds(time) + " (" + rate(known.rate(task)) + " " + task.unit() + "/s)")
                .orElse("");
    }

    private static String milliseconds(Optional<Time> time) {
        return time.map(known -> String.format(Locale.ROOT, "%.3f", known.milliseconds()))
                .orElse("");
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 100 ? "%.1f" : "%,.0f", rate);
    }

    private String ratio(Task task, Variant variant, int threads) {
        return times.of(task, variant, threads)
                .flatMap(ours -> times.pytorch(task, threads)
                        .map(theirs -> String.format(Locale.ROOT, "%.2f", theirs.milliseconds() / ours.milliseconds())))
                .orElse("");
    }

    private String allocation() {
        return tasks.stream()
                .filter(TrainTask.class::isInstance)
                .flatMap(task -> List.of(Variant.VECTOR, Variant.PLAIN).stream()
                        .flatMap(variant -> times.of(task, variant, 2).stream()
                                .map(time -> String.format(
                                        Locale.ROOT,
                                        "Heap allocated in a step of %s, two threads, %s: %,.0f bytes.%n",
                                        task.name(),
                                        variant.name().toLowerCase(Locale.ROOT),
                                        time.bytes()))))
                .collect(Collectors.joining());
    }
}
