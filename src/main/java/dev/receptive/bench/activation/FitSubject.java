package dev.receptive.bench.activation;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Inked;
import dev.receptive.scene.Ink;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A fit that has been computed. */
final class FitSubject implements Subject<ActivationExperiment> {

    /** The loop that runs, as it stands in the core. */
    static final Listing LISTING = Listing.of("ReluFit", "relu-fit");

    private final FitTrace trace;

    FitSubject(ActivationExperiment experiment) {
        this.trace = new FitTrace(experiment);
    }

    @Override
    public ActivationExperiment experiment() {
        return trace.experiment();
    }

    FitTrace trace() {
        return trace;
    }

    @Override
    public FitStory tell(Board board) {
        return new FitStory(trace, board);
    }

    @Override
    public List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>(List.of(
                Formula.of(new Inked("relu(z) = max(0, z)", Ink.MUTED)),
                Formula.of(
                        new Inked("f(x)", Ink.OUTPUT),
                        new Inked(" = b + Σ ", Ink.MUTED),
                        new Inked("w", Ink.KERNEL),
                        new Inked("·relu(x − ", Ink.MUTED),
                        new Inked("t", Ink.FOCUS),
                        new Inked(")", Ink.MUTED)),
                Formula.of(
                        new Inked("b, ", Ink.MUTED),
                        new Inked("w", Ink.KERNEL),
                        new Inked(": Σ (", Ink.MUTED),
                        new Inked("y", Ink.INPUT),
                        new Inked(" − ", Ink.MUTED),
                        new Inked("f(x)", Ink.OUTPUT),
                        new Inked(")² → min", Ink.MUTED))));
        if (trace.layers() > 1) {
            formulas.add(Formula.of(
                    new Inked("y = ", Ink.MUTED), new Inked(FitReading.composed(trace.layers() - 1), Ink.OUTPUT)));
        }
        return formulas;
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.fit");
    }

    @Override
    public List<Sentence> facts() {
        int relus = trace.relus();
        return List.of(
                Sentence.of("facts.fit.knots"),
                Sentence.of(
                        "facts.fit.side",
                        FitNarration.relus(relus),
                        FitNarration.pieces(relus + 1),
                        FitNarration.pieces(trace.folded(0))),
                Sentence.of("facts.fit.stacked", FitNarration.pieces(trace.last())));
    }

    @Override
    public List<Listing> listings() {
        return List.of(LISTING);
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> FitPyTorchCall.of(trace)), new Call("NumPy", () -> FitNumPyCall.of(trace)));
    }
}
