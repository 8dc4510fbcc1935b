package dev.receptive.benchmark;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What JMH times, in a Java of its own: one task of one contender, once its answer was found right. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Bookmarks {

    /** Where PyTorch's answers are. */
    static final String ANSWERS = "benchmark.answers";

    @Param("conv1")
    public String task = "conv1";

    @Param("reference")
    public String contender = "reference";

    @Param("1")
    public int threads = 1;

    private @Nullable Work work;

    @Setup
    public void prepare() {
        Task chosen = Task.named(task);
        Work made = Contender.named(contender).prepare(chosen, threads);
        new Answers(Path.of(System.getProperty(ANSWERS))).check(chosen, contender, made.answer());
        work = made;
    }

    @Benchmark
    public void run() {
        Objects.requireNonNull(work).run();
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(work).close();
    }
}
