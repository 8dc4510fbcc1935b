package dev.receptive.bench.network;

import dev.receptive.bench.StageWriter;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How it is written that the image is changed as a whole: {@code move: {right: 6, down: 0, turn: 30, scale: 120}}, each left
 * out where it changes nothing, and {@code when: before} where that is done before a drawing is prepared.
 */
final class NetMoveFields {

    private static final String WHEN = "when";

    private NetMoveFields() {}

    /** The same network before the changed image; null, and the mistakes, if anything is wrong. */
    static @Nullable NetworkExperiment read(@Nullable Node node, @Nullable NetworkExperiment network, Report report) {
        if (node == null) {
            return network;
        }
        List<String> names = new ArrayList<>(NetAxis.codes());
        names.add(WHEN);
        Fields fields = Fields.of(node, report, names.toArray(new String[0]));
        NetMove move = move(fields, report);
        if (network == null || move == null || !fields.wellKept()) {
            return null;
        }
        if (!NetGiven.isMovable(network.input())) {
            report.add(node, "error.network.move");
            return null;
        }
        Node when = fields.get(WHEN);
        if (when != null && !network.isDrawn()) {
            report.add(when, "error.network.move.when");
            return null;
        }
        return network.with(move);
    }

    private static @Nullable NetMove move(Fields fields, Report report) {
        NetMove move = NetMove.NONE;
        boolean sound = true;
        for (NetAxis axis : NetAxis.values()) {
            Node node = fields.get(axis.code());
            Integer number = node == null
                    ? Integer.valueOf(axis.still())
                    : Fields.integer(node, report, axis.field(), axis.low(), axis.high());
            sound &= number != null;
            move = number == null ? move : move.with(axis, number);
        }
        Node whenNode = fields.get(WHEN);
        List<String> whens = List.of(NetMove.AFTER, NetMove.BEFORE);
        String when = whenNode == null
                ? NetMove.AFTER
                : Fields.choice(whenNode, report, "kind.network.move.when", whens, word -> word);
        return sound && when != null ? move.with(when.equals(NetMove.BEFORE)) : null;
    }

    /** The same network with its answers over a change, where {@code curve: right} says so. */
    static @Nullable NetworkExperiment curve(@Nullable Node node, @Nullable NetworkExperiment network, Report report) {
        if (node == null) {
            return network;
        }
        String code = Fields.choice(node, report, "kind.network.curve", NetAxis.codes(), word -> word);
        if (network == null || code == null) {
            return null;
        }
        if (!NetCurve.isPossible(network.given(), network.layers())) {
            report.add(node, "error.network.curve");
            return null;
        }
        return network.following(Optional.of(NetAxis.ofCode(code)));
    }

    static void write(NetMove move, StageWriter stage) {
        List<String> fields = new ArrayList<>();
        for (NetAxis axis : NetAxis.values()) {
            if (move.on(axis) != axis.still()) {
                fields.add(axis.code() + ": " + move.on(axis));
            }
        }
        if (move.before()) {
            fields.add(WHEN + ": " + NetMove.BEFORE);
        }
        if (!fields.isEmpty()) {
            stage.field("move", "{" + String.join(", ", fields) + "}");
        }
    }
}
