package dev.receptive.bench;

import dev.receptive.data.NumpyArray;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Arrays in files of NumPy as texts name them: {@code {npy: a.npy}} and {@code {npz: a.npz, array: x}} for all that an array
 * holds, with {@code slice: 2} for one grid of it. With the numbers themselves, the file need not be there any more.
 */
final class ArrayFields {

    private final Finder finder;
    private final Report report;

    ArrayFields(Finder finder) {
        this.finder = finder;
        this.report = finder.report();
    }

    /** Whether a node names the file of an array. */
    static boolean isArray(Node node) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && (key.getValue().equals("npy")
                                        || key.getValue().equals("npz")));
    }

    /** One grid: that of an array that holds one, or the slice that is named; null, and its mistakes, if anything is wrong. */
    @Nullable
    Numbers grid(Node node, ArrayUse use, KeptGrid kept) {
        Fields fields = fields(node, use);
        if (isKept(fields)) {
            return fields.wellKept() ? kept(node, fields, kept) : null;
        }
        GridStack stack = stack(fields, use);
        if (stack == null) {
            return null;
        }
        int last = stack.grids().size() - 1;
        Node slice = fields.get("slice");
        if (slice == null && last > 0) {
            report.add(node, "array.slice", stack.grids().size(), "slice: 0", "slice: " + last);
            return null;
        }
        Integer which = slice == null ? Integer.valueOf(0) : Fields.integer(slice, report, "field.slice", 0, last);
        return which == null ? null : stack.grids().get(which);
    }

    /** All grids of an array, or the one that is named; null, and its mistakes, if anything is wrong. */
    @Nullable
    GridStack stack(Node node, ArrayUse use, KeptGrid kept) {
        Fields fields = Fields.among(node, report, "slice", "numbers", "levels");
        if (!fields.names().isEmpty()) {
            Numbers grid = grid(node, use, kept);
            return grid == null ? null : new GridStack(List.of(grid), 1);
        }
        return stack(fields(node, use), use);
    }

    /** How numbers that are written out beside the name of their file are read. */
    interface KeptGrid {
        @Nullable
        Numbers read(Node grid, boolean levels, Source source);
    }

    private static boolean isKept(Fields fields) {
        return fields.get("numbers") != null || fields.get("levels") != null;
    }

    /** Only an .npz file holds arrays by name, and only an input is ever shown in greys. */
    private Fields fields(Node node, ArrayUse use) {
        Fields there = Fields.among(node, report, "npz", "numbers", "levels");
        List<String> known = new ArrayList<>(there.get("npz") == null ? List.of("npy") : List.of("npz", "array"));
        known.add("slice");
        if (isKept(there)) {
            known.addAll(use == ArrayUse.INPUT ? List.of("of", "numbers", "levels") : List.of("of", "numbers"));
        }
        return Fields.of(node, report, known.toArray(String[]::new));
    }

    private @Nullable GridStack stack(Fields fields, ArrayUse use) {
        Node npy = fields.get("npy");
        Node npz = fields.get("npz");
        Node name = fields.get("array");
        String member = name == null ? "" : Fields.text(name, report);
        if (!fields.wellKept() || member == null) {
            return null;
        }
        if (npy != null) {
            return finder.file(npy, place -> use.read(NumpyArray.inNpy(place)));
        }
        return npz == null
                ? null
                : finder.file(
                        npz,
                        place -> use.read(name == null ? NumpyArray.onlyOf(place) : NumpyArray.inNpz(place, member)));
    }

    private @Nullable Numbers kept(Node node, Fields fields, KeptGrid kept) {
        Node npy = fields.get("npy");
        Node file = npy == null ? fields.get("npz") : npy;
        Node name = npy == null ? fields.required("array") : null;
        Node numbers = fields.get("numbers");
        Node levels = fields.get("levels");
        Node grid = numbers == null ? levels : numbers;
        if (numbers != null && levels != null) {
            report.add(node, "yaml.one", "numbers, levels");
            return null;
        }
        String member = name == null ? "" : Fields.text(name, report);
        Place place = place(fields);
        if (file == null || grid == null || (npy == null && name == null) || member == null || place == null) {
            return null;
        }
        Source source = finder.remembered(file, path -> {
            NumpyArray array = npy == null ? NumpyArray.inNpz(path, member) : NumpyArray.inNpy(path);
            return new Source.Array(array, place.slice, place.count, place.depth);
        });
        return source == null ? null : kept.read(grid, levels != null, source);
    }

    /** Which grid it is, of how many. */
    private record Place(int slice, int count, int depth) {}

    private @Nullable Place place(Fields fields) {
        Node of = fields.get("of");
        List<Node> sizes = of instanceof SequenceNode list ? list.getValue() : List.of();
        if (of != null && sizes.size() != 2) {
            Fields.wrong(of, report, Sentence.of("array.of", "of: [1, 3]"));
            return null;
        }
        Integer count = of == null ? Integer.valueOf(1) : size(sizes.get(0));
        Integer depth = of == null ? Integer.valueOf(1) : size(sizes.get(1));
        if (count == null || depth == null) {
            return null;
        }
        Node slice = fields.get("slice");
        Integer which =
                slice == null ? Integer.valueOf(0) : Fields.integer(slice, report, "field.slice", 0, count * depth - 1);
        return which == null ? null : new Place(which, count, depth);
    }

    private @Nullable Integer size(Node node) {
        return Fields.integer(node, report, "field.kernel.depth", 1, Limits.CHANNELS);
    }
}
