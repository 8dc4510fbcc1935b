package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationFields;
import dev.receptive.bench.ActivationFunction;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** How an activation is written. What cannot be is told at the field that says it, and all mistakes at once. */
final class ActivationSchema implements Schema<ActivationExperiment> {

    @Override
    public List<String> keys() {
        return Stream.of(
                        Stream.of("show", "input", "function"),
                        ActivationFields.KEYS.stream(),
                        Stream.of("curve", "relus", "layers"))
                .flatMap(keys -> keys)
                .toList();
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
        ActivationFunction applied = ActivationFields.read(kindNode, first.kind(), fields, report);
        if (fits && inputNode == null) {
            input = first.input();
        }
        CurveFit fit = new FitFields(fields, report, folder).read(view == ActivationView.FIT);
        boolean named = fits || kindNode != null;
        if (view == null || input == null || !named || applied == null || fit == null) {
            return null;
        }
        try {
            return new ActivationExperiment(input, applied, view, fit);
        } catch (Refusal e) {
            report.add(Objects.requireNonNull(inputNode), e); // no other could be refused here
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
        ActivationFields.writeNumbers(experiment.applied(), stage);
        FitFields.write(experiment.fit(), fits, stage);
    }

    @Override
    public Bookmarks<ActivationExperiment> bookmarks() {
        return new Bookmarks<>(
                ActivationTensors.OUTPUT,
                Optional.of(ActivationSteps.MOVE.code()),
                ActivationSteps.ALL,
                experiment -> experiment.isFit()
                        ? Bookmarks.Reach.of(
                                1, experiment.fit().layers(), experiment.fit().relus(), FitScore.MOVES)
                        : Bookmarks.Reach.of(
                                1,
                                experiment.input().height(),
                                experiment.input().width(),
                                ActivationScore.MOVES));
    }
}
