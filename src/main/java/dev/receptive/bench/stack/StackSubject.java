package dev.receptive.bench.stack;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.FieldRules;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.OutputSize;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.SizeRules;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Veil;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Chain;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Layers whose sizes and fields have been computed. */
final class StackSubject implements Subject<StackExperiment> {

    /** The loop that runs, as it stands in the core. */
    static final Listing LISTING = Listing.of("Chain", "chain");

    /** Wrong ways that are about the last layer only. */
    private static final Set<String> LAST = Set.of("no-floor", "kernel-size", "field-last", "field-dilation");

    private final StackExperiment experiment;
    private final Chain chain;

    StackSubject(StackExperiment experiment) {
        this.experiment = experiment;
        this.chain = experiment.chain();
    }

    @Override
    public StackExperiment experiment() {
        return experiment;
    }

    /** A click on the name of a layer chooses it for the controls. */
    @Override
    public List<SpotAction<StackExperiment>> actions(Spot spot) {
        if (!spot.isIn(StackReading.LAYER)) {
            return List.of();
        }
        Sentence name = Sentence.of("edit.stack.layer");
        Change<StackExperiment> change = Change.of(experiment.withLayer(spot.row() + 1), name);
        return List.of(new SpotAction<>(Sentence.of("stack.choose"), change, Optional.empty(), true));
    }

    @Override
    public Story tell(Board board) {
        return new StackStory(experiment, chain, board);
    }

    @Override
    public List<Formula> formulas() {
        Axis axis = chain.axes().get(experiment.layer() - 1);
        return OutputSize.formulas(axis, axis);
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.convolution");
    }

    @Override
    public List<Sentence> facts() {
        int last = chain.count();
        return List.of(
                Sentence.of(
                        "facts.stack",
                        chain.size(last),
                        chain.fields().get(last).size()),
                Sentence.of("facts.stack.weights", experiment.weights()),
                Sentence.of("facts.stack.square"));
    }

    @Override
    public List<Reckoned> reckoned() {
        List<Reckoned> all = new ArrayList<>(of(0, chain.count()));
        for (int layer = 1; layer <= chain.count(); layer++) {
            all.addAll(of(layer, layer));
        }
        return all;
    }

    /**
     * @param layer by which it is asked for; 0 for all of it
     * @param last the layer that is meant
     */
    private List<Reckoned> of(int layer, int last) {
        List<Axis> axes = chain.axes().subList(0, last);
        return List.of(
                SizeRules.of(layer, axes, axes, code -> lit(code, last)),
                FieldRules.of(layer, axes, axes, code -> lit(code, last)));
    }

    /** The names of the layers that a wrong way is about: one, the last, or all up to it. */
    private static List<Patch> lit(String code, int last) {
        int one = code.startsWith("layer:") ? Integer.parseInt(code.substring("layer:".length())) : 0;
        if (one > 0 || LAST.contains(code)) {
            return List.of(Patch.of(Spot.of(StackReading.LAYER, (one > 0 ? one : last) - 1, 0), 1, 1));
        }
        return IntStream.range(0, last)
                .mapToObj(layer -> Patch.of(Spot.of(StackReading.LAYER, layer, 0), 1, 1))
                .toList();
    }

    /** What is known of a layer and of those after it. */
    @Override
    public Veil veil(Secret.AskedTopic secret) {
        int first = secret.layer() == 0 ? chain.count() : secret.layer();
        return switch (secret.topic()) {
            case OUTPUT_SIZE -> veil(StackSteps.SIZE, first, chain.size(first));
            case RECEPTIVE_FIELD ->
                veil(StackSteps.FIELD, first, chain.fields().get(first).size());
            case PARAMETER_COUNT -> Veil.NONE;
        };
    }

    private Veil veil(String tensor, int first, int answer) {
        boolean size = tensor.equals(StackSteps.SIZE);
        Veil veil = Veil.NONE
                .hiding(spot -> (spot.isIn(tensor) && spot.row() >= first)
                        || (spot.isIn(StackReading.UNIT) && (!size || spot.channel() >= first)))
                .without("arithmetic:" + tensor)
                .silent(answer);
        for (int layer = first; layer <= chain.count(); layer++) {
            veil = veil.without(tensor + ":" + layer);
        }
        return veil;
    }

    @Override
    public List<Listing> listings() {
        return List.of(LISTING);
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> StackPyTorchCall.of(experiment)),
                new Call("Keras", () -> StackKerasCall.of(experiment)));
    }
}
