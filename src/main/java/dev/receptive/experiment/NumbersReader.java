package dev.receptive.experiment;

import dev.receptive.data.Pictures;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** An input or a kernel: written out, or the name of where its numbers come from. */
final class NumbersReader {

    private static final Vocabulary PHOTOS = new Vocabulary("kind.photo", Pictures.photoNames());

    private final Report report;
    private final @Nullable Path folder;

    /**
     * @param folder what paths in the file start from; null if the file is in no folder
     */
    NumbersReader(Report report, @Nullable Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    Numbers input(Node node) {
        if (node instanceof SequenceNode grid) {
            return typed(grid, "field.input", ConvolutionExperiment.MAX_TYPED);
        }
        Fields fields = Fields.of(node, report, "preset", "photo", "digit", "image", "levels");
        Node levels = fields.get("levels");
        if (levels != null && fields.names().size() == 2 && fields.get("image") != null) {
            return kept(levels, Objects.requireNonNull(fields.get("image")));
        }
        String source = only(node, fields, "preset, photo, digit, image, levels");
        Node value = source == null ? null : fields.get(source);
        if (source == null || value == null) {
            return null;
        }
        return switch (source) {
            case "preset" -> named(value, Presets::input);
            case "photo" -> named(value, NumbersReader::photo);
            case "digit" -> digit(value);
            case "levels" -> levels(value, new Source.Typed());
            default -> named(value, this::image);
        };
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    Numbers kernel(Node node) {
        if (node instanceof SequenceNode grid) {
            return typed(grid, "field.kernel", ConvolutionExperiment.MAX_KERNEL);
        }
        Fields fields = Fields.of(node, report, "preset");
        String source = only(node, fields, "preset");
        Node value = source == null ? null : fields.get(source);
        return value == null ? null : named(value, Presets::kernel);
    }

    private @Nullable Numbers typed(SequenceNode grid, String field, int limit) {
        Tensor values = new GridReader(report, field, limit).read(grid);
        return values == null ? null : Numbers.typed(values);
    }

    /** A picture's levels written out; null, and its mistakes, if anything is wrong. */
    private @Nullable Numbers levels(Node node, Source source) {
        if (!(node instanceof SequenceNode grid)) {
            report.add(node, Fields.kinds(node, "kind.list"));
            return null;
        }
        Tensor values = new GridReader(report, "field.input", ConvolutionExperiment.MAX_PICTURE).read(grid);
        return values == null ? null : Numbers.picture(values, source);
    }

    /** The picture of a file together with its levels: the file need not be there any more. */
    private @Nullable Numbers kept(Node levels, Node image) {
        String name = Fields.text(image, report);
        try {
            return name == null ? null : levels(levels, new Source.Image(place(name)));
        } catch (Refusal e) {
            report.add(image, e);
            return null;
        }
    }

    /** The one key that is there; null, and a mistake, if there is none or more than one. */
    private @Nullable String only(Node node, Fields fields, String names) {
        if (fields.names().size() == 1) {
            return fields.names().get(0);
        }
        if (fields.wellKept()) {
            report.add(node, "yaml.one", names);
        }
        return null;
    }

    private @Nullable Numbers named(Node node, Function<String, Numbers> find) {
        String name = Fields.text(node, report);
        if (name == null) {
            return null;
        }
        try {
            return find.apply(name);
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    private static Numbers photo(String name) {
        PHOTOS.check(name);
        return Numbers.picture(Pictures.photo(name), new Source.Photo(name));
    }

    private @Nullable Numbers digit(Node node) {
        Integer digit = Fields.integer(node, report, "field.digit", 0, 9);
        return digit == null ? null : Numbers.picture(Pictures.digit(digit), new Source.Digit(digit));
    }

    private Numbers image(String text) {
        String place = place(text);
        return Numbers.picture(Pictures.grey(Path.of(place)), new Source.Image(place));
    }

    /** Where a picture is that a file names; a relative path starts from the file's folder. */
    private String place(String text) {
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute() && folder == null) {
                throw Refusal.of("yaml.folder", text);
            }
            Path place = folder == null
                    ? path
                    : folder.toAbsolutePath().resolve(path).normalize();
            return place.toString();
        } catch (InvalidPathException e) {
            throw new Refusal(Sentence.of("yaml.path", Vocabulary.shown(text)), e);
        }
    }
}
