package dev.receptive.bench.pooling;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.FieldRules;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.OutputSize;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.SizeRules;
import dev.receptive.bench.SizeVeil;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Topic;
import dev.receptive.bench.Veil;
import dev.receptive.bench.WindowLights;
import dev.receptive.nn.PaddingMode;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pooling that has been computed. */
final class PoolingSubject implements Subject<PoolingExperiment> {

    private final PoolingExperiment experiment;
    private final PoolTraces traces;

    PoolingSubject(PoolingExperiment experiment) {
        this.experiment = experiment;
        this.traces = PoolTraces.of(experiment);
    }

    @Override
    public PoolingExperiment experiment() {
        return experiment;
    }

    /** What the layer computed, {@code [C, H_out, W_out]} of the only image. */
    PoolTrace trace() {
        return traces.output();
    }

    @Override
    public PoolingStory tell(Board board) {
        return new PoolingStory(experiment, traces, board, Optional.empty());
    }

    @Override
    public Story retell(Story before, Board board) {
        return before instanceof PoolingStory story
                ? new PoolingStory(experiment, traces, board, story.pixelsOf(experiment))
                : tell(board);
    }

    @Override
    public List<Formula> formulas() {
        return PoolingSize.formulas(traces.output());
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of(experiment.rule().kind().isSized() ? "formula.shared" : "formula.convolution");
    }

    @Override
    public List<Sentence> facts() {
        PoolTrace trace = traces.output();
        Sentence leftOver = trace.rows() instanceof Lane.Sliding rows && trace.columns() instanceof Lane.Sliding columns
                ? OutputSize.leftOver(rows.axis(), columns.axis(), PaddingMode.ZEROS)
                : Sentence.of("facts.used");
        List<Sentence> facts = new ArrayList<>();
        facts.add(Sentence.of("facts.pool", leftOver, experiment.input().count() * trace.places(), trace.mostPlaces()));
        PoolingSize.dropped(trace).ifPresent(facts::add);
        return facts;
    }

    @Override
    public List<Reckoned> reckoned() {
        if (!(trace().rows() instanceof Lane.Sliding rows) || !(trace().columns() instanceof Lane.Sliding columns)) {
            return List.of();
        }
        WindowLights lights = new WindowLights(PoolTensors.INPUT, 1, rows.axis(), columns.axis());
        return List.of(
                SizeRules.of(rows.axis(), columns.axis(), lights::of),
                FieldRules.of(0, List.of(rows.axis()), List.of(columns.axis()), lights::of));
    }

    @Override
    public Veil veil(Secret.AskedTopic secret) {
        return secret.topic() == Topic.OUTPUT_SIZE
                ? SizeVeil.of(trace().rows().outputs(), trace().columns().outputs(), 1)
                        .hiding(spot -> !spot.isIn(PoolTensors.INPUT) && !spot.isIn(PoolTensors.MOVED))
                        .blanking("title:output:size", "title:beside:size", "title:pooled:size")
                        .without("changed:", "unread")
                : Veil.NONE;
    }

    @Override
    public List<Listing> listings() {
        return List.of(PoolListings.of(experiment.rule().kind()));
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> PoolPyTorchCall.of(experiment)),
                new Call("NumPy", () -> PoolNumPyCall.of(experiment)),
                new Call("Keras", () -> PoolKerasCall.of(experiment)));
    }
}
