package dev.receptive.bench.activation;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** An activation that has been computed. */
final class ActivationSubject implements Subject<ActivationExperiment> {

    /** The loop that runs, as it stands in the core. */
    static final Listing LISTING = Listing.of("Activation", "activation");

    private final ActivationTrace trace;

    ActivationSubject(ActivationExperiment experiment) {
        this.trace = new ActivationTrace(experiment);
    }

    @Override
    public ActivationExperiment experiment() {
        return trace.experiment();
    }

    ActivationTrace trace() {
        return trace;
    }

    @Override
    public ActivationStory tell(Board board) {
        return new ActivationStory(trace, board, Optional.empty());
    }

    @Override
    public Story retell(Story before, Board board) {
        return before instanceof ActivationStory story
                ? new ActivationStory(trace, board, story.pixelsOf(trace.experiment()))
                : tell(board);
    }

    @Override
    public List<Formula> formulas() {
        return ActivationFormulas.of(trace.experiment());
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.activation");
    }

    @Override
    public List<Sentence> facts() {
        return List.of(
                Sentence.of("facts.zeros", trace.zeros(), trace.cells(), percent(trace.zeros())),
                Sentence.of("facts.vanishing", trace.vanishing(), trace.cells(), percent(trace.vanishing()), (float)
                        ActivationTrace.VANISHES));
    }

    private Hundredths percent(int count) {
        return new Hundredths(count, trace.cells());
    }

    @Override
    public List<Listing> listings() {
        return List.of(LISTING);
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> ActivationPyTorchCall.of(experiment())),
                new Call("NumPy", () -> ActivationNumPyCall.of(experiment())),
                new Call("Keras", () -> ActivationKerasCall.of(experiment())));
    }
}
