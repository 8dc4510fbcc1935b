package dev.receptive.lesson;

import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds texts of a lesson that are there in one language only. */
final class Translations {

    private static final String STAGE = "stage";

    /** What is read as sentences. */
    private static final Set<String> PROSE =
            Set.of("text", "question", "because", "sheet", "try", "right", "wrong", "items");

    private final Report report;

    Translations(Report report) {
        this.report = report;
    }

    void check(Node root) {
        if (root instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::field);
        } else if (root instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::check);
        }
    }

    private void field(NodeTuple field) {
        String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Node value = field.getValueNode();
        if (key.equals("title") || PROSE.contains(key)) {
            said(value, PROSE.contains(key));
        } else if (!key.equals(STAGE)) {
            check(value);
        }
    }

    /** A text, several, or what has texts in it. */
    private void said(Node node, boolean prose) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> said(each, prose));
        } else if (node instanceof ScalarNode scalar) {
            alone(scalar, prose);
        } else if (node instanceof MappingNode mapping) {
            Fields fields = Fields.among(mapping, new Report(""), "en", "zh");
            if (fields.names().isEmpty()) {
                check(mapping);
                return;
            }
            for (Language language : Language.values()) {
                if (isMissing(fields.get(language.code()))
                        && !isMissing(fields.get(language.other().code()))) {
                    missing(mapping, language);
                }
            }
        }
    }

    /** A number or a name may count for both languages; a sentence cannot. */
    private void alone(ScalarNode scalar, boolean prose) {
        String text = scalar.getValue();
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        boolean words = prose && text.codePoints().filter(Character::isLetter).count() > 3;
        if (chinese || words) {
            missing(scalar, chinese ? Language.ENGLISH : Language.CHINESE);
        }
    }

    private static boolean isMissing(@Nullable Node node) {
        return node == null
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    private void missing(Node node, Language language) {
        report.add(node, Sentence.of("lesson.untranslated." + language.code()));
    }
}
