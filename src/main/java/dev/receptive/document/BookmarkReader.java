package dev.receptive.document;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Experiment;
import dev.receptive.figure.Spot;
import dev.receptive.time.StepSize;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The moment of a file: {@code {moment: end}}, or {@code {cell: [1, 2], product: 4}}, where the last key is what the bench
 * calls a step within a number, and {@code step} for the size of a step. A tensor with several planes has {@code channel},
 * too.
 */
final class BookmarkReader<E extends Experiment> {

    private final Bookmarks<E> timing;
    private final Report report;

    BookmarkReader(Bookmarks<E> timing, Report report) {
        this.timing = timing;
        this.report = report;
    }

    /** The usual moment, and its mistakes, if anything is wrong. */
    Bookmark read(Node node, Optional<E> experiment) {
        Optional<Bookmarks.Reach> reach = experiment.map(timing.reach());
        Fields at = Fields.of(node, report, keys(reach));
        Node momentNode = at.get("moment");
        Node cellNode = at.get("cell");
        Bookmark.Way moment = momentNode == null ? Bookmark.Way.USUAL : moment(momentNode);
        if (momentNode != null && cellNode != null) {
            report.add(momentNode, "yaml.moment");
        }
        Node stepNode = at.get("step");
        String size = stepNode == null ? "" : step(stepNode);
        if (cellNode == null) {
            needsCell(at, "channel");
            timing.part().ifPresent(part -> needsCell(at, part));
            return moment == null || size == null ? Bookmark.USUAL : Bookmark.of(moment, size);
        }
        Integer channel = channel(at.get("channel"), reach);
        Optional<Bookmarks.Reach.PlaneReach> plane = reach.map(there -> there.plane(channel == null ? -1 : channel));
        Spot cell = cell(cellNode, channel == null ? 0 : channel, plane);
        Integer steps = steps(at, plane);
        if (size == null || cell == null || steps == null) {
            return Bookmark.USUAL;
        }
        return steps < 0 ? Bookmark.at(cell, size) : Bookmark.at(cell, steps, size);
    }

    private String[] keys(Optional<Bookmarks.Reach> reach) {
        List<String> keys = new ArrayList<>(List.of("moment"));
        if (reach.map(there -> there.channels() > 1).orElse(true)) {
            keys.add("channel");
        }
        keys.add("cell");
        timing.part().ifPresent(keys::add);
        keys.add("step");
        return keys.toArray(String[]::new);
    }

    /** What says more of a cell says nothing without one. */
    private void needsCell(Fields at, String key) {
        Node node = at.get(key);
        if (node != null) {
            report.add(node, "yaml.cell.missing", key);
        }
    }

    private Optional<StepSize> smallest() {
        return timing.sizes().stream().findFirst();
    }

    private Bookmark.@Nullable Way moment(Node node) {
        List<Bookmark.Way> known = List.of(Bookmark.Way.START, Bookmark.Way.END);
        return Fields.choice(node, report, "kind.moment", known, Bookmark.Way::code);
    }

    private @Nullable Integer channel(@Nullable Node node, Optional<Bookmarks.Reach> reach) {
        int last = reach.map(there -> there.channels() - 1).orElse(Integer.MAX_VALUE);
        return node == null ? Integer.valueOf(0) : Fields.integer(node, report, "field.channel", 0, last);
    }

    private @Nullable Spot cell(Node node, int channel, Optional<Bookmarks.Reach.PlaneReach> plane) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().size() != 2) {
            report.add(node, "yaml.cell");
            return null;
        }
        int lastRow = plane.map(there -> there.rows() - 1).orElse(Integer.MAX_VALUE);
        int lastColumn = plane.map(there -> there.columns() - 1).orElse(Integer.MAX_VALUE);
        Integer row = Fields.integer(sequence.getValue().get(0), report, "field.cell.row", 0, lastRow);
        Integer column = Fields.integer(sequence.getValue().get(1), report, "field.cell.column", 0, lastColumn);
        return row == null || column == null ? null : new Spot(timing.tensor(), channel, row, column);
    }

    /** How many steps; −1 where nothing is said, null, and a mistake, if it is wrong. */
    private @Nullable Integer steps(Fields at, Optional<Bookmarks.Reach.PlaneReach> plane) {
        String part = timing.part().orElse("");
        Node node = at.get(part);
        if (node == null) {
            return -1;
        }
        int most = plane.map(Bookmarks.Reach.PlaneReach::steps).orElse(Integer.MAX_VALUE);
        return Fields.integer(node, report, "field." + part, 0, most);
    }

    /** The code of a size; empty for the usual one, null, and a mistake, if there is none such. */
    private @Nullable String step(Node node) {
        StepSize size = Fields.choice(node, report, "kind.step", timing.sizes(), StepSize::code);
        return size == null ? null : Optional.of(size).equals(smallest()) ? "" : size.code();
    }
}
