package dev.receptive.bench;

import dev.receptive.bench.Border.Kind;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * How a window slides, as files say it: {@code stride}, {@code dilation} and {@code padding} are each one number, or two
 * for down and across; a padding can also be said side by side or by a rule. What is not there is as usual.
 */
public final class GeometryFields {

    private final Fields fields;
    private final Report report;

    public GeometryFields(Fields fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    /** Null, and its mistakes, if anything is wrong. */
    public @Nullable Extent stride() {
        return extent("stride", Limits.STRIDE);
    }

    /** Null, and its mistakes, if anything is wrong. */
    public @Nullable Extent dilation() {
        return extent("dilation", Limits.DILATION);
    }

    private @Nullable Extent extent(String key, int high) {
        return extent(key, "field." + key + ".height", "field." + key + ".width", high, Extent.ONE);
    }

    /**
     * Two sizes, from 1 on, or one for both. Null, and its mistakes, if anything is wrong.
     *
     * @param down what the first is called
     * @param across what the second is called
     * @param otherwise what it is where nothing is said
     */
    public @Nullable Extent extent(String key, String down, String across, int high, Extent otherwise) {
        Node node = fields.get(key);
        if (node == null) {
            return otherwise;
        }
        int[] pair = pair(node, down, across, 1, high);
        return pair == null ? null : new Extent(pair[0], pair[1]);
    }

    /**
     * Null, and its mistakes, if anything is wrong.
     *
     * @param kinds the rules that can be, in the order in which they are listed to a person
     */
    public @Nullable Border padding(List<Kind> kinds) {
        Node node = fields.get("padding");
        if (node == null) {
            return Border.NONE;
        }
        if (node instanceof ScalarNode scalar && !isNumber(scalar.getValue())) {
            Kind kind = Fields.choice(node, report, "kind.padding", rules(kinds), Kind::code);
            return kind == null ? null : Border.of(kind, Padding.NONE);
        }
        if (node instanceof ScalarNode || node instanceof SequenceNode) {
            int[] pair = pair(node, "field.padding.top", "field.padding.left", 0, Limits.PADDING);
            return pair == null ? null : Border.of(Padding.of(pair[0], pair[1]));
        }
        return sides(node);
    }

    /** Sides are said by their numbers, not by a word. */
    private static List<Kind> rules(List<Kind> kinds) {
        return kinds.stream().filter(kind -> kind != Kind.SIDES).toList();
    }

    /** Whether it begins like one. */
    private static boolean isNumber(String text) {
        return text.codePoints()
                .dropWhile(TypedNumber::isBlank)
                .map(TypedNumber::plain)
                .limit(1)
                .anyMatch(c -> "+-.0123456789".indexOf(c) >= 0);
    }

    private @Nullable Border sides(Node node) {
        String[] names = {"top", "bottom", "left", "right"};
        Fields named = Fields.of(node, report, names);
        int[] sides = new int[names.length];
        boolean whole = named.wellKept();
        for (int i = 0; i < names.length; i++) {
            Node value = named.get(names[i]);
            if (value != null) {
                Integer side = Fields.integer(value, report, "field.padding." + names[i], 0, Limits.PADDING);
                whole &= side != null;
                sides[i] = side == null ? 0 : side;
            }
        }
        return whole ? Border.of(new Padding(sides[0], sides[1], sides[2], sides[3])) : null;
    }

    /** One number for both, or a list of two; null, and its mistakes, if anything is wrong. */
    public int @Nullable [] pair(Node node, String down, String across, int low, int high) {
        if (!(node instanceof SequenceNode sequence)) {
            Integer both = Fields.integer(node, report, down, low, high);
            return both == null ? null : new int[] {both, both};
        }
        List<Node> items = sequence.getValue();
        if (items.size() != 2) {
            report.misread(items.size() == 1 ? items.get(0) : node, Sentence.of("yaml.pair", items.size()));
            return null;
        }
        Integer first = Fields.integer(items.get(0), report, down, low, high);
        Integer second = Fields.integer(items.get(1), report, across, low, high);
        return first == null || second == null ? null : new int[] {first, second};
    }

    /** Writes what is not as usual, so that it reads as the same. */
    public static void write(Border border, Extent stride, Extent dilation, StageWriter stage) {
        if (!border.equals(Border.NONE)) {
            write(border, stage);
        }
        write("stride", stride, stage);
        write("dilation", dilation, stage);
    }

    private static void write(Border border, StageWriter stage) {
        Padding sides = border.sides();
        if (border.kind() != Kind.SIDES) {
            stage.field("padding", border.kind().code());
        } else if (sides.isSymmetric()) {
            stage.pair("padding", sides.top(), sides.left());
        } else {
            stage.field(
                    "padding",
                    "{top: " + sides.top() + ", bottom: " + sides.bottom() + ", left: " + sides.left() + ", right: "
                            + sides.right() + "}");
        }
    }

    private static void write(String key, Extent extent, StageWriter stage) {
        if (!extent.equals(Extent.ONE)) {
            stage.pair(key, extent.height(), extent.width());
        }
    }
}
