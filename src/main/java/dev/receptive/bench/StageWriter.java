package dev.receptive.bench;

import dev.receptive.yaml.YamlGrid;
import dev.receptive.yaml.YamlString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the stage of a file, line by line, as a person would. */
public final class StageWriter {

    private final List<String> lines = new ArrayList<>();
    private final SourceNames sources;
    private final boolean whole;
    private final Optional<String> beside;
    private boolean leaning;

    /**
     * @param whole whether numbers are written beside the name of their file, so that it need not be there when they are read
     * @param folder where the file will be, from which files in it are named; null to name them as they are
     */
    public StageWriter(boolean whole, @Nullable Path folder) {
        this(whole, folder, Optional.empty());
    }

    /**
     * @param beside the name of a file of weights that can be written beside this one
     */
    public StageWriter(boolean whole, @Nullable Path folder, Optional<String> beside) {
        this.whole = whole;
        this.beside = beside;
        this.sources = new SourceNames(whole, folder);
    }

    /** What was written, indented by two blanks. */
    public List<String> lines() {
        return lines;
    }

    /** A key and a value that is YAML already. */
    public void field(String key, String value) {
        lines.add("  " + key + ": " + value);
    }

    /** A list with each of its items, which are YAML already, on a line of its own. */
    public void items(String key, List<String> items) {
        lines.add("  " + key + ":");
        items.forEach(item -> lines.add("    - " + item));
    }

    /**
     * A file as it is named from where this will be; nothing if what is in it is to be written out, for it may not be there,
     * or is not there any more.
     */
    public Optional<String> file(Path path) {
        return sources.file(path);
    }

    /**
     * How weights are named that are in no file yet: from now on they are to be written beside this one; nothing if they
     * cannot be. In a text that needs no other file they belong to it alone.
     */
    public Optional<String> weights() {
        leaning = beside.isPresent();
        return beside.map(name -> (whole ? "{kept: " : "{file: ") + YamlString.inFlow(name) + "}");
    }

    /** Whether the text needs the file of weights beside it. */
    public boolean isLeaning() {
        return leaning;
    }

    /** A grid: the name of where it comes from, or its numbers. */
    public void numbers(String key, Numbers numbers) {
        numbers("  " + key + ":", "    ", numbers);
    }

    /** One channel as a grid, several as a list of grids. */
    public void channels(String key, Channels channels) {
        slices(key, channels.planes());
    }

    /** One grid, or a list of grids. */
    public void slices(String key, List<Numbers> grids) {
        Optional<String> named = grids.size() == 1 ? Optional.empty() : sources.ofAll(grids, grids.size());
        if (named.isPresent()) {
            field(key, named.get());
        } else if (grids.size() == 1) {
            numbers(key, grids.get(0));
        } else {
            lines.add("  " + key + ":");
            grids.forEach(grid -> numbers("    -", "      ", grid));
        }
    }

    /**
     * A list of lists of grids.
     *
     * @param each how many grids are in one of them
     */
    public void deep(String key, List<Numbers> grids, int each) {
        Optional<String> named = sources.ofAll(grids, each);
        if (named.isPresent()) {
            field(key, named.get());
            return;
        }
        lines.add("  " + key + ":");
        for (int i = 0; i < grids.size(); i++) {
            numbers(i % each == 0 ? "    - -" : "      -", "        ", grids.get(i));
        }
    }

    /**
     * @param before what stands before the numbers
     * @param indent of what stands in lines of its own
     */
    private void numbers(String before, String indent, Numbers numbers) {
        List<String> named = sources.named(numbers);
        if (numbers.source() instanceof Source.Retouched retouched) {
            lines.add(before);
            named.forEach(line -> lines.add(indent + line));
            lines.add(indent + "pixels:");
            Retouching.pixels(retouched, numbers).forEach(pixel -> lines.add(indent + "  - " + pixel));
            return;
        }
        boolean kept = sources.isKept(numbers);
        if (!named.isEmpty() && !kept) {
            lines.add(before + " {" + String.join(", ", named) + "}");
            return;
        }
        lines.add(before);
        named.forEach(line -> lines.add(indent + line));
        boolean array = numbers.source() instanceof Source.Array;
        if (numbers.levels() || array) {
            lines.add(indent + (numbers.levels() ? "levels:" : "numbers:"));
        }
        String item = numbers.levels() || array ? indent + "  - " : indent + "- ";
        YamlGrid.rows(numbers.grid()).forEach(row -> lines.add(item + row));
    }

    /** Two numbers, or one if they are equal. */
    public void pair(String key, int first, int second) {
        field(key, first == second ? Integer.toString(first) : "[" + first + ", " + second + "]");
    }
}
