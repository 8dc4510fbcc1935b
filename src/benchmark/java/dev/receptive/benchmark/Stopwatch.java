package dev.receptive.benchmark;

import dev.receptive.benchmark.Times.Time;
import dev.receptive.benchmark.Times.Trial;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Lets JMH measure: every task, variant and number of threads in a fresh Java. */
final class Stopwatch {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Options options;

    Stopwatch(Options options) {
        this.options = options;
    }

    void measure(Task task, Variant variant, Times times) throws RunnerException {
        for (RunResult result : new Runner(plan(task, variant).build()).run()) {
            int threads = Integer.parseInt(result.getParams().getParam("threads"));
            times.put(new Trial(task, variant, threads), time(result));
        }
    }

    private static Time time(RunResult result) {
        var allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Time(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                allocated == null ? Double.NaN : allocated.getScore());
    }

    private ChainedOptionsBuilder plan(Task task, Variant variant) {
        boolean rough = options.quick() || variant.forTheRecord();
        ChainedOptionsBuilder plan = new OptionsBuilder()
                .include(Bookmarks.class.getName() + ".run$")
                .param("task", task.name())
                .param("contender", variant.contender())
                .param("threads", variant.forTheRecord() ? new String[] {"1"} : new String[] {"1", "2"})
                .forks(1)
                .warmupIterations(rough ? 2 : 4)
                .warmupTime(TimeValue.milliseconds(rough ? 250 : 500))
                .measurementIterations(rough ? 3 : 7)
                .measurementTime(TimeValue.milliseconds(300))
                .jvmArgs(java(variant).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(options.log(task, variant).toString());
        return variant.raised() ? plan.addProfiler(RaisedMalloc.class) : plan;
    }

    /** What Java is started with, before the class path. */
    List<String> java(Variant variant) {
        List<String> arguments = new ArrayList<>(variant.jvm());
        arguments.addAll(List.of(
                "-Xmx2g",
                "-Dai.djl.offline=true",
                "-Dai.djl.pytorch.num_interop_threads=1",
                "-D" + Bookmarks.ANSWERS + "=" + options.answers()));
        if (Runtime.version().feature() >= 24) {
            arguments.add("--enable-native-access=ALL-UNNAMED");
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments;
    }
}
