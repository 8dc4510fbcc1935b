package dev.receptive.bench.network;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Channels;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.digit.Preparation;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * How a network is written: {@code input: …}, of a drawing {@code prepare: [crop, scale, centre]} or less of that, and {@code network: stroke} or {@code layers: […]}, with {@code classes: […]}
 * where the last units have names; and {@code why: [largest, next]} where that is asked.
 */
final class NetworkSchema implements Schema<NetworkExperiment> {

    @Override
    public List<String> keys() {
        return List.of("input", "prepare", "network", "layers", "classes", "why", "eraser");
    }

    private static final List<String> STEPS = List.of("crop", "scale", "centre");

    /** A layer, and where it is written. */
    private record PlacedLayer(NetLayer layer, Node node) {}

    @Override
    public @Nullable NetworkExperiment read(Fields fields, Report report, @Nullable Path folder) {
        Node inputNode = fields.required("input");
        Channels input = inputNode == null ? null : new NumbersReader(report, folder).channels(inputNode);
        Node networkNode = fields.get("network");
        Node layersNode = fields.get("layers");
        Node classesNode = fields.get("classes");
        boolean digits = false;
        if (networkNode != null) {
            String named = Fields.choice(
                    networkNode, report, "kind.network", List.of(StrokeNetwork.NAME, DigitNetwork.NAME), word -> word);
            if (layersNode != null) {
                report.add(layersNode, "error.network.both");
                return null;
            }
            if (named == null) {
                return null;
            }
            digits = named.equals(DigitNetwork.NAME);
        }
        List<PlacedLayer> layers = layersNode == null ? named(inputNode, digits) : layers(layersNode, report, folder);
        List<String> classes = classesNode == null
                ? layersNode == null ? digits ? DigitNetwork.CLASSES : StrokeNetwork.CLASSES : List.of()
                : classes(classesNode, report);
        if (input == null || layers == null || classes == null) {
            return null;
        }
        Node whole = layersNode == null ? inputNode : layersNode;
        Optional<Preparation> drawn = digits ? Optional.of(Preparation.MNIST) : Optional.empty();
        Node prepareNode = fields.get("prepare");
        if (prepareNode != null) {
            Preparation said = preparation(prepareNode, report);
            if (said == null) {
                return null;
            }
            drawn = Optional.of(said);
        }
        NetworkExperiment read =
                whole == null ? null : whole(new Given(input, drawn), layers, classes, report, whole, classesNode);
        if (read == null) {
            return null;
        }
        Node whyNode = fields.get("why");
        Node eraserNode = fields.get("eraser");
        if (whyNode == null) {
            if (eraserNode != null) {
                report.add(eraserNode, "yaml.needs", "eraser", "why");
            }
            return read;
        }
        NetWhy why = NetWhyFields.read(whyNode, eraserNode, read, report);
        return why == null ? null : read.asking(Optional.of(why));
    }

    /** What goes in, and how it is prepared. */
    private record Given(Channels input, Optional<Preparation> preparation) {

        NetworkExperiment through(List<NetLayer> layers, List<String> classes) {
            return new NetworkExperiment(
                    input, preparation, layers, classes, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static @Nullable Preparation preparation(Node node, Report report) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        List<String> steps = new ArrayList<>();
        for (Node each : list.getValue()) {
            String step = Fields.choice(each, report, "kind.network.step", STEPS, word -> word);
            if (step == null) {
                return null;
            }
            steps.add(step);
        }
        return new Preparation(
                steps.contains(STEPS.get(0)), steps.contains(STEPS.get(1)), steps.contains(STEPS.get(2)));
    }

    private static List<PlacedLayer> named(@Nullable Node node, boolean digits) {
        return node == null
                ? List.of()
                : (digits ? DigitNetwork.layers() : StrokeNetwork.layers())
                        .stream().map(layer -> new PlacedLayer(layer, node)).toList();
    }

    private static @Nullable List<PlacedLayer> layers(Node node, Report report, @Nullable Path folder) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        List<PlacedLayer> all = new ArrayList<>();
        boolean sound = true;
        for (Node each : list.getValue()) {
            NetLayer layer = new NetLayerFields(report, folder).read(each);
            sound &= layer != null;
            if (layer != null) {
                all.add(new PlacedLayer(layer, each));
            }
        }
        return sound ? all : null;
    }

