package dev.receptive.document;

import dev.receptive.bench.Experiment;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads experiments from YAML. Strict: whatever is not in the schema is a mistake, and all mistakes of a file are told
 * at once, each with its line and column.
 */
public final class DocumentReader {

    private final Benches benches;

    public DocumentReader(Benches benches) {
        this.benches = benches;
    }

    /**
     * What a file holds; pictures that it names are looked for from the file's folder.
     *
     * @throws FileProblems if there is anything wrong with it
     */
    public Document<?> open(Path path) {
        Report report = new Report(String.valueOf(path.getFileName()));
        Node root = new YamlText(report).read(path);
        return read(root, report, path.toAbsolutePath().getParent());
    }

    /**
     * What a text holds.
     *
     * @param name what the text is called where it is wrong
     * @param folder where the pictures that it names are looked for; null if it may name none by a relative path
     * @throws FileProblems if there is anything wrong with it
     */
    public Document<?> read(String yaml, String name, @Nullable Path folder) {
        Report report = new Report(name);
        return read(new YamlText(report).root(yaml), report, folder);
    }

    /**
     * What stands over a text whose rest is read later.
     *
     * @throws FileProblems if that is wrong
     */
    Example.Heading heading(String yaml, String name) {
        Report report = new Report(name);
        Fields fields = Fields.among(new YamlText(report).root(yaml), report, "id", "title", "stage");
        Node id = fields.required("id");
        Title title = new TitleReader(report).title(fields.get("title"));
        Node stage = fields.required("stage");
        Node bench = stage == null ? null : Fields.among(stage, report, "bench").required("bench");
        String word = id == null ? null : Fields.text(id, report);
        String code = bench == null ? null : Fields.text(bench, report);
        if (!report.isEmpty() || word == null || code == null) {
            throw report.problems();
        }
        return new Example.Heading(word, title, code);
    }

    private Document<?> read(Node root, Report report, @Nullable Path folder) {
        Fields fields = Fields.of(root, report, "id", "title", "text", "try", "stage");
        TitleReader titles = new TitleReader(report);
        Node id = fields.get("id");
        String name = id == null ? "" : Fields.text(id, report);
        Title title = titles.title(fields.get("title"));
        Title text = titles.title(fields.get("text"));
        List<Title> tasks = titles.titles(fields.get("try"));
        Node stage = fields.required("stage");
        StageReader.Stage<?> read = stage == null ? null : new StageReader(benches, report, folder).read(stage);
        if (!report.isEmpty() || name == null || read == null) {
            throw report.problems();
        }
        return document(name, title, text, tasks, read);
    }

    private static <E extends Experiment> Document<E> document(
            String name, Title title, Title text, List<Title> tasks, StageReader.Stage<E> stage) {
        return new Document<>(name, title, text, tasks, stage.setup(), stage.bookmark());
    }
}
