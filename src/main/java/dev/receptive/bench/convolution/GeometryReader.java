package dev.receptive.bench.convolution;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Strides, dilations and paddings: one number for all, two for down and across, or more words than that. */
final class GeometryReader {

    private static final List<Border.Kind> RULES = List.of(Border.Kind.SAME, Border.Kind.VALID, Border.Kind.FULL);

    private final Report report;

    GeometryReader(Report report) {
        this.report = report;
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    Extent extent(Node node, String field, int high) {
        int[] pair = pair(node, field + ".height", field + ".width", 1, high);
        return pair == null ? null : new Extent(pair[0], pair[1]);
    }

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    Border border(Node node) {
        if (node instanceof ScalarNode scalar && !isNumber(scalar.getValue())) {
            return rule(scalar);
        }
        if (node instanceof ScalarNode || node instanceof SequenceNode) {
            int[] pair = pair(node, "field.padding.top", "field.padding.left", 0, ConvolutionExperiment.MAX_PADDING);
            return pair == null ? null : Border.of(Padding.of(pair[0], pair[1]));
        }
        return sides(node);
    }

    /** Whether it begins like one. */
    private static boolean isNumber(String text) {
        return text.codePoints()
                .dropWhile(Numerals::isBlank)
                .map(Numerals::plain)
                .limit(1)
                .anyMatch(c -> "+-.0123456789".indexOf(c) >= 0);
    }

    private @Nullable Border rule(ScalarNode node) {
        Border.Kind kind = Fields.choice(node, report, "kind.padding", RULES, Border.Kind::code);
        return kind == null ? null : Border.of(kind, Padding.NONE);
    }

    private @Nullable Border sides(Node node) {
        String[] names = {"top", "bottom", "left", "right"};
        Fields fields = Fields.of(node, report, names);
        int[] sides = new int[names.length];
        boolean whole = fields.wellKept();
        for (int i = 0; i < names.length; i++) {
            Node value = fields.get(names[i]);
            if (value != null) {
                Integer side = Fields.integer(
                        value, report, "field.padding." + names[i], 0, ConvolutionExperiment.MAX_PADDING);
                whole &= side != null;
                sides[i] = side == null ? 0 : side;
            }
        }
        return whole ? Border.of(new Padding(sides[0], sides[1], sides[2], sides[3])) : null;
    }

    /** One number for both, or a list of two. */
    private int @Nullable [] pair(Node node, String down, String across, int low, int high) {
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
}
