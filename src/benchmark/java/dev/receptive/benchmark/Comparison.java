package dev.receptive.benchmark;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Times our core and PyTorch on the same work and prints a table with the ratio. */
public final class Comparison {

    /** Above it, somebody else needs the processors. */
    private static final double BUSY = 1;

    private static final int STEPS = 10_000;

    private final Options options;
    private final PrintStream out;

    private Comparison(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Comparison comparison =
                new Comparison(Options.read(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (comparison.options.soak()) {
            comparison.soak();
        } else {
            comparison.compare();
        }
    }

    private void compare() throws IOException, RunnerException {
        double load = Machine.load();
        if (load > BUSY) {
            out.println("The machine is busy (load " + load + "): every time will be too long, PyTorch's the most.");
        }
        Answers answers = new Answers(options.answers());
        for (Task task : options.tasks()) {
            try (Work work = Contender.named("pytorch").prepare(task, 1)) {
                answers.keep(task, work.answer());
            }
        }
        Times times = new Times();
        Stopwatch stopwatch = new Stopwatch(options);
        Files.createDirectories(options.logs());
        for (Task task : options.tasks()) {
            out.println(task.title() + " …");
            for (Variant variant : Variant.values()) {
                stopwatch.measure(task, variant, times);
            }
        }
        String table = new Table(options.tasks(), times)
                .markdown(Engine.getEngine("PyTorch").getVersion(), load);
        Files.writeString(options.table(), table);
        out.println("\n" + table);
    }

    private void soak() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(new Stopwatch(options).java(Variant.VECTOR));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Soak.class.getName(),
                "" + (options.quick() ? STEPS / 10 : STEPS)));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("benchmark: training ended with status " + status);
        }
    }
}
