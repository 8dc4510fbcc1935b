package dev.receptive.document;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.PlacedText;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Texts in both languages. */
public final class TitleReader {

    private final Report report;

    public TitleReader(Report report) {
        this.report = report;
    }

    /** A list of them; empty where there is none, or, with a mistake, where there is something else. */
    List<Title> titles(@Nullable Node node) {
        return placedOnes(node).stream().map(PlacedTitle::title).toList();
    }

    /** A text in both languages, or one text that counts for both. */
    Title title(@Nullable Node node) {
        return placed(node).title();
    }

    /** A list of texts that know where they stand; empty where there is none, or, with a mistake, something else. */
    public List<PlacedTitle> placedOnes(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            Fields.wrongKind(node, report, "kind.list");
            return List.of();
        }
        List<PlacedTitle> all = new ArrayList<>();
        sequence.getValue().forEach(each -> all.add(placed(each)));
        return all;
    }

    /** A text in both languages, or one that counts for both, with its place. */
    public PlacedTitle placed(@Nullable Node node) {
        if (node == null) {
            return PlacedTitle.NONE;
        }
        if (node instanceof ScalarNode scalar) {
            PlacedText both = PlacedText.of(scalar);
            return new PlacedTitle(both, both);
        }
        if (node instanceof SequenceNode) {
            report.add(node, Sentence.of("yaml.title"));
            return PlacedTitle.NONE;
        }
        Fields fields = Fields.of(node, report, "en", "zh");
        return new PlacedTitle(text(fields.get("en")), text(fields.get("zh")));
    }

    private PlacedText text(@Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return PlacedText.of(scalar);
        }
        if (node != null) {
            Fields.wrongKind(node, report, "kind.text");
        }
        return PlacedText.NONE;
    }
}
