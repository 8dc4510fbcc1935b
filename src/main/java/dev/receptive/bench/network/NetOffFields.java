package dev.receptive.bench.network;

import dev.receptive.bench.StageWriter;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** How it is written what is switched off: {@code off: {C1: [2, 4], F6: [17]}}, maps and units by their numbers. */
final class NetOffFields {

    private NetOffFields() {}

    /** The layers of which something can be switched off, by what they are called. */
    private static Map<String, Integer> layers(NetworkExperiment experiment) {
        Map<String, Integer> layers = new LinkedHashMap<>();
        for (int layer = 0; layer < experiment.layers().size(); layer++) {
            if (NetOff.takes(experiment.layers(), layer)) {
                layers.put(NetOffSaid.name(experiment.layers(), layer), layer);
            }
        }
        return layers;
    }

    /** The same network with something off; null, and its mistakes, if anything is wrong. */
    static @Nullable NetworkExperiment read(Node node, NetworkExperiment experiment, Report report) {
        Map<String, Integer> layers = layers(experiment);
        Fields fields = Fields.of(node, report, layers.keySet().toArray(String[]::new));
        boolean sound = fields.wellKept();
        NavigableMap<Integer, TreeSet<Integer>> off = new TreeMap<>();
        for (Map.Entry<String, Integer> layer : layers.entrySet()) {
            Node list = fields.get(layer.getKey());
            if (list != null) {
                int most = NetOff.count(experiment.layers(), layer.getValue(), experiment.image()) - 1;
                List<Integer> maps = maps(list, most, report);
                sound &= maps != null;
                off.put(layer.getValue(), new TreeSet<>(maps == null ? List.of() : maps));
            }
        }
        return sound ? experiment.switching(new NetOff(off)) : null;
    }

    private static @Nullable List<Integer> maps(Node node, int most, Report report) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        List<Integer> maps = new ArrayList<>();
        boolean sound = true;
        for (Node each : list.getValue()) {
            Integer map = Fields.integer(each, report, "field.network.off", 0, most);
            sound &= map != null;
            if (map != null) {
                maps.add(map);
            }
        }
        return sound ? maps : null;
    }

    static void write(NetworkExperiment experiment, StageWriter stage) {
        if (!experiment.off().isNone()) {
            String all = experiment.off().maps().entrySet().stream()
                    .map(layer -> NetOffSaid.name(experiment.layers(), layer.getKey()) + ": " + layer.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
            stage.field("off", all);
        }
    }
}
