package dev.receptive.document;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Setup;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** The stage of a file: the bench, what is set up on it, and where it opens. */
public final class StageReader {

    private final Benches benches;
    private final Report report;
    private final @Nullable Path folder;

    /**
     * @param folder where the files that it names are looked for; null if it may name none by a relative path
     */
    public StageReader(Benches benches, Report report, @Nullable Path folder) {
        this.benches = benches;
        this.report = report;
        this.folder = folder;
    }

    /** What was read. */
    public record Stage<E extends Experiment>(Setup<E> setup, Bookmark bookmark) {}

    /** Null, and its mistakes, if anything is wrong. */
    public @Nullable Stage<?> read(Node stage) {
        Optional<Bench<?>> bench = bench(stage);
        if (bench.isPresent()) {
            return read(stage, bench.get());
        }
        name(Fields.among(stage, report, "bench"));
        return null;
    }

    /** A moment of what is set up; the usual one, and its mistakes, if anything is wrong. */
    public <E extends Experiment> Bookmark moment(Node at, Setup<E> setup) {
        return new BookmarkReader<>(setup.bench().schema().bookmarks(), report)
                .read(at, Optional.of(setup.experiment()));
    }

    /** Reports a name that is missing, or that no bench has. */
    private void name(Fields fields) {
        Node name = fields.required("bench");
        if (name != null) {
            Fields.choice(name, report, "kind.bench", benches.codes(), code -> code);
        }
    }

    private <E extends Experiment> @Nullable Stage<E> read(Node stage, Bench<E> bench) {
        Schema<E> schema = bench.schema();
        String[] keys = Stream.of(Stream.of("bench"), schema.keys().stream(), Stream.of("at"))
                .flatMap(key -> key)
                .toArray(String[]::new);
        Fields fields = Fields.of(stage, report, keys);
        name(fields);
        E experiment = schema.read(fields, report, folder);
        Node at = fields.get("at");
        Bookmark bookmark = at == null
                ? Bookmark.USUAL
                : new BookmarkReader<>(schema.bookmarks(), report).read(at, Optional.ofNullable(experiment));
        return experiment == null ? null : new Stage<>(new Setup<>(bench, experiment), bookmark);
    }

    /**
     * The bench that is named, or else probably meant, by its name or, where there is none, by the other keys: the rest is
     * read as if it were, to find all mistakes at once.
     */
    private Optional<Bench<?>> bench(Node stage) {
        Node node = Fields.among(stage, new Report(""), "bench").get("bench");
        String name = node == null ? null : Fields.text(node, new Report(""));
        if (node == null) {
            return benches.all().stream().reduce((one, other) -> keys(stage, other) > keys(stage, one) ? other : one);
        }
        return Optional.ofNullable(name)
                .flatMap(new Vocabulary("kind.bench", benches.codes())::nearest)
                .flatMap(benches::named)
                .or(() -> benches.all().size() == 1 ? Optional.of(benches.first()) : Optional.empty());
    }

    /** How many of a bench's keys a stage has. */
    private static int keys(Node stage, Bench<?> bench) {
        String[] known = bench.schema().keys().toArray(String[]::new);
        return Fields.among(stage, new Report(""), known).names().size();
    }
}
