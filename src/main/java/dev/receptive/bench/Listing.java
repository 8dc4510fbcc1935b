package dev.receptive.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code that runs, as it stands in the bundled source between {@code // tag::name[]} and {@code // end::name[]}. A line that
 * can be lit has a tag of its own at its end, as in {@code // <sum>}, which is not shown.
 *
 * @param name of the tags around it
 * @param lines what is shown
 */
public record Listing(String name, List<ListedLine> lines) {

    private static final Pattern TAGGED = Pattern.compile("(.*?)\\s*// <([a-z-]+)>");

    private static final Map<String, Listing> READ = new ConcurrentHashMap<>();

    /** In the source, a level is four blanks. */
    private static final int LEVEL = 4;

    /**
     * @param code two blanks a level, so that the innermost line fits beside a stage
     * @param tag by which it is lit; empty if it never is
     */
    public record ListedLine(String code, String tag) {}

    public Listing {
        lines = List.copyOf(lines);
    }

    /**
     * A listing of the core, read once: a bench may ask for it at every moment.
     *
     * @param type the simple name of the class in {@code nn} in whose source it stands
     */
    public static Listing of(String type, String name) {
        return of("nn", type, name);
    }

    /**
     * The same of another package whose source is bundled.
     *
     * @param in the package under the root
     */
    public static Listing of(String in, String type, String name) {
        return READ.computeIfAbsent(type + "#" + name, asked -> read(in, type, name));
    }

    private static Listing read(String in, String type, String name) {
        List<String> source = source("/sources/dev/receptive/" + in + "/" + type + ".java");
        int from = index(source, "// tag::" + name + "[]");
        int to = index(source, "// end::" + name + "[]");
        int indent = source.get(from).indexOf('/');
        List<ListedLine> lines = new ArrayList<>();
        source.subList(from + 1, to).forEach(line -> lines.add(line(line, indent)));
        return new Listing(name, lines);
    }

    /** The same with a name over it, as where the loops of several layers stand under each other. */
    public Listing headed(String heading) {
        List<ListedLine> all = new ArrayList<>();
        all.add(new ListedLine("// " + heading, ""));
        all.addAll(lines);
        return new Listing(name, all);
    }

    /** The number of the line with a tag. */
    public int line(String tag) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).tag().equals(tag)) {
                return i;
            }
        }
        throw new IllegalStateException("listing " + name + ": no line is tagged <" + tag + ">");
    }

    public List<String> text() {
        return lines.stream().map(ListedLine::code).toList();
    }

    private static ListedLine line(String line, int indent) {
        String code = line.stripLeading();
        int depth = Math.max(0, (line.length() - code.length() - indent) / LEVEL);
        Matcher tagged = TAGGED.matcher(code);
        boolean lit = tagged.matches();
        return new ListedLine("  ".repeat(depth) + (lit ? tagged.group(1) : code), lit ? tagged.group(2) : "");
    }

    private static int index(List<String> source, String mark) {
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i).strip().equals(mark)) {
                return i;
            }
        }
        throw new IllegalStateException("listing: no line " + mark);
    }

    private static List<String> source(String resource) {
        try (InputStream in = Listing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("listing: " + resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
