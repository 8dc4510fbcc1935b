package dev.receptive.ui;

import dev.receptive.story.Phase;
import dev.receptive.story.Stand;
import dev.receptive.trace.Term;
import dev.receptive.words.Numerals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The loop nest that computes the output: the very lines of the core, read from its bundled source between two tags. */
final class Listing {

    private static final String SOURCE = "/sources/dev/receptive/nn/Correlation.java";
    private static final int INDENT = 8;

    private final List<String> lines;

    Listing() {
        List<String> source = source();
        int from = source.indexOf(" ".repeat(INDENT) + "// tag::correlate[]");
        int to = source.indexOf(" ".repeat(INDENT) + "// end::correlate[]");
        this.lines = source.subList(from + 1, to).stream().map(Listing::narrow).toList();
    }

    private static List<String> source() {
        try (InputStream in = Listing.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + SOURCE + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Two blanks a level, so that the innermost line fits beside the stage. */
    private static String narrow(String line) {
        String code = line.stripLeading();
        int depth = (line.length() - code.length() - INDENT) / 4;
        return "  ".repeat(Math.max(0, depth)) + code;
    }

    List<String> lines() {
        return lines;
    }

    /** The line that runs at a stand, or −1 before the first. */
    int running(Stand stand) {
        return switch (stand.phase()) {
            case START -> -1;
            case SLIDE -> line("for (int x");
            case PRODUCT -> line("sum +=");
            case LAND, END -> line("out.set");
        };
    }

    private int line(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("no line " + start + " in " + SOURCE);
    }

    /** The loop's variables and their values at a stand, in two lines. */
    List<String> variables(Stand stand) {
        if (stand.phase() == Phase.START) {
            return List.of("", "");
        }
        String place = "y = " + stand.place().row() + "  x = " + stand.place().column();
        String sum = "sum = " + Numerals.full(stand.sum());
        if (stand.phase() != Phase.PRODUCT) {
            return List.of(place, sum);
        }
        Term term = stand.term();
        return List.of(
                place + "  c = " + term.channel() + "  i = " + term.i() + "  j = " + term.j(),
                "row = " + minus(term.row()) + "  col = " + minus(term.column()) + "  a = "
                        + Numerals.full(term.input()) + "  " + sum);
    }

    private static String minus(int value) {
        return Integer.toString(value).replace('-', '−');
    }
}
