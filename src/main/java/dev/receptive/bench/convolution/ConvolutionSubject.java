package dev.receptive.bench.convolution;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.OutputSize;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
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
    public Change<ConvolutionExperiment> with(Spot first, Numbers block) {
        if (block.height() == 1 && block.width() == 1) {
            Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
            return Change.of(one(first, block), name);
        }
        BlockPaste.Pasted pasted = BlockPaste.into(grid(first), block, first.row(), first.column());
        return new Change<>(put(first.tensor(), pasted.numbers()), Sentence.of("edit.paste"), pasted.notice());
    }

    private ConvolutionExperiment one(Spot spot, Numbers number) {
        return spot.isIn(Tensors.BIAS)
                ? experiment.withBias(number)
                : put(spot.tensor(), grid(spot).with(spot.row(), spot.column(), number));
    }

    private Numbers grid(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.INPUT -> experiment.input();
            case Tensors.KERNEL -> experiment.kernel();
            default -> throw Refusal.of("paste.where");
        };
    }

    private ConvolutionExperiment put(String tensor, Numbers numbers) {
        return tensor.equals(Tensors.INPUT) ? experiment.withInput(numbers) : experiment.withKernel(numbers);
    }

    /** A level of grey ends at black and at white. */
    @Override
    public float within(Spot spot, float value) {
        boolean level = spot.isIn(Tensors.INPUT) && experiment.input().levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
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
