package dev.receptive.bench;

import dev.receptive.data.Band;
import dev.receptive.data.FileName;
import dev.receptive.data.Pictures;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.GridReader;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.TypedGrid;
import dev.receptive.yaml.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** An input or a kernel: written out, or the name of where its numbers come from. */
public final class NumbersReader {

    private static final Vocabulary PHOTOS = new Vocabulary("kind.photo", Pictures.photoNames());

    /** Keys that say more of a source that another names. */
    private static final List<String> BESIDE = List.of("channel", "pixels");

    private static final List<Band> BANDS = List.of(Band.values());
    private static final List<String> COLOURS = List.of("grey", "rgb");

    private final Report report;
    private final @Nullable Path folder;

    /**
     * @param folder what paths in the file start from; null if the file is in no folder
     */
    public NumbersReader(Report report, @Nullable Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** Typed or a picture, within {@link Limits}; null, and its mistakes, if anything is wrong. */
    @Nullable
    public Numbers input(Node node) {
        if (node instanceof SequenceNode grid) {
            return typed(grid, "field.input.", Limits.TYPED);
        }
        if (isWord(node, Presets.INPUT_NAMES)) {
            return null;
        }
        Fields fields = Fields.of(node, report, "preset", "photo", "digit", "image", "levels", "channel", "pixels");
        Node channel = fields.get("channel");
        Band band = channel == null ? Band.GREY : Fields.choice(channel, report, "kind.band", BANDS, Band::code);
        Node pixels = fields.get("pixels");
        if (pixels != null && fields.get("photo") == null) {
            report.add(pixels, "yaml.pixels");
            return null;
        }
        Node levels = fields.get("levels");
        Node image = fields.get("image");
        int count = fields.names().size() - (channel == null ? 0 : 1);
        if (band == null) {
            return null;
        }
        if (levels != null && image != null && count == 2) {
            return kept(levels, image, band);
        }
        String source = only(node, fields, "preset, photo, digit, image, levels");
        Node value = source == null ? null : fields.get(source);
        if (source == null || value == null) {
            return null;
        }
        return switch (source) {
            case "preset" -> named(value, Presets::input);
            case "photo" -> retouched(named(value, name -> photo(name, band)), pixels);
            case "digit" -> digit(value);
            case "levels" -> levels(value, new Source.Typed());
            default -> found(value, name -> image(name, band), e -> report.add(value, e));
        };
    }

    /**
     * An input of one channel, or a list of channels, each of which is an input; null, and its mistakes, if anything is
     * wrong.
     */
    @Nullable
    public Channels channels(Node node) {
        if (node instanceof MappingNode
                && Fields.among(node, report, "channels").get("channels") != null) {
            return colours(node);
        }
        List<Node> nodes = isOfChannels(node) ? ((SequenceNode) node).getValue() : List.of(node);
        if (nodes.size() > Limits.CHANNELS) {
            report.add(node, "error.range", Sentence.of("field.channels"), nodes.size(), 1, Limits.CHANNELS);
            return null;
        }
        List<Numbers> planes = new ArrayList<>();
        for (Node each : nodes) {
            Numbers plane = input(each);
            if (plane != null) {
                planes.add(plane);
            }
        }
        if (planes.size() < nodes.size()) {
            return null;
        }
        return checked(node, planes);
    }

    /** A picture in colour: {@code {photo: cat, channels: rgb}}. */
    private @Nullable Channels colours(Node node) {
        Fields fields = Fields.of(node, report, "photo", "image", "channels");
        Node how = fields.get("channels");
        String colours = how == null ? null : Fields.choice(how, report, "kind.channels", COLOURS, text -> text);
        Node photo = fields.get("photo");
        Node image = fields.get("image");
        Node named = photo == null ? image : photo;
        if (named == null || (photo != null && image != null)) {
            report.add(node, "yaml.one", "photo, image");
            return null;
        }
        if (colours == null || !fields.wellKept()) {
            return null;
        }
        List<Numbers> planes = new ArrayList<>();
        for (Band band : colours.equals("rgb") ? Band.COLOURS : List.of(Band.GREY)) {
            Numbers plane = photo != null
                    ? named(named, name -> photo(name, band))
                    : found(named, name -> image(name, band), e -> report.add(named, e));
            if (plane == null) {
                return null;
            }
            planes.add(plane);
        }
        return checked(node, planes);
    }

    private @Nullable Channels checked(Node node, List<Numbers> planes) {
        try {
            return new Channels(planes);
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    /** A row is a list of numbers; a channel is a list of rows, or says where its numbers come from. */
    public static boolean isOfChannels(Node node) {
        return node instanceof SequenceNode list
                && list.getValue().stream()
                        .anyMatch(item -> item instanceof MappingNode
                                || (item instanceof SequenceNode rows
                                        && rows.getValue().stream()
                                                .limit(1)
                                                .anyMatch(first -> !(first instanceof ScalarNode))));
    }

    /**
     * Null, and its mistakes, if anything is wrong.
     *
     * @param limit the most rows and columns
     */
    @Nullable
    public Numbers kernel(Node node, int limit) {
        if (node instanceof SequenceNode grid) {
            return typed(grid, "field.kernel.", limit);
        }
        if (isWord(node, Presets.KERNEL_NAMES)) {
            return null;
        }
        Fields fields = Fields.of(node, report, "preset");
        String source = only(node, fields, "preset");
        Node value = source == null ? null : fields.get(source);
        return value == null ? null : named(value, Presets::kernel);
    }

    /** One number; null, and a mistake, if it is none. */
    @Nullable
    public static Numbers number(Node node, Report report) {
        return Fields.number(node, report) == null ? null : Numbers.number(((ScalarNode) node).getValue());
    }

    /** Whether there is a single value, which is a mistake: perhaps the name of a preset, and nothing that says so. */
    private boolean isWord(Node node, Vocabulary presets) {
        if (!(node instanceof ScalarNode scalar)) {
            return false;
        }
        String name = presets.words().contains(scalar.getValue())
                ? scalar.getValue()
                : presets.words().get(0);
        Fields.wrong(node, report, Sentence.of("yaml.numbers", "[[0, 1], [2, 3]]", "{preset: " + name + "}"));
        return true;
    }

    private @Nullable Numbers typed(SequenceNode grid, String field, int limit) {
        TypedGrid typed = new GridReader(report, field, limit).read(grid);
        return typed == null ? null : Numbers.typed(typed);
    }

    /** A picture's levels written out; null, and its mistakes, if anything is wrong. */
    private @Nullable Numbers levels(Node node, Source source) {
        if (!(node instanceof SequenceNode grid)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        TypedGrid typed = new GridReader(report, "field.input.", Limits.PICTURE).read(grid);
        try {
            return typed == null ? null : new Numbers(typed.values(), true, source, typed.fractions());
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    /** The picture of a file together with its levels: the file need not be there any more. */
    private @Nullable Numbers kept(Node levels, Node image, Band band) {
        Source source = found(image, name -> remembered(name, band), e -> report.add(image, e));
        return source == null ? null : levels(levels, source);
    }

    /** Where levels come from that are there themselves; what this locale cannot name is forgotten, and they are kept. */
    private Source remembered(String name, Band band) {
        try {
            return new Source.Image(place(name).toString(), band);
        } catch (Refusal e) {
            if (FileName.isForeign(e)) {
                return new Source.Typed();
            }
            throw e;
        }
    }

    /** The one key that is there; null, and a mistake, if there is none or more than one. */
    private @Nullable String only(Node node, Fields fields, String names) {
        List<String> sources =
                fields.names().stream().filter(name -> !BESIDE.contains(name)).toList();
        if (sources.size() == 1) {
            return sources.get(0);
        }
        if (fields.wellKept()) {
            report.add(node, "yaml.one", names);
        }
        return null;
    }

    private @Nullable Numbers named(Node node, Function<String, Numbers> find) {
        return found(node, find, e -> report.misread(node, e.sentence()));
    }

    private <T> @Nullable T found(Node node, Function<String, T> find, Consumer<Refusal> refused) {
        String name = Fields.text(node, report);
        if (name == null) {
            return null;
        }
        try {
            return find.apply(name);
        } catch (Refusal e) {
            refused.accept(e);
            return null;
        }
    }

    private @Nullable Numbers retouched(@Nullable Numbers photo, @Nullable Node pixels) {
        return photo == null || pixels == null ? photo : new PixelsReader(report).read(pixels, photo);
    }

    private static Numbers photo(String name, Band band) {
        PHOTOS.check(name);
        return Numbers.picture(Pictures.photo(name, band), new Source.Photo(name, band));
    }

    private @Nullable Numbers digit(Node node) {
        Integer digit = Fields.integer(node, report, "field.digit", 0, 9);
        return digit == null ? null : Numbers.picture(Pictures.digit(digit), new Source.Digit(digit));
    }

    private Numbers image(String text, Band band) {
        Path place = place(text);
        return Numbers.picture(Pictures.of(place, band), new Source.Image(place.toString(), band));
    }

    /** Where a picture is that a file names; a relative path starts from the file's folder. */
    private Path place(String text) {
        Path path = FileName.of(text);
        if (!path.isAbsolute() && folder == null) {
            throw Refusal.of("yaml.folder", text);
        }
        return folder == null ? path : folder.toAbsolutePath().resolve(path).normalize();
    }
}
