package dev.receptive.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a measured time depends on. */
final class Machine {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** As in {@code AMD EPYC, 2 cores, Linux; JDK 17.0.15 (Debian)}. */
    static String text() {
        return cpu() + ", " + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name")
                + "; JDK " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    private static String cpu() {
        return field(CPU, "model name")
                + ("".equals(field(CPU, "cpu family"))
                        ? ""
                        : " (family " + field(CPU, "cpu family") + ", model " + field(CPU, "model") + ")");
    }

    /** How many processors others kept busy in the last minute; negative where the system does not say. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Memory that the system has given this process, in megabytes; 0 where the system does not say. */
    static long residentMegabytes() {
        String kilobytes = field(Path.of("/proc/self/status"), "VmRSS").replace(" kB", "");
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
    }

    /** The first value of a name in a file of the kernel; empty if there is none. */
    private static String field(Path file, String name) {
        if (!Files.exists(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.matches(name + "\\s*:.*"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
