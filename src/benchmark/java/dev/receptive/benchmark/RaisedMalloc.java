package dev.receptive.benchmark;

import java.io.File;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.ExternalProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;

/**
 * Starts the measured Java with a C library that keeps what is freed. PyTorch asks for the memory of every result anew;
 * by default a large block goes back to the system each time and costs a page fault for every 4 kB when it is written
 * again. JMH lets a profiler put words before the command, and has no other way to set an environment.
 */
public final class RaisedMalloc implements ExternalProfiler {

    /** An older C library refuses to map only larger blocks than this. */
    private static final String MOST_MAPPED = "33554432";

    private static final String GIB = "1073741824";

    @Override
    public Collection<String> addJVMInvokeOptions(BenchmarkParams params) {
        return List.of(
                "env",
                "MALLOC_TRIM_THRESHOLD_=" + GIB,
                "MALLOC_MMAP_THRESHOLD_=" + MOST_MAPPED,
                "MALLOC_TOP_PAD_=" + GIB);
    }

    @Override
    public Collection<String> addJVMOptions(BenchmarkParams params) {
        return List.of();
    }

    @Override
    public void beforeTrial(BenchmarkParams params) {}

    @Override
    public Collection<? extends Result<?>> afterTrial(BenchmarkResult result, long pid, File output, File errors) {
        return List.of();
    }

    @Override
    public boolean allowPrintOut() {
        return true;
    }

    @Override
    public boolean allowPrintErr() {
        return true;
    }

    @Override
    public String getDescription() {
        return "glibc keeps freed memory";
    }
}