    private static @Nullable List<String> classes(Node node, Report report) {
        if (!(node instanceof SequenceNode list)) {
            Fields.wrongKind(node, report, "kind.list");
            return null;
        }
        List<String> all = new ArrayList<>();
        boolean sound = true;
        for (Node each : list.getValue()) {
            String text = Fields.text(each, report);
            sound &= text != null;
            if (text != null && (text.isBlank() || text.length() > NetworkExperiment.LONGEST)) {
                report.add(each, "error.network.class", NetworkExperiment.LONGEST);
                sound = false;
            }
            all.add(text == null ? "" : text);
        }
        return sound ? all : null;
    }

    /** Layer after layer, so that a mistake is told where the layer stands that it is in. */
    private static @Nullable NetworkExperiment whole(
            Given given,
            List<PlacedLayer> layers,
            List<String> classes,
            Report report,
            Node all,
            @Nullable Node classesNode) {
        List<NetLayer> only = layers.stream().map(PlacedLayer::layer).toList();
        int upTo = 1;
        Node at = all;
        try {
            for (; upTo <= Math.min(only.size(), NetworkExperiment.MOST); upTo++) {
                at = layers.get(upTo - 1).node();
                given.through(only.subList(0, upTo), List.of()).input();
            }
            at = classesNode == null || only.size() > NetworkExperiment.MOST ? all : classesNode;
            return given.through(only, classes);
        } catch (Refusal refusal) {
            report.add(at, refusal);
            return null;
        }
    }

    @Override
    public void write(NetworkExperiment experiment, StageWriter stage) {
        network(experiment, stage);
        NetWhyFields.write(experiment, stage);
    }

    private static void network(NetworkExperiment experiment, StageWriter stage) {
        stage.channels("input", experiment.input());
        experiment
                .preparation()
                .filter(how -> !DigitNetwork.is(experiment) || !how.equals(Preparation.MNIST))
                .ifPresent(how -> stage.field("prepare", steps(how)));
        if (DigitNetwork.is(experiment)) {
            stage.field("network", DigitNetwork.NAME);
            return;
        }
        boolean stroke = experiment.layers().equals(StrokeNetwork.layers())
                && experiment.classes().equals(StrokeNetwork.CLASSES);
        if (stroke) {
            stage.field("network", StrokeNetwork.NAME);
            return;
        }
        stage.items("layers", experiment.layers().stream().map(NetLayerText::of).toList());
        if (!experiment.classes().isEmpty()) {
            String classes =
                    experiment.classes().stream().map(YamlString::inFlow).collect(Collectors.joining(", "));
            stage.field("classes", "[" + classes + "]");
        }
    }

    private static String steps(Preparation how) {
        List<String> steps = new ArrayList<>();
        List<Boolean> on = List.of(how.crop(), how.scale(), how.centre());
        for (int i = 0; i < STEPS.size(); i++) {
            if (on.get(i)) {
                steps.add(STEPS.get(i));
            }
        }
        return "[" + String.join(", ", steps) + "]";
    }

    @Override
    public Bookmarks<NetworkExperiment> bookmarks() {
        return new Bookmarks<>(NetTensors.UNIT, Optional.of("product"), NetSteps.ALL, NetworkSchema::reach);
    }

    private static Bookmarks.Reach reach(NetworkExperiment experiment) {
        NetTrace trace = new NetTrace(experiment);
        return new Bookmarks.Reach(trace.places().all().stream()
                .map(plane -> new Bookmarks.Reach.PlaneReach(
                        plane.plane().rows(), plane.plane().columns(), trace.terms(plane.layer())))
                .toList());
    }
}
