package dev.receptive.bench.convolution;

import dev.receptive.bench.Limits;
import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.StageWriter;
import dev.receptive.figure.Spot;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How a convolution is shown, as files say it; what is not there is as usual. */
record AidFields(Fields fields, Report report) {

    private static final String WITHOUT = "without";
    private static final String GUESSES = "guesses";

    static final List<String> KEYS = Stream.concat(
                    Stream.of(Aid.values()).map(Aid::code), Stream.of("notation", "view", WITHOUT, GUESSES))
            .toList();

    /** Of a guess: channel, row and column of an output, and what it was said to be. */
    private static final int PLACES = 3;

    /** Null, and its mistakes, if anything is wrong. */
    @Nullable
    Aids read() {
        Aids aids = Aids.NONE;
        boolean sound = true;
        for (Aid aid : Aid.values()) {
            Node node = fields.get(aid.code());
            Boolean there = node == null ? Boolean.FALSE : Fields.flag(node, report);
            sound &= there != null;
            aids = there == null ? aids : aids.with(aid, there);
        }
        Notation notation = choice("notation", List.of(Notation.values()), Notation.PYTORCH);
        View view = choice("view", List.of(View.values()), View.WINDOW);
        Off off = off();
        Map<Spot, Numbers> guesses = guesses();
        if (!sound || notation == null || view == null || off == null || guesses == null) {
            return null;
        }
        return new Aids(aids.on(), notation, view, off, guesses);
    }

    private <T extends Enum<T>> @Nullable T choice(String key, List<T> known, T otherwise) {
        Node node = fields.get(key);
        return node == null
                ? otherwise
                : Fields.choice(
                        node, report, "kind." + key, known, one -> one.name().toLowerCase(Locale.ROOT));
    }

    private @Nullable Off off() {
        Node node = fields.get(WITHOUT);
        if (node == null) {
            return Off.NONE;
        }
        Fields named = Fields.of(node, report, "channels", "kernels");
        Set<Integer> channels = indices(named.get("channels"), "field.channel");
        Set<Integer> kernels = indices(named.get("kernels"), "field.kernel.one");
        return channels == null || kernels == null || !named.wellKept() ? null : new Off(channels, kernels);
    }

    private @Nullable Set<Integer> indices(@Nullable Node node, String field) {
        if (node == null) {
            return Set.of();
        }
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        Set<Integer> indices = new HashSet<>();
        boolean sound = true;
        for (Node item : list.getValue()) {
            Integer index = Fields.integer(item, report, field, 0, Limits.CHANNELS - 1);
            sound &= index != null;
            if (index != null) {
                indices.add(index);
            }
        }
        return sound ? indices : null;
    }

    private @Nullable Map<Spot, Numbers> guesses() {
        Node node = fields.get(GUESSES);
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        Map<Spot, Numbers> guesses = new HashMap<>();
        boolean sound = true;
        for (Node item : list.getValue()) {
            sound &= guess(item, guesses);
        }
        return sound ? guesses : null;
    }

    private boolean guess(Node node, Map<Spot, Numbers> guesses) {
        if (!(node instanceof SequenceNode list) || list.getValue().size() != PLACES + 1) {
            Fields.wrongKind(node, report, "kind.guess");
            return false;
        }
        List<Node> items = list.getValue();
        Integer channel = Fields.integer(items.get(0), report, "field.channel", 0, Limits.CHANNELS - 1);
        Integer row = Fields.integer(items.get(1), report, "field.row", 0, Limits.PICTURE * 2);
        Integer column = Fields.integer(items.get(2), report, "field.column", 0, Limits.PICTURE * 2);
        Numbers number = NumbersReader.number(items.get(PLACES), report);
        if (channel == null || row == null || column == null || number == null) {
            return false;
        }
        guesses.put(new Spot(Tensors.OUTPUT, channel, row, column), number);
        return true;
    }

    /** Writes what is not as usual, so that it reads as the same. */
    static void write(Aids aids, StageWriter stage) {
        for (Aid aid : Aid.values()) {
            if (aids.has(aid)) {
                stage.field(aid.code(), "true");
            }
        }
        if (aids.notation() != Notation.PYTORCH) {
            stage.field("notation", aids.notation().code());
        }
        if (aids.view() != View.WINDOW) {
            stage.field("view", aids.view().code());
        }
        if (!aids.off().isNone()) {
            stage.field(
                    WITHOUT,
                    "{channels: " + list(aids.off().inputs()) + ", kernels: "
                            + list(aids.off().kernels()) + "}");
        }
        if (!aids.guesses().isEmpty()) {
            stage.field(
                    GUESSES,
                    aids.guesses().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Spot::channel)
                                    .thenComparingInt(Spot::row)
                                    .thenComparingInt(Spot::column)))
                            .map(guess -> guess(guess.getKey(), guess.getValue()))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private static String list(Set<Integer> indices) {
        return indices.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String guess(Spot output, Numbers number) {
        return "[" + output.channel() + ", " + output.row() + ", " + output.column() + ", " + number.plain(0, 0) + "]";
    }
}
