package dev.receptive.bench.network;

import dev.receptive.bench.StageWriter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a step of training is written: {@code view: step}, with {@code label: 3}, the number of the class that is right, where it
 * is not the one that the image is known to be of, and {@code rate: 0.5} where that is not the usual one.
 */
final class NetStepFields {

    private NetStepFields() {}

    /** The same network with a step of training, where that is written; null, and its mistakes, if anything is wrong. */
    static @Nullable NetworkExperiment read(Fields fields, @Nullable NetworkExperiment network, Report report) {
        Node viewNode = fields.get("view");
        Node labelNode = fields.get("label");
        Node rateNode = fields.get("rate");
        List<String> views = List.of(NetStepControls.FORWARD, NetStepControls.STEP);
        String view = viewNode == null
                ? NetStepControls.FORWARD
                : Fields.choice(viewNode, report, "kind.network.view", views, word -> word);
        if (network == null || view == null) {
            return null;
        }
        if (viewNode == null || view.equals(NetStepControls.FORWARD)) {
            for (String key : List.of("label", "rate")) {
                Node node = fields.get(key);
                if (node != null) {
                    report.add(node, "yaml.needs", key, "view: step");
                    return null;
                }
            }
            return network;
        }
        Optional<OptionalInt> label = label(labelNode, network, report);
        Float rate = rateNode == null ? Float.valueOf(NetStep.USUAL_RATE) : Fields.number(rateNode, report);
        if (label.isEmpty() || rate == null) {
            return null;
        }
        return stepping(network, label.get(), rate, rateNode == null ? viewNode : rateNode, report);
    }

    private static @Nullable NetworkExperiment stepping(
            NetworkExperiment network, OptionalInt label, float rate, Node at, Report report) {
        try {
            return network.stepping(Optional.of(new NetStep(label, rate)));
        } catch (Refusal refusal) {
            report.add(at, refusal);
            return null;
        }
    }

    /** The class that is written; nothing, and the mistake, where it is none. */
    private static Optional<OptionalInt> label(@Nullable Node node, NetworkExperiment network, Report report) {
        if (node == null) {
            return Optional.of(OptionalInt.empty());
        }
        List<String> codes = IntStream.range(0, Math.max(1, NetWhy.classes(network.layers())))
                .mapToObj(Integer::toString)
                .toList();
        String code = Fields.choice(node, report, "kind.network.class", codes, word -> word);
        return code == null ? Optional.empty() : Optional.of(OptionalInt.of(Integer.parseInt(code)));
    }

    static void write(NetworkExperiment experiment, StageWriter stage) {
        experiment.asked().step().ifPresent(step -> {
            stage.field("view", NetStepControls.STEP);
            step.label().ifPresent(label -> stage.field("label", Integer.toString(label)));
            if (step.rate() != NetStep.USUAL_RATE) {
                stage.field("rate", Numerals.shortest(step.rate()).toPlainString());
            }
        });
    }
}
