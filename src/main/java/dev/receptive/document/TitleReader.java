package dev.receptive.document;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Texts in both languages. */
final class TitleReader {

    private final Report report;

    TitleReader(Report report) {
        this.report = report;
    }

    /** A list of them; empty where there is none, or, with a mistake, where there is something else. */
    List<Title> titles(@Nullable Node node) {
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
    Title title(@Nullable Node node) {
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
