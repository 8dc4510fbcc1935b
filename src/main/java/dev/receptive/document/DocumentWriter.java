package dev.receptive.document;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmark.Way;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.LearnedWeights;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Setup;
import dev.receptive.bench.StageWriter;
import dev.receptive.data.AtomicFile;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.YamlString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes documents as YAML that a person would write: what {@link DocumentReader} reads back as the same values. */
public final class DocumentWriter {

    private final StringBuilder yaml = new StringBuilder();

    private DocumentWriter() {}

    /** The text of a file. Only what differs from the usual is in it. */
    public static String write(Document<?> document) {
        return write(document, new StageWriter(false, null));
    }

    private static String write(Document<?> document, StageWriter stage) {
        DocumentWriter writer = new DocumentWriter();
        writer.document(document, stage);
        return writer.yaml.toString();
    }

    /**
     * Writes a file, whole or not at all. A picture in the file's folder is named from there, so that both can move; of
     * one that is there no more the levels are written, too. Weights that are in no file get one beside it.
     *
     * @throws Refusal if it cannot be written, if it is that picture, or if a weight is no finite number
     */
    public static void save(Path path, Document<?> document) {
        check(document.setup());
        AtomicFile.check(path, document.experiment().files());
        Path whole = path.toAbsolutePath();
        write(path, document.setup(), new WeightsBeside(whole)::again, beside -> {
            StageWriter stage = new StageWriter(false, whole.getParent(), beside);
            return new Written(write(document, stage), stage.isLeaning());
        });
    }

    /** What is not finite is refused where it is read; what was kept before stays. */
    private static <E extends Experiment> void check(Setup<E> setup) {
        setup.bench().weights(setup.experiment()).ifPresent(LearnedWeights::check);
    }

    /**
     * Writes a file that needs none but its own when it is opened: with the levels of a picture that it names. Weights that
     * need a file of their own get one beside it, in the place of those that were kept there before.
     *
     * @return whether weights were written beside it
     * @throws Refusal if it cannot be written
     */
    public static boolean keep(Path path, Document<?> document) {
        return keep(path, document, weights -> weightsOf(path));
    }

    /** The same, and what other files have been given beside it stays theirs. */
    public static void keepForGood(Path path, Document<?> document) {
        keep(path, document, new WeightsBeside(path)::free);
    }

    private static boolean keep(Path path, Document<?> document, Function<LearnedWeights, Path> place) {
        return write(path, document.setup(), place, beside -> {
            StageWriter stage = new StageWriter(true, null, beside);
            return new Written(write(document, stage), stage.isLeaning());
        });
    }

    /** Where weights are that {@link #keep} has written beside a file, if it has. */
    public static Path weightsOf(Path path) {
        return new WeightsBeside(path).own();
    }

    /**
     * @param leans whether it names weights beside it
     */
    private record Written(String yaml, boolean leans) {}

    /** The weights come first: a file that names them is not there without them. */
    private static <E extends Experiment> boolean write(
            Path path, Setup<E> setup, Function<LearnedWeights, Path> place, Function<Optional<String>, Written> text) {
        Optional<LearnedWeights> weights = setup.bench().weights(setup.experiment());
        Optional<Path> beside = weights.map(place);
        Written written = text.apply(beside.map(file -> String.valueOf(file.getFileName())));
        if (written.leans()) {
            new WeightsBeside(path).named(weights.orElseThrow()).write(beside.orElseThrow());
        }
        AtomicFile.write(path, written.yaml());
        return written.leans();
    }

    private <E extends Experiment> void document(Document<E> document, StageWriter stage) {
        if (!document.id().isEmpty()) {
            line("id:" + YamlString.value(document.id(), "  "));
        }
        title("title:", document.title(), "");
        title("text:", document.text(), "");
        if (!document.tasks().isEmpty()) {
            line("try:");
            document.tasks().forEach(this::task);
        }
        line("stage:");
        stage.field("bench", document.setup().bench().code());
        Schema<E> schema = document.setup().bench().schema();
        schema.write(document.experiment(), stage);
        bookmark(document.bookmark(), schema.bookmarks(), stage);
        stage.lines().forEach(this::line);
    }

    private void title(String key, Title title, String indent) {
        if (title.equals(Title.NONE)) {
            return;
        }
        if (title.en().equals(title.zh())) {
            line(indent + key + YamlString.value(title.en(), indent + "  "));
            return;
        }
        line(indent + key);
        languages(title, indent + "  ").forEach(this::line);
    }

    private void task(Title task) {
        if (task.en().equals(task.zh())) {
            line("  -" + YamlString.value(task.en(), "    "));
            return;
        }
        List<String> lines = languages(task, "    ");
        line("  - " + lines.get(0).substring(4));
        lines.stream().skip(1).forEach(this::line);
    }

    /** One line for each language that has a text. */
    private static List<String> languages(Title title, String indent) {
        List<String> lines = new ArrayList<>();
        if (!title.en().isEmpty()) {
            lines.add(indent + "en:" + YamlString.value(title.en(), indent + "  "));
        }
        if (!title.zh().isEmpty()) {
            lines.add(indent + "zh:" + YamlString.value(title.zh(), indent + "  "));
        }
        return lines;
    }

    private static void bookmark(Bookmark bookmark, Bookmarks<?> timing, StageWriter stage) {
        List<String> at = new ArrayList<>();
        if (bookmark.moment() == Way.START || bookmark.moment() == Way.END) {
            at.add("moment: " + bookmark.moment().code());
        }
        bookmark.spot().ifPresent(spot -> {
            if (spot.channel() > 0) {
                at.add("channel: " + spot.channel());
            }
            at.add("cell: [" + spot.row() + ", " + spot.column() + "]");
        });
        bookmark.steps().ifPresent(steps -> timing.part().ifPresent(part -> at.add(part + ": " + steps)));
        if (!bookmark.size().isEmpty()) {
            at.add("step: " + bookmark.size());
        }
        if (!at.isEmpty()) {
            stage.field("at", at.stream().collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
