package dev.receptive.yaml;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of a mapping, and the values of nodes. */
public final class Fields {

    /** More digits than any number here can have; what has fewer is an int. */
    private static final int MOST_DIGITS = 9;

    private static final int LONGEST = 100;

    /** Numbers as NumPy prints them. */
    private static final Pattern SEVERAL = Pattern.compile("[-+−]?[0-9.]+(\\s+[-+−]?[0-9.]+)+…?");

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private final Node node;
    private final Report report;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private boolean wellKept = true;

    private Fields(Node node, Report report) {
        this.node = node;
        this.report = report;
    }

    /** The fields of a node, of which only the named may be there, once; none if it is no mapping. */
    public static Fields of(Node node, Report report, String... names) {
        return read(node, report, new Vocabulary("kind.key", List.of(names)), true);
    }

    /** The named fields of a node; others are none of our business. None if it is no mapping. */
    public static Fields among(Node node, Report report, String... names) {
        return read(node, report, new Vocabulary("kind.key", List.of(names)), false);
    }

    private static Fields read(Node node, Report report, Vocabulary known, boolean only) {
        Fields fields = new Fields(node, report);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> fields.put(tuple, known, only));
        } else {
            fields.wellKept = false;
            wrongKind(node, report, "kind.mapping");
        }
        return fields;
    }

    private void put(NodeTuple tuple, Vocabulary known, boolean only) {
        Node keyNode = tuple.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : null;
        if (key != null && known.words().contains(key)) {
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                report.add(keyNode, "yaml.twice", key);
                wellKept = false;
            }
        } else if (only) {
            wellKept = false;
            if (key == null) {
                wrongKind(keyNode, report, "kind.text");
            } else {
                report.misread(keyNode, unknown(tuple, key, known));
            }
        }
    }

    private Sentence unknown(NodeTuple tuple, String key, Vocabulary known) {
        if (!isAlone(tuple)) {
            return known.unknown(key);
        }
        int colon = key.indexOf(':');
        return colon > 0 && known.words().contains(key.substring(0, colon))
                ? Sentence.of("yaml.space", key.substring(0, colon))
                : Sentence.of("yaml.comma");
    }

    /** In braces, a key without a value: the rest of a text that a comma ended, or a key that no space parts from it. */
    private boolean isAlone(NodeTuple tuple) {
        return node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.FLOW
                && tuple.getValueNode() instanceof ScalarNode value
                && value.isPlain()
                && value.getValue().isEmpty();
    }

    @Nullable
    public Node get(String name) {
        return values.get(name);
    }

    /** A field that must be there; null, and a mistake, if it is not. */
    @Nullable
    public Node required(String name) {
        Node value = values.get(name);
        if (value == null && node instanceof MappingNode) {
            report.add(node, "yaml.missing", name);
        }
        return value;
    }

    /** Whether it is a mapping and nothing in it was refused. */
    public boolean wellKept() {
        return wellKept;
    }

    /** The names that are there. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The text of a node; null, and a mistake, if it is none. */
    public static @Nullable String text(Node node, Report report) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        wrongKind(node, report, "kind.text");
        return null;
    }

    /** A number; null, and a mistake, if it is none. */
    public static @Nullable Float number(Node node, Report report) {
        if (!(node instanceof ScalarNode scalar)) {
            wrongKind(node, report, "kind.number");
            return null;
        }
        try {
            return TypedNumber.parse(scalar.getValue());
        } catch (Refusal e) {
            boolean several =
                    SEVERAL.matcher(Vocabulary.shown(scalar.getValue())).matches();
            report.misread(node, several ? Sentence.of("yaml.several", scalar.getValue()) : e.sentence());
            return null;
        }
    }

    /**
     * A whole number in a range; null, and a mistake, if it is none.
     *
     * @param high {@link Integer#MAX_VALUE} if the most is not known
     */
    public static @Nullable Integer integer(Node node, Report report, String field, int low, int high) {
        String text = text(node, report);
        if (text == null) {
            return null;
        }
        String digits = text.length() > LONGEST ? text : TypedNumber.plain(text);
        if (!WHOLE.matcher(digits).matches()) {
            report.misread(node, Sentence.of("yaml.whole", Sentence.of(field), Vocabulary.shown(text)));
            return null;
        }
        int value = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (value < low || value > high) {
            String key = high == Integer.MAX_VALUE ? "yaml.least" : "error.range";
            report.add(node, key, Sentence.of(field), Vocabulary.shown(digits.replace('-', '−')), low, high);
            return null;
        }
        return value;
    }

    /**
     * One of some values by the word for it; null, and a mistake, if it is none.
     *
     * @param kind the message key of what the words name
     * @param values in the order in which they are listed to a person
     */
    public static <T> @Nullable T choice(
            Node node, Report report, String kind, List<T> values, Function<T, String> word) {
        String text = text(node, report);
        if (text == null) {
            return null;
        }
        List<String> words = values.stream().map(word).toList();
        int found = words.indexOf(text);
        if (found < 0) {
            report.misread(node, new Vocabulary(kind, words).unknown(text));
            return null;
        }
        return values.get(found);
    }

    /** What is either so or not; null, and a mistake, if it is neither. */
    public static @Nullable Boolean flag(Node node, Report report) {
        String text = text(node, report);
        if (text == null || text.equals("true") || text.equals("false")) {
            return text == null ? null : Boolean.valueOf(text);
        }
        report.misread(node, Sentence.of("yaml.flag", "true", "false", Vocabulary.shown(text)));
        return null;
    }

    /** Tells that a node is of the wrong kind, or what made it so. */
    public static void wrongKind(Node node, Report report, String expected) {
        boolean isEmpty = node instanceof ScalarNode scalar && isNothing(scalar);
        wrong(
                node,
                report,
                isEmpty
                        ? Sentence.of("yaml.nothing", Sentence.of(expected))
                        : Sentence.of("yaml.kind", Sentence.of(expected), Sentence.of(kind(node))));
    }

    /** Tells what should stand in the place of a node, or the slip that made it something else. */
    public static void wrong(Node node, Report report, Sentence what) {
        slip(node)
                .ifPresentOrElse(
                        found -> report.add(found.line(), found.column(), found.what()), () -> report.add(node, what));
    }

    private static Optional<Slip> slip(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Structure.slip(scalar);
        }
        return node instanceof MappingNode mapping && !mapping.getValue().isEmpty()
                ? Lookalike.inWord(mapping.getValue().get(0).getKeyNode())
                : Optional.empty();
    }

    /** Whether there is not even a pair of quotes. */
    static boolean isNothing(ScalarNode node) {
        return node.isPlain() && node.getValue().isEmpty();
    }

    private static String kind(Node node) {
        return node instanceof MappingNode ? "kind.mapping" : node instanceof SequenceNode ? "kind.list" : "kind.text";
    }
}
