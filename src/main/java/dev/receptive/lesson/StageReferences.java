package dev.receptive.lesson;

import dev.receptive.document.ExampleFiles;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Stages that stand for others: {@code same} for that of the page before, {@code {page: start, bias: 1}} for that of another
 * page with something changed, {@code {example: first}} for a ready-made one. The moment is never taken over.
 */
final class StageReferences {

    static final String SAME = "same";

    private static final String PAGE = "page";
    private static final String EXAMPLE = "example";
    private static final String MOMENT = "at";

    private final Report report;
    private final Map<String, MappingNode> pages = new LinkedHashMap<>();
    private @Nullable MappingNode last;

    StageReferences(Report report) {
        this.report = report;
    }

    /** The stage that a page means, written out; nothing, and a mistake, where it means none. */
    Optional<MappingNode> resolved(Node stage) {
        if (stage instanceof ScalarNode scalar) {
            return scalar.getValue().equals(SAME) ? before(stage) : unknown(stage);
        }
        if (!(stage instanceof MappingNode mapping)) {
            Fields.wrongKind(stage, report, "kind.mapping");
            return Optional.empty();
        }
        Fields names = Fields.among(mapping, report, PAGE, EXAMPLE);
        Node page = names.get(PAGE);
        Node example = names.get(EXAMPLE);
        if (page == null && example == null) {
            return Optional.of(mapping);
        }
        if (page != null && example != null) {
            report.add(example, "lesson.stage.both");
            return Optional.empty();
        }
        return (page == null ? example(example) : page(page)).map(base -> over(base, mapping));
    }

    /** Keeps a stage for the pages that follow. */
    void keep(String id, MappingNode stage) {
        pages.put(id, stage);
        last = stage;
    }

    private Optional<MappingNode> before(Node there) {
        if (last == null) {
            report.add(there, "lesson.stage.first");
        }
        return Optional.ofNullable(last).map(base -> over(base, empty(there)));
    }

    private Optional<MappingNode> unknown(Node stage) {
        Fields.choice(stage, report, "kind.stage", List.of(SAME), word -> word);
        return Optional.empty();
    }

    private Optional<MappingNode> page(Node name) {
        String id = Fields.text(name, report);
        if (SAME.equals(id)) {
            return before(name);
        }
        MappingNode found = id == null ? null : pages.get(id);
        if (found == null && id != null) {
            Fields.choice(name, report, "kind.page", List.copyOf(pages.keySet()), word -> word);
        }
        return Optional.ofNullable(found);
    }

    /** An example's own lines are of another file: a mistake that comes of them is told here. */
    private Optional<MappingNode> example(@Nullable Node name) {
        String id = name == null ? null : Fields.text(name, report);
        if (name == null || id == null) {
            return Optional.empty();
        }
        Optional<Node> stage = ExampleFiles.stage(id);
        if (stage.isEmpty()) {
            report.misread(name, unknownExample(id));
        }
        return stage.map(found -> (MappingNode) moved(found, name.getStartMark()));
    }

    private static Sentence unknownExample(String id) {
        return new Vocabulary("kind.example", ExampleFiles.ids())
                .nearest(id)
                .map(near -> Sentence.of("unknown.near", Sentence.of("kind.example"), Vocabulary.shown(id), near))
                .orElseGet(() -> Sentence.of("lesson.example.none", Vocabulary.shown(id)));
    }

    /** What another says, but for what is said here. */
    private static MappingNode over(MappingNode base, MappingNode here) {
        Set<String> said = here.getValue().stream().map(StageReferences::key).collect(Collectors.toSet());
        List<NodeTuple> tuples = new ArrayList<>();
        for (NodeTuple tuple : base.getValue()) {
            if (!said.contains(key(tuple)) && !key(tuple).equals(MOMENT)) {
                tuples.add(tuple);
            }
        }
        for (NodeTuple tuple : here.getValue()) {
            if (!key(tuple).equals(PAGE) && !key(tuple).equals(EXAMPLE)) {
                tuples.add(tuple);
            }
        }
        return mapping(here, tuples, here.getStartMark());
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static MappingNode empty(Node there) {
        return new MappingNode(
                Tag.MAP, true, new ArrayList<>(), FlowStyle.BLOCK, there.getStartMark(), there.getEndMark());
    }

    private static MappingNode mapping(MappingNode like, List<NodeTuple> tuples, Optional<Mark> start) {
        return new MappingNode(like.getTag(), true, tuples, like.getFlowStyle(), start, like.getEndMark());
    }

    /** The same somewhere else. */
    private static Node moved(Node node, Optional<Mark> start) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            mapping.getValue()
                    .forEach(tuple -> tuples.add(
                            new NodeTuple(moved(tuple.getKeyNode(), start), moved(tuple.getValueNode(), start))));
            return mapping(mapping, tuples, start);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> values = new ArrayList<>();
            sequence.getValue().forEach(value -> values.add(moved(value, start)));
            return new SequenceNode(
                    sequence.getTag(), true, values, sequence.getFlowStyle(), start, sequence.getEndMark());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(
                scalar.getTag(), true, scalar.getValue(), scalar.getScalarStyle(), start, scalar.getEndMark());
    }
}
