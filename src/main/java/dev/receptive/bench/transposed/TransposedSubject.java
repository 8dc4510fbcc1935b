package dev.receptive.bench.transposed;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.SizeVeil;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Topic;
import dev.receptive.bench.Veil;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A transposed convolution that has been computed. */
final class TransposedSubject implements Subject<TransposedExperiment> {

    /** The loop of the stamps, as it stands in the core. */
    static final Listing LISTING = Listing.of("Stamping", "stamp");

    /** The loop of an ordinary convolution, likewise. */
    static final Listing CORRELATE = Listing.of("Correlation", "correlate");

    private final TransposedTrace trace;

    TransposedSubject(TransposedExperiment experiment) {
        this.trace = new TransposedTrace(experiment);
    }

    @Override
    public TransposedExperiment experiment() {
        return trace.experiment();
    }

    TransposedTrace trace() {
        return trace;
    }

    @Override
    public Story tell(Board board) {
        return switch (experiment().view()) {
            case STAMPS -> new StampStory(trace, board);
            case STRETCHED -> new StretchedStory(new StretchedTrace(trace), board);
            case BACK -> new BackStory(new BackTrace(trace), board);
        };
    }

    @Override
    public List<Formula> formulas() {
        return TransposedSize.formulas(
                trace.rows(), trace.columns(), experiment().notation());
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.convolution");
    }

    @Override
    public List<Sentence> facts() {
        long products = (long) trace.maps() * trace.stamps() * trace.area();
        List<Sentence> facts = new ArrayList<>();
        facts.add(Sentence.of(
                "facts.transposed", experiment().kernels().weights(), (long) trace.maps() * trace.stamps(), products));
        facts.add(Sentence.of("facts.transposed.layout"));
        return facts;
    }

    @Override
    public List<Reckoned> reckoned() {
        return List.of(new TransposedRules(trace.rows(), trace.columns()).size());
    }

    @Override
    public Veil veil(Secret.AskedTopic secret) {
        return secret.topic() == Topic.OUTPUT_SIZE
                ? SizeVeil.of(trace.rows().outputs(), trace.columns().outputs(), trace.maps())
                        .hiding(spot -> !spot.isIn(TransposedTensors.INPUT)
                                && !spot.isIn(TransposedTensors.KERNEL)
                                && !spot.isIn(TransposedTensors.BIAS))
                        .blanking("title:output", "note")
                        .without("stamp", "cut", "ground:output")
                : Veil.NONE;
    }

    @Override
    public List<Listing> listings() {
        return switch (experiment().view()) {
            case STAMPS -> List.of(LISTING);
            case STRETCHED -> List.of(CORRELATE);
            case BACK -> List.of(LISTING, CORRELATE);
        };
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> TransposedPyTorchCall.of(experiment())),
                new Call("NumPy", () -> TransposedNumPyCall.of(experiment())),
                new Call("Keras", () -> TransposedKerasCall.of(experiment())));
    }
}
