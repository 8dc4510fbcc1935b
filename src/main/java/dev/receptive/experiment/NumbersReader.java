package dev.receptive.experiment;

import dev.receptive.data.Pictures;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        Fields fields = Fields.of(node, report, "preset", "photo", "digit", "image");
        String source = only(node, fields, "preset, photo, digit, image");
        Node value = source == null ? null : fields.get(source);
        if (source == null || value == null) {
            return null;
        }
        return switch (source) {
            case "preset" -> named(value, Presets::input);
            case "photo" -> named(value, NumbersReader::photo);
            case "digit" -> digit(value);
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
        return new Numbers(Pictures.photo(name), new Source.Photo(name));
    }

    private @Nullable Numbers digit(Node node) {
        Integer digit = Fields.integer(node, report, "field.digit", 0, 9);
        return digit == null ? null : new Numbers(Pictures.digit(digit), new Source.Digit(digit));
    }

    private Numbers image(String text) {
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute() && folder == null) {
                throw Refusal.of("yaml.folder", text);
            }
            Path place = folder == null
                    ? path
                    : folder.toAbsolutePath().resolve(path).normalize();
            return new Numbers(Pictures.grey(place), new Source.Image(place.toString()));
        } catch (InvalidPathException e) {
            throw new Refusal(Sentence.of("yaml.path", Vocabulary.shown(text)), e);
        }
    }
}
