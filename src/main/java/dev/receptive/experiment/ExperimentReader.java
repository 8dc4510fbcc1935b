package dev.receptive.experiment;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads experiments from YAML. Strict: whatever is not in the schema is a mistake, and all mistakes of a file are told
 * at once, each with its line and column.
 */
public final class ExperimentReader {

    private final Report report;

    private ExperimentReader(Report report) {
        this.report = report;
    }

    /**
     * The experiment in a file; pictures that it names are looked for from the file's folder.
     *
     * @throws FileProblems if there is anything wrong with it
     */
    public static ExperimentFile open(Path path) {
        Report report = new Report(String.valueOf(path.getFileName()));
        Node root = new YamlText(report).read(path);
        return new ExperimentReader(report).read(root, path.toAbsolutePath().getParent());
    }

    /**
     * The experiment in a text.
     *
     * @param name what the text is called where it is wrong
     * @param folder where the pictures that it names are looked for; null if it may name none by a relative path
     * @throws FileProblems if there is anything wrong with it
     */
    public static ExperimentFile read(String yaml, String name, @Nullable Path folder) {
        Report report = new Report(name);
        return new ExperimentReader(report).read(new YamlText(report).root(yaml), folder);
    }

    private ExperimentFile read(Node root, @Nullable Path folder) {
        Fields fields = Fields.of(root, report, "id", "title", "text", "try", "stage");
        Node id = fields.get("id");
        String name = id == null ? "" : Fields.text(id, report);
        Title title = title(fields.get("title"));
        Title text = title(fields.get("text"));
        List<Title> tasks = tasks(fields.get("try"));
        Node stageNode = fields.required("stage");
        StageReader stage = stageNode == null ? null : new StageReader(stageNode, report, folder).read();
        ConvolutionExperiment experiment = stage == null ? null : stage.experiment();
        if (!report.isEmpty() || name == null || stage == null || experiment == null) {
            throw report.problems();
        }
        return new ExperimentFile(name, title, text, tasks, experiment, stage.opening());
    }

    private List<Title> tasks(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            Fields.wrongKind(node, report, "kind.list");
            return List.of();
        }
        List<Title> tasks = new ArrayList<>();
        sequence.getValue().forEach(task -> tasks.add(title(task)));
        return tasks;
    }

    /** A text in both languages, or one text that counts for both. */
    private Title title(@Nullable Node node) {
        if (node == null) {
            return Title.NONE;
        }
        if (node instanceof ScalarNode scalar) {
            return new Title(scalar.getValue(), scalar.getValue());
        }
        if (node instanceof SequenceNode) {
            report.add(node, Sentence.of("yaml.title"));
            return Title.NONE;
        }
        Fields fields = Fields.of(node, report, "en", "zh");
        return new Title(text(fields.get("en")), text(fields.get("zh")));
    }

    private String text(@Nullable Node node) {
        String text = node == null ? "" : Fields.text(node, report);
        return text == null ? "" : text;
    }
}
