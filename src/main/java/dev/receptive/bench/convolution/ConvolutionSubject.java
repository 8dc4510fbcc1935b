package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.OutputSize;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** A convolution that has been computed. */
final class ConvolutionSubject implements Subject<ConvolutionExperiment> {

    private static final Listing CORRELATE = Listing.of("Correlation", Narration.LISTING);

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;

    ConvolutionSubject(ConvolutionExperiment experiment) {
        this.experiment = experiment;
        this.trace = experiment.trace();
    }

    @Override
    public ConvolutionExperiment experiment() {
        return experiment;
    }

    @Override
    public ConvolutionStory tell(Board board) {
        return new ConvolutionStory(experiment, trace, board, Optional.empty());
    }

    @Override
    public Story retell(Story before, Board board) {
        return before instanceof ConvolutionStory story
                ? new ConvolutionStory(experiment, trace, board, story.pixelsOf(experiment))
                : tell(board);
    }

    @Override
    public List<Formula> formulas() {
        return OutputSize.formulas(trace.rows(), trace.columns());
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.convolution");
    }

    @Override
    public List<Sentence> facts() {
        Sentence leftOver = OutputSize.leftOver(trace.rows(), trace.columns());
        return List.of(Sentence.of("facts", leftOver, trace.terms(), (long) trace.cells() * trace.terms()));
    }

    @Override
    public List<Listing> listings() {
        return List.of(CORRELATE);
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> PyTorchCall.of(experiment)),
                new Call("NumPy", () -> NumPyCall.of(experiment)),
                new Call("Keras", () -> KerasCall.of(experiment)));
    }
}
