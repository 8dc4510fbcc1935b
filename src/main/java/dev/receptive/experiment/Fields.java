package dev.receptive.experiment;

import dev.receptive.words.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a mapping, read strictly: unknown and repeated ones are mistakes. */
final class Fields {

    private final Node node;
    private final Report report;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean wellKept = true;

    private Fields(Node node, Report report) {
        this.node = node;
        this.report = report;
    }

    /** The fields of a node, of which only the named may be there; none if it is no mapping. */
    static Fields of(Node node, Report report, String... names) {
        Fields fields = new Fields(node, report);
        if (node instanceof MappingNode mapping) {
            Vocabulary known = new Vocabulary("kind.key", List.of(names));
            mapping.getValue().forEach(tuple -> fields.put(tuple, known));
        } else {
            fields.refuse(node, kinds(node, "kind.mapping"));
        }
        return fields;
    }

    private void put(NodeTuple tuple, Vocabulary known) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
        if (key == null) {
            refuse(tuple.getKeyNode(), kinds(tuple.getKeyNode(), "kind.text"));
        } else if (!known.words().contains(key)) {
            refuse(tuple.getKeyNode(), isRestOfText(tuple) ? Sentence.of("yaml.comma") : known.unknown(key));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            refuse(tuple.getKeyNode(), Sentence.of("yaml.twice", key));
        }
    }

    /** In braces a comma ends a text, and what follows it looks like a key without a value. */
    private boolean isRestOfText(NodeTuple tuple) {
        return node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.FLOW
                && tuple.getValueNode() instanceof ScalarNode value
                && value.isPlain()
                && value.getValue().isEmpty();
    }

    private void refuse(Node where, Sentence what) {
        report.add(where, what);
        wellKept = false;
    }

    @Nullable
    Node get(String name) {
        return values.get(name);
    }

    /** A field that must be there; null, and a mistake, if it is not. */
    @Nullable
    Node required(String name) {
        Node value = values.get(name);
        if (value == null && node instanceof MappingNode) {
            report.add(node, "yaml.missing", name);
        }
        return value;
    }

    /** Whether it is a mapping and nothing in it was refused. */
    boolean wellKept() {
        return wellKept;
    }

    /** The names that are there. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The text of a node; null, and a mistake, if it is none. */
    static @Nullable String text(Node node, Report report) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        report.add(node, kinds(node, "kind.text"));
        return null;
    }

    /**
     * A whole number in a range; null, and a mistake, if it is none.
     *
     * @param high {@link Integer#MAX_VALUE} if the most is not known
     */
    static @Nullable Integer integer(Node node, Report report, String field, int low, int high) {
        String text = text(node, report);
        if (text == null) {
            return null;
        }
        String digits = text.strip().replace('−', '-');
        if (!digits.matches("[+-]?[0-9]+")) {
            report.add(node, "yaml.whole", Sentence.of(field), Vocabulary.shown(text));
            return null;
        }
        int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (value < low || value > high) {
            String key = high == Integer.MAX_VALUE ? "yaml.least" : "error.range";
            report.add(node, key, Sentence.of(field), Vocabulary.shown(digits), low, high);
            return null;
        }
        return value;
    }

    /** What is said of a node of the wrong kind. */
    static Sentence kinds(Node node, String expected) {
        String found =
                node instanceof MappingNode ? "kind.mapping" : node instanceof SequenceNode ? "kind.list" : "kind.text";
        return Sentence.of("yaml.kind", Sentence.of(expected), Sentence.of(found));
    }
}
