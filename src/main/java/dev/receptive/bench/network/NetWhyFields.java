package dev.receptive.bench.network;

import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * How it is written which class is asked about and which it is compared with: {@code why: [largest, next]}, or with the
 * numbers of classes in the place of these.
 */
final class NetWhyFields {

    private NetWhyFields() {}

    static @Nullable NetWhy read(Node node, List<NetLayer> layers, Report report) {
        int classes = NetWhy.classes(layers);
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

    static Optional<String> written(NetworkExperiment experiment) {
        return experiment
                .why()
                .map(why -> "[" + NetWhy.code(why.one(), NetWhy.LARGEST) + ", " + NetWhy.code(why.other(), NetWhy.NEXT)
                        + "]");
    }
}
