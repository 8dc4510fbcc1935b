package dev.receptive.bench;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The changed pixels of a photograph as a file lists them: {@code [[row, column, level], …]}. */
record PixelsReader(Report report) {

    private static final int ITEMS = 3;

    /** A photograph with the pixels that a node lists; null, and the mistakes, if anything is wrong. */
    @Nullable
    Numbers read(Node node, Numbers photo) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        int count = list.getValue().size();
        if (count > Retouching.MOST) {
            report.add(node, "error.range", Sentence.of("field.pixels"), count, 0, Retouching.MOST);
            return null;
        }
        Map<Integer, Numbers> changes = new HashMap<>();
        boolean sound = true;
        for (Node item : list.getValue()) {
            sound &= pixel(item, photo, changes);
        }
        return sound ? Retouching.of(photo, changes) : null;
    }

    private boolean pixel(Node node, Numbers photo, Map<Integer, Numbers> changes) {
        if (!(node instanceof SequenceNode list) || list.getValue().size() != ITEMS) {
            report.add(node, "yaml.pixel");
            return false;
        }
        List<Node> items = list.getValue();
        Integer row = Fields.integer(items.get(0), report, "field.row", 0, photo.height() - 1);
        Integer column = Fields.integer(items.get(1), report, "field.column", 0, photo.width() - 1);
        Numbers level = NumbersReader.number(items.get(2), report);
        if (row == null || column == null || level == null) {
            return false;
        }
        float value = level.values().at(0);
        if (value < 0 || value > Numbers.MAX_LEVEL) {
            report.add(items.get(2), "error.range", Sentence.of("field.level"), value, 0, Numbers.MAX_LEVEL);
            return false;
        }
        if (changes.put(row * photo.width() + column, level) != null) {
            report.add(node, "yaml.pixel.twice", row, column);
            return false;
        }
        return true;
    }
}
