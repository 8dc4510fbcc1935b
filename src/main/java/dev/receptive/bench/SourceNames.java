package dev.receptive.bench;

import dev.receptive.data.Band;
import dev.receptive.yaml.YamlString;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a text names where grids come from.
 *
 * @param whole whether numbers are written beside the name of their file, so that it need not be there when they are read
 * @param folder where the text will be, from which files in it are named; null to name them as they are
 */
record SourceNames(boolean whole, @Nullable Path folder) {

    /**
     * The name of what some grids are all of: the three colours of a picture, or an array; nothing where each is to be
     * written by itself.
     *
     * @param depth how many grids are in one part of the list
     */
    Optional<String> ofAll(List<Numbers> grids, int depth) {
        Source first = grids.get(0).source();
        boolean all = first instanceof Source.Array array ? isAllOf(array, grids, depth) : isInColour(grids, depth);
        if (!all || isKept(grids.get(0))) {
            return Optional.empty();
        }
        List<String> named = named(grids.get(0)).stream()
                .filter(field -> !field.startsWith("slice: ") && !field.startsWith("channel: "))
                .toList();
        String name = String.join(", ", named);
        return Optional.of("{" + (first instanceof Source.Array ? name : name + ", channels: rgb") + "}");
    }

    private static boolean isAllOf(Source.Array first, List<Numbers> grids, int depth) {
        return first.depth() == depth
                && first.count() * depth == grids.size()
                && IntStream.range(0, grids.size())
                        .allMatch(slice -> grids.get(slice)
                                .source()
                                .equals(new Source.Array(first.array(), slice, first.count(), depth)));
    }

    private static boolean isInColour(List<Numbers> grids, int depth) {
        return grids.size() == Band.COLOURS.size()
                && depth == grids.size()
                && IntStream.range(0, grids.size())
                        .allMatch(i ->
                                isColour(grids.get(i).source(), grids.get(0).source(), Band.COLOURS.get(i)));
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

    /** Whether the numbers stand beside the name of their file: of one that is there no more, a file keeps them. */
    boolean isKept(Numbers grid) {
        return grid.source()
                .file()
                .filter(file -> whole || (folder != null && !Files.isRegularFile(file)))
                .isPresent();
    }

    /** A file by its name; nothing where what is in it is to be written out. */
    Optional<String> file(Path path) {
        boolean gone = folder != null && !Files.isRegularFile(path);
        return whole || gone ? Optional.empty() : Optional.of(near(path.toString()));
    }

    /** The fields that name the source; none if the numbers are to be written out. */
    List<String> named(Numbers grid) {
        if (grid.source() instanceof Source.Retouched retouched) {
            return withBand(
                    "photo: " + YamlString.inFlow(retouched.photo().name()),
                    retouched.photo().band());
        }
        if (grid.source() instanceof Source.Preset preset) {
            return List.of("preset: " + YamlString.inFlow(preset.name()));
        }
        if (grid.source() instanceof Source.Photo photo) {
            return withBand("photo: " + YamlString.inFlow(photo.name()), photo.band());
        }
        if (grid.source() instanceof Source.TestDigit digit) {
            return List.of("test-digit: " + digit.index());
        }
        if (grid.source() instanceof Source.Digit digit) {
            return List.of("digit: " + digit.digit());
        }
        if (grid.source() instanceof Source.Image image) {
            return withBand("image: " + near(image.path()), image.band());
        }
        return grid.source() instanceof Source.Array array ? named(array, isKept(grid)) : List.of();
    }

    private static List<String> withBand(String picture, Band band) {
        return band == Band.GREY ? List.of(picture) : List.of(picture, "channel: " + band.code());
    }

    private List<String> named(Source.Array grid, boolean kept) {
        List<String> fields = new ArrayList<>();
        String file = near(grid.array().path().toString());
        Optional<String> member = grid.array().member();
        fields.add((member.isPresent() ? "npz: " : "npy: ") + file);
        member.ifPresent(name -> fields.add("array: " + YamlString.inFlow(name)));
        if (!grid.isAlone()) {
            fields.add("slice: " + grid.slice());
            if (kept) {
                fields.add("of: [" + grid.count() + ", " + grid.depth() + "]");
            }
        }
        return fields;
    }

    private String near(String file) {
        return YamlString.inFlow(
                folder == null ? file : fromHome(file, folder.toAbsolutePath().normalize()));
    }

    private static String fromHome(String file, Path home) {
        Path place = Path.of(file).normalize();
        return place.isAbsolute() && place.startsWith(home)
                ? home.relativize(place).toString().replace(File.separatorChar, '/')
                : file;
    }
}
