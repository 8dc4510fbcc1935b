package dev.receptive.words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A mistake of the program itself: whoever reports it needs all of it, and no terminal may be led astray by it. */
public final class Defect {

    private Defect() {}

    /** What it is and where it happened: one line a call, each as it can be shown. */
    public static List<String> lines(Throwable defect) {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .map(line -> line.replace("\t", "    "))
                .map(Visible::of)
                .toList();
    }
}
