package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** How an activation is written. What cannot be is told at the field that says it, and all mistakes at once. */
final class ActivationSchema implements Schema<ActivationExperiment> {

    private static final String SLOPE = "slope";
    private static final String ALPHA = "alpha";

    @Override
    public List<String> keys() {
        return List.of("input", "function", SLOPE, ALPHA);
    }

    @Override
    public @Nullable ActivationExperiment read(Fields fields, Report report, @Nullable Path folder) {
        Node inputNode = fields.required("input");
        Node kindNode = fields.required("function");
        Numbers input = inputNode == null ? null : new NumbersReader(report, folder).input(inputNode);
        ActivationKind kind = kindNode == null
                ? null
                : Fields.choice(
                        kindNode, report, "kind.function", List.of(ActivationKind.values()), ActivationKind::code);
        Float slope = number(fields, report, SLOPE, ActivationExperiment.USUAL_SLOPE, ActivationExperiment::checkSlope);
        Float alpha = number(fields, report, ALPHA, ActivationExperiment.USUAL_ALPHA, ActivationExperiment::checkAlpha);
        if (input == null || inputNode == null || kind == null || slope == null || alpha == null) {
            return null;
        }
        try {
            return new ActivationExperiment(input, kind, slope, alpha);
        } catch (Refusal e) {
            report.add(inputNode, e);
            return null;
        }
    }

    /** A number in its range, the usual one where nothing is said; null, and its mistake, if it is wrong. */
    private static @Nullable Float number(
            Fields fields, Report report, String key, float usual, Consumer<Float> check) {
        Node node = fields.get(key);
        Float number = node == null ? Float.valueOf(usual) : Fields.number(node, report);
        if (node == null || number == null) {
            return number;
        }
        try {
            check.accept(number);
            return number;
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    @Override
    public void write(ActivationExperiment experiment, StageWriter stage) {
        stage.numbers("input", experiment.input());
        stage.field("function", experiment.kind().code());
        if (experiment.slope() != ActivationExperiment.USUAL_SLOPE) {
            stage.field(SLOPE, YamlNumber.of(experiment.slope()));
        }
        if (experiment.alpha() != ActivationExperiment.USUAL_ALPHA) {
            stage.field(ALPHA, YamlNumber.of(experiment.alpha()));
        }
    }

    @Override
    public Bookmarks<ActivationExperiment> bookmarks() {
        return new Bookmarks<>(
                ActivationTensors.OUTPUT,
                Optional.of(ActivationSteps.MOVE.code()),
                ActivationSteps.ALL,
                experiment -> new Bookmarks.Reach(
                        1, experiment.input().height(), experiment.input().width(), ActivationScore.MOVES));
    }
}
