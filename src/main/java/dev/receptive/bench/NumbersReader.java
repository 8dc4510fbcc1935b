package dev.receptive.bench;

import dev.receptive.data.Band;
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
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** An input or a kernel: written out, or the name of where its numbers come from. */
public final class NumbersReader {

    /** All words that say where an input comes from. */
    private static final String SOURCES = "preset, photo, digit, test-digit, image, levels, npy, npz";

    /** Keys that say more of a source that another names. */
    private static final List<String> BESIDE = List.of("channel", "pixels");

    private final Report report;
    private final Finder finder;
    private final PictureFields pictures;
    private final ArrayFields arrays;

    /**
     * @param folder what paths in the file start from; null if the file is in no folder
     */
    public NumbersReader(Report report, @Nullable Path folder) {
        this.report = report;
        this.finder = new Finder(report, folder);
        this.pictures = new PictureFields(finder);
        this.arrays = new ArrayFields(finder);
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
        if (ArrayFields.isArray(node)) {
            return arrays.grid(node, ArrayUse.INPUT, this::keptInput);
        }
        Fields fields = Fields.of(
                node,
                report,
                "preset",
                "photo",
                "digit",
                "test-digit",
                "image",
                "levels",
                "channel",
                "pixels",
                "npy",
                "npz");
        Node channel = fields.get("channel");
        Band band = pictures.band(channel);
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
            Source source = pictures.remembered(image, band);
            return source == null ? null : keptInput(levels, true, source);
        }
        String source = only(node, fields, SOURCES);
        Node value = source == null ? null : fields.get(source);
        if (source == null || value == null) {
            return null;
        }
        return switch (source) {
            case "preset" -> finder.named(value, Presets::input);
            case "photo" -> retouched(pictures.photo(value, band), pixels);
            case "digit" -> pictures.digit(value);
            case "test-digit" -> pictures.testDigit(value);
            case "levels" -> keptInput(value, true, new Source.Typed());
            default -> pictures.image(value, band);
        };
    }

    /**
     * An input of one channel, or a list of channels, each of which is an input; null, and its mistakes, if anything is
     * wrong.
     */
    @Nullable
    public Channels channels(Node node) {
        if (ArrayFields.isArray(node)) {
            GridStack stack = arrays.stack(node, ArrayUse.INPUT, this::keptInput);
            return stack == null ? null : checked(node, stack.grids());
        }
        if (node instanceof MappingNode
                && Fields.among(node, report, "channels").get("channels") != null) {
            List<Numbers> colours = pictures.colours(node);
            return colours == null ? null : checked(node, colours);
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
        if (ArrayFields.isArray(node)) {
            return arrays.grid(node, ArrayUse.KERNEL, this::keptKernel);
        }
        Fields fields = Fields.of(node, report, "preset", "npy", "npz");
        String source = only(node, fields, "preset, npy, npz");
        Node value = source == null ? null : fields.get(source);
        return value == null ? null : finder.named(value, Presets::kernel);
    }

    /** Whether a node names the file of an array, which may hold several grids. */
    public static boolean isArray(Node node) {
        return ArrayFields.isArray(node);
    }

    /** All kernels of such a file; null, and its mistakes, if anything is wrong. */
    @Nullable
    public GridStack kernels(Node node) {
        return arrays.stack(node, ArrayUse.KERNEL, this::keptKernel);
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

    /** Numbers written out that have a source all the same; null, and their mistakes, if anything is wrong. */
    private @Nullable Numbers keptInput(Node node, boolean levels, Source source) {
        return kept(node, "field.input.", levels ? Limits.PICTURE : Limits.TYPED, levels, source);
    }

    private @Nullable Numbers keptKernel(Node node, boolean levels, Source source) {
        return kept(node, "field.kernel.", Limits.KERNEL, levels, source);
    }

    private @Nullable Numbers kept(Node node, String field, int limit, boolean levels, Source source) {
        if (!(node instanceof SequenceNode grid)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        TypedGrid typed = new GridReader(report, field, limit).read(grid);
        try {
            return typed == null ? null : new Numbers(typed.values(), levels, source, typed.fractions());
        } catch (Refusal e) {
            report.add(node, e);
            return null;
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

    private @Nullable Numbers retouched(@Nullable Numbers photo, @Nullable Node pixels) {
        return photo == null || pixels == null ? photo : new PixelsReader(report).read(pixels, photo);
    }
}
