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
 * How a network is written: {@code input: …}, of a drawing {@code prepare: [crop, scale, centre]} or less of that, and
 * {@code move: {right: 6, …}} where the image is changed as a whole, {@code network: lenet}, {@code network: conv 6 5x5, relu, …}
 * or {@code layers: […]}, {@code weights: …} where it is known whence they come, with {@code classes: […]} where the last units
 * have names; {@code why: [largest, next]} where that is asked, and {@code off: {C1: [2]}} where something is switched off;
 * {@code view: step} where a step of its training is told;
 * {@code bars: logit} and {@code lens: true} where it is not shown as it usually is.
 */
final class NetworkSchema implements Schema<NetworkExperiment> {

    @Override
    public List<String> keys() {
        return List.of(
                "input",
                "prepare",
                "move",
                "network",
                "weights",
                "layers",
                "classes",
                "why",
                "eraser",
                "off",
                "colours",
                "curve",
                "view",
                "label",
                "rate",
                "bars",
                "lens",
                NetPlanFields.KEY);
    }

    private static final List<String> STEPS = List.of("crop", "scale", "centre");

    /** A layer, and where it is written. */
    private record PlacedLayer(NetLayer layer, Node node) {}

    @Override
    public @Nullable NetworkExperiment read(Fields fields, Report report, @Nullable Path folder) {
        NetworkExperiment moved = NetMoveFields.read(fields.get("move"), network(fields, report, folder), report);
        NetworkExperiment asked = asking(fields, switched(fields, moved, report), report);
        NetworkExperiment curved = NetMoveFields.curve(fields.get("curve"), asked, report);
        NetworkExperiment network = NetStepFields.read(fields, curved, report);
        Node node = fields.get("colours");
        String colours = node == null
                ? NetColours.LAYER.code()
                : Fields.choice(node, report, "kind.network.colours", NetColours.codes(), word -> word);
        return network == null || colours == null
                ? null
                : NetPlanFields.read(
                        fields,
                        NetShown.read(fields, network.with(NetColours.ofCode(colours)), report),
                        report,
                        folder);
    }

    /** The same network with something off, where that is written. */
    private static @Nullable NetworkExperiment switched(
            Fields fields, @Nullable NetworkExperiment network, Report report) {
        Node node = fields.get("off");
        return node == null || network == null ? network : NetOffFields.read(node, network, report);
    }

    /** The same network, asked why one class and not another, where that is written. */
    private static @Nullable NetworkExperiment asking(
            Fields fields, @Nullable NetworkExperiment network, Report report) {
        Node whyNode = fields.get("why");
        Node eraserNode = fields.get("eraser");
        if (whyNode == null) {
            if (eraserNode != null) {
                report.add(eraserNode, "yaml.needs", "eraser", "why");
            }
            return network;
        }
        NetWhy why = network == null ? null : NetWhyFields.read(whyNode, eraserNode, network, report);
        return network == null || why == null ? null : network.asking(Optional.of(why));
    }

    private static @Nullable NetworkExperiment network(Fields fields, Report report, @Nullable Path folder) {
        Node inputNode = fields.required("input");
        Channels input = inputNode == null ? null : new NumbersReader(report, folder).channels(inputNode);
        Node networkNode = fields.get("network");
        Node layersNode = fields.get("layers");
        if (networkNode != null && layersNode != null) {
            report.add(layersNode, "error.network.both");
            return null;
        }
        Optional<Preparation> drawn = Optional.empty();
        Node prepareNode = fields.get("prepare");
        if (prepareNode != null) {
            Preparation said = preparation(prepareNode, report);
            if (said == null) {
                return null;
            }
            drawn = Optional.of(said);
        }
        NetWeightsFields weights = new NetWeightsFields(report, folder);
        if (layersNode == null && networkNode != null) {
            NetworkExperiment named = new NetNamedFields(report, fields.get("classes"))
                    .read(networkNode, Optional.ofNullable(input), drawn);
            Node weightsNode = fields.get("weights");
            return named == null || weightsNode == null ? named : weights.read(weightsNode, named);
        }
        NetworkExperiment read = layers(fields, Optional.ofNullable(input), drawn, report, folder);
        Node weightsNode = fields.get("weights");
        return read == null || weightsNode == null ? read : weights.read(weightsNode, read);
    }

    /** A network whose layers are written out, or the usual one. */
    private static @Nullable NetworkExperiment layers(
            Fields fields,
            Optional<Channels> input,
            Optional<Preparation> drawn,
            Report report,
            @Nullable Path folder) {
        Node inputNode = fields.get("input");
        Node layersNode = fields.get("layers");
        Node classesNode = fields.get("classes");
        List<PlacedLayer> layers = layersNode == null ? usual(inputNode) : layers(layersNode, report, folder);
        List<String> classes = classesNode == null
                ? layersNode == null ? StrokeNetwork.CLASSES : List.of()
                : classes(classesNode, report);
        Node whole = layersNode == null ? inputNode : layersNode;
        if (input.isEmpty() || layers == null || classes == null || whole == null) {
            return null;
        }
        return whole(new NetGiven(input.get(), drawn), layers, classes, report, whole, classesNode);
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

    private static List<PlacedLayer> usual(@Nullable Node node) {
        return node == null
                ? List.of()
                : StrokeNetwork.layers().stream()
                        .map(layer -> new PlacedLayer(layer, node))
                        .toList();
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

    static @Nullable List<String> classes(Node node, Report report) {
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
            NetGiven given,
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
                new NetworkExperiment(given, only.subList(0, upTo), List.of()).input();
            }
            at = classesNode == null || only.size() > NetworkExperiment.MOST ? all : classesNode;
            return new NetworkExperiment(given, only, classes);
        } catch (Refusal refusal) {
            report.add(at, refusal);
            return null;
        }
    }

    @Override
    public void write(NetworkExperiment experiment, StageWriter stage) {
        stage.channels("input", experiment.input());
        NetMoveFields.write(experiment.given().move(), stage);
        network(experiment, stage);
        NetWhyFields.write(experiment, stage);
        NetOffFields.write(experiment, stage);
        experiment.asked().curve().ifPresent(axis -> stage.field("curve", axis.code()));
        NetStepFields.write(experiment, stage);
        if (experiment.shown().colours() != NetColours.LAYER) {
            stage.field("colours", experiment.shown().colours().code());
        }
        experiment.shown().write(stage);
        NetPlanFields.write(experiment, stage);
    }

    private static void network(NetworkExperiment experiment, StageWriter stage) {
        Optional<NetWritten> written = NetWritten.of(experiment, stage);
        boolean usual = written.isPresent() && experiment.preparation().equals(Optional.of(Preparation.MNIST));
        experiment.preparation().filter(any -> !usual).ifPresent(how -> stage.field("prepare", steps(how)));
        if (written.isPresent()) {
            written.get().write(stage);
            return;
        }
        stage.items("layers", experiment.layers().stream().map(NetLayerText::of).toList());
        if (!experiment.classes().isEmpty()) {
            stage.field("classes", classes(experiment.classes()));
        }
    }

    static String classes(List<String> classes) {
        return classes.stream().map(YamlString::inFlow).collect(Collectors.joining(", ", "[", "]"));
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
        if (experiment.asked().step().isPresent()) {
            return NetStepScore.reach(trace);
        }
        return new Bookmarks.Reach(trace.places().all().stream()
                .map(plane -> new Bookmarks.Reach.PlaneReach(
                        plane.plane().rows(), plane.plane().columns(), trace.terms(plane.layer())))
                .toList());
    }
}
