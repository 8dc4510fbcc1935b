package dev.receptive.bench.network;

import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * How it is written which class is asked about and which it is compared with: {@code why: [largest, next]}, or with the
 * numbers of classes in the place of these; and {@code eraser: 4}, the side of the square of ink that is erased.
 */
final class NetWhyFields {

    private NetWhyFields() {}

    static @Nullable NetWhy read(Node node, @Nullable Node eraserNode, NetworkExperiment experiment, Report report) {
        Integer eraser = eraserNode == null ? Integer.valueOf(NetWhy.ERASER) : eraser(eraserNode, experiment, report);
        NetWhy why = classes(node, NetWhy.classes(experiment.layers()), report);
        return why == null || eraser == null ? null : why.withEraser(eraser);
    }

    private static @Nullable Integer eraser(Node node, NetworkExperiment experiment, Report report) {
        if (!NetErased.isErasable(experiment)) {
            report.add(node, "error.network.eraser", NetWhy.LARGEST_ERASER);
            return null;
        }
        return Fields.integer(node, report, "field.network.eraser", 1, NetWhy.LARGEST_ERASER);
    }

    private static @Nullable NetWhy classes(Node node, int classes, Report report) {
        if (classes == 0) {
            report.add(node, "error.network.why");
            return null;
        }
        if (!(node instanceof SequenceNode list) || list.getValue().size() != 2) {
            report.add(node, "error.network.why.pair");
            return null;
        }
        Node first = list.getValue().get(0);
        Node second = list.getValue().get(1);
        String one = code(first, report, NetWhy.codes(classes, NetWhy.LARGEST));
        String other = code(second, report, NetWhy.codes(classes, NetWhy.NEXT));
        if (one == null || other == null) {
            return null;
        }
        try {
            return new NetWhy(NetWhy.ofCode(one, NetWhy.LARGEST), NetWhy.ofCode(other, NetWhy.NEXT));
        } catch (Refusal refusal) {
            report.add(second, refusal);
            return null;
        }
    }

    private static @Nullable String code(Node node, Report report, List<String> codes) {
        return Fields.choice(node, report, "kind.network.class", codes, word -> word);
    }

    static void write(NetworkExperiment experiment, StageWriter stage) {
        experiment.asked().why().ifPresent(why -> {
            String one = NetWhy.code(why.one(), NetWhy.LARGEST);
            String other = NetWhy.code(why.other(), NetWhy.NEXT);
            stage.field("why", "[" + one + ", " + other + "]");
            if (why.eraser() != NetWhy.ERASER && NetErased.isErasable(experiment)) {
                stage.field("eraser", Integer.toString(why.eraser()));
            }
        });
    }
}
