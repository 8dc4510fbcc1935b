package dev.receptive.bench.activation;

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
import java.util.Objects;
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
        return List.of("show", "input", "function", SLOPE, ALPHA, "curve", "relus", "layers");
    }

    @Override
    public @Nullable ActivationExperiment read(Fields fields, Report report, @Nullable Path folder) {
        Node viewNode = fields.get("show");
        ActivationView view = viewNode == null
                ? ActivationView.MAP
                : Fields.choice(viewNode, report, "kind.show", List.of(ActivationView.values()), ActivationView::code);
        boolean fits = view != ActivationView.MAP; // one that nobody knows needs no map
        ActivationExperiment first = new ActivationBench().first();
        Node inputNode = fits ? fields.get("input") : fields.required("input");
        Node kindNode = fits ? fields.get("function") : fields.required("function");
        Numbers input = inputNode == null ? null : new NumbersReader(report, folder).input(inputNode);
        ActivationKind kind = kindNode == null
                ? null
                : Fields.choice(
                        kindNode, report, "kind.function", List.of(ActivationKind.values()), ActivationKind::code);
        if (fits) {
            input = inputNode == null ? first.input() : input;
            kind = kindNode == null ? first.kind() : kind;
        }
        Float slope = number(fields, report, SLOPE, ActivationExperiment.USUAL_SLOPE, ActivationExperiment::checkSlope);
        Float alpha = number(fields, report, ALPHA, ActivationExperiment.USUAL_ALPHA, ActivationExperiment::checkAlpha);
        CurveFit fit = new FitFields(fields, report, folder).read(view == ActivationView.FIT);
        if (view == null || input == null || kind == null || slope == null || alpha == null || fit == null) {
            return null;
        }
        try {
            return new ActivationExperiment(input, kind, slope, alpha, view, fit);
        } catch (Refusal e) {
            report.add(Objects.requireNonNull(inputNode), e); // no other could be refused here
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

    /** What is shown is written whole; of what is not, what differs from what a bench has at first. */
    @Override
    public void write(ActivationExperiment experiment, StageWriter stage) {
        ActivationExperiment first = new ActivationBench().first();
        boolean fits = experiment.isFit();
        if (fits) {
            stage.field("show", experiment.view().code());
        }
        if (!fits || !experiment.input().equals(first.input())) {
            stage.numbers("input", experiment.input());
        }
        if (!fits || experiment.kind() != first.kind()) {
            stage.field("function", experiment.kind().code());
        }
        if (experiment.slope() != ActivationExperiment.USUAL_SLOPE) {
            stage.field(SLOPE, YamlNumber.of(experiment.slope()));
        }
        if (experiment.alpha() != ActivationExperiment.USUAL_ALPHA) {
            stage.field(ALPHA, YamlNumber.of(experiment.alpha()));
        }
        FitFields.write(experiment.fit(), fits, stage);
    }

    @Override
    public Bookmarks<ActivationExperiment> bookmarks() {
        return new Bookmarks<>(
                ActivationTensors.OUTPUT,
                Optional.of(ActivationSteps.MOVE.code()),
                ActivationSteps.ALL,
                experiment -> experiment.isFit()
                        ? new Bookmarks.Reach(
                                1, experiment.fit().layers(), experiment.fit().relus(), FitScore.MOVES)
                        : new Bookmarks.Reach(
                                1,
                                experiment.input().height(),
                                experiment.input().width(),
                                ActivationScore.MOVES));
    }
}
