package dev.receptive.bench;

import dev.receptive.data.Band;
import dev.receptive.yaml.YamlGrid;
import dev.receptive.yaml.YamlString;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the stage of a file, line by line, as a person would. */
public final class StageWriter {

    private final List<String> lines = new ArrayList<>();
    private final boolean whole;
    private final @Nullable Path folder;

    /**
     * @param whole whether a picture is written with its levels, so that it need not be there when they are read
     * @param folder where the file will be, from which pictures in it are named; null to name them as they are
     */
    public StageWriter(boolean whole, @Nullable Path folder) {
        this.whole = whole;
        this.folder = folder;
    }

    /** What was written, indented by two blanks. */
    public List<String> lines() {
        return lines;
    }

    /** A key and a value that is YAML already. */
    public void field(String key, String value) {
        lines.add("  " + key + ": " + value);
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
        if (grids.size() == 1) {
            numbers(key, grids.get(0));
            return;
        }
        Optional<String> picture = inColour(grids);
        if (picture.isPresent()) {
            field(key, "{" + picture.get() + ", channels: rgb}");
            return;
        }
        lines.add("  " + key + ":");
        grids.forEach(grid -> numbers("    -", "      ", grid));
    }

    /** The name of a picture whose three colours some grids are, if they are and it need not be kept. */
    private Optional<String> inColour(List<Numbers> grids) {
        boolean colours = grids.size() == Band.COLOURS.size()
                && IntStream.range(0, grids.size())
                        .allMatch(i ->
                                isColour(grids.get(i).source(), grids.get(0).source(), Band.COLOURS.get(i)));
        boolean kept = grids.get(0).source() instanceof Source.Image image && (whole || isGone(image));
        return colours && !kept
                ? Optional.of(named(grids.get(0).source()).replace(", channel: red", ""))
                : Optional.empty();
    }

    private static boolean isColour(Source source, Source first, Band band) {
        if (source instanceof Source.Photo photo && first instanceof Source.Photo other) {
            return photo.band() == band && photo.name().equals(other.name());
        }
        return source instanceof Source.Image image
                && first instanceof Source.Image other
                && image.band() == band
                && image.path().equals(other.path());
    }

    /**
     * A list of lists of grids.
     *
     * @param each how many grids are in one of them
     */
    public void deep(String key, List<Numbers> grids, int each) {
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
        String named = named(numbers.source());
        boolean kept = numbers.source() instanceof Source.Image image && (whole || isGone(image));
        if (!named.isEmpty() && !kept) {
            lines.add(before + " {" + named + "}");
            return;
        }
        lines.add(before);
        if (numbers.source() instanceof Source.Retouched retouched) {
            apart(indent, named(retouched.photo()));
            lines.add(indent + "pixels:");
            Retouching.pixels(retouched, numbers).forEach(pixel -> lines.add(indent + "  - " + pixel));
            return;
        }
        if (kept) {
            apart(indent, named);
        }
        if (numbers.levels()) {
            lines.add(indent + "levels:");
        }
        String item = numbers.levels() ? indent + "  - " : indent + "- ";
        YamlGrid.rows(numbers.grid()).forEach(row -> lines.add(item + row));
    }

    /** A name and its colour in lines of their own. */
    private void apart(String indent, String named) {
        List.of(named.split(", (?=channel: )", 2)).forEach(line -> lines.add(indent + line));
    }

    /** Two numbers, or one if they are equal. */
    public void pair(String key, int first, int second) {
        field(key, first == second ? Integer.toString(first) : "[" + first + ", " + second + "]");
    }

    /** Of a picture that is there no more, a file keeps the levels; a text that stands in no file names it. */
    private boolean isGone(Source.Image image) {
        return folder != null && !Files.isRegularFile(Path.of(image.path()));
    }

    /** How the source is named in the file; nothing if the numbers are to be written out. */
    private String named(Source source) {
        if (source instanceof Source.Preset preset) {
            return "preset: " + YamlString.inFlow(preset.name());
        }
        if (source instanceof Source.Photo photo) {
            return "photo: " + YamlString.inFlow(photo.name()) + band(photo.band());
        }
        if (source instanceof Source.Digit digit) {
            return "digit: " + digit.digit();
        }
        return source instanceof Source.Image image
                ? "image: " + YamlString.inFlow(near(image.path())) + band(image.band())
                : "";
    }

    private static String band(Band band) {
        return band == Band.GREY ? "" : ", channel: " + band.code();
    }

    private String near(String picture) {
        if (folder == null) {
            return picture;
        }
        Path home = folder.toAbsolutePath().normalize();
        Path place = Path.of(picture).normalize();
        return place.isAbsolute() && place.startsWith(home)
                ? home.relativize(place).toString().replace(File.separatorChar, '/')
                : picture;
    }
}
