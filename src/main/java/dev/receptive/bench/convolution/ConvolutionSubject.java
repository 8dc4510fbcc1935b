package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.FieldRules;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Listing;
import dev.receptive.bench.OutputSize;
import dev.receptive.bench.ParameterRules;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Secret;
import dev.receptive.bench.SizeRules;
import dev.receptive.bench.SizeVeil;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Veil;
import dev.receptive.bench.WindowLights;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A convolution that has been computed. */
final class ConvolutionSubject implements Subject<ConvolutionExperiment> {

    private static final Listing TURN = Listing.of("Conv2d", "turn").headed("weight = turned");
    private static final Listing CORRELATE = Listing.of("Correlation", RunningLoop.LISTING);
    private static final Listing ACTIVATE = Listing.of("Activation", RunningLoop.APPLY);

    private final ConvolutionExperiment experiment;

    /** What is computed: with zeros for what is switched off. */
    private final ConvolutionExperiment counted;

    private final ConvTrace trace;

    /** What the kernels make of a picture; nothing if the input is none. */
    private final Optional<List<MapPixels>> maps;

    ConvolutionSubject(ConvolutionExperiment experiment) {
        this(experiment, Optional.empty());
    }

    /**
     * @param before what was computed of an experiment that may be the same in part
     */
    ConvolutionSubject(ConvolutionExperiment experiment, Optional<ConvolutionSubject> before) {
        this.experiment = experiment;
        this.counted = experiment.counted();
        Unchanged same = before.map(this::unchanged).orElse(Unchanged.NOTHING);
        Tensor input = before.filter(known -> same.input())
                .map(known -> known.trace.input())
                .orElseGet(() -> counted.input().batch());
        this.trace = new ConvTrace(
                counted.layer(),
                counted.after(),
                input,
                counted.geometry().flip(),
                same.maps(),
                before.map(known -> known.trace));
        this.maps = Pixels.maps(counted, trace, same.maps(), before.flatMap(known -> known.maps));
    }

    private Unchanged unchanged(ConvolutionSubject before) {
        return Unchanged.of(before.counted, counted);
    }

    ConvTrace trace() {
        return trace;
    }

    /** What the kernels make of a picture, if the input is one. */
    Optional<List<MapPixels>> maps() {
        return maps;
    }

    /** What is computed of it: with zeros for what is switched off. */
    ConvolutionExperiment counted() {
        return counted;
    }

    @Override
    public ConvolutionExperiment experiment() {
        return experiment;
    }

    @Override
    public Story tell(Board board) {
        return viewed(board, slide(board));
    }

    /** As a kernel that slides. */
    ConvolutionStory slide(Board board) {
        return slide(board, Optional.empty());
    }

    private ConvolutionStory slide(Board board, Optional<Pixels> before) {
        return new ConvolutionStory(counted, trace, board, maps.map(made -> Pixels.of(counted.input(), made, before)));
    }

    @Override
    public Story retell(Story before, Board board) {
        return viewed(board, slide(board, pixels(before)));
    }

    private static Optional<Pixels> pixels(Story told) {
        if (told instanceof Retold other) {
            return other.told().pixels();
        }
        return told instanceof ConvolutionStory story ? story.pixels() : Optional.empty();
    }

    private Story viewed(Board board, ConvolutionStory story) {
        if (experiment.aids().view() == View.BANK) {
            return new BankStory(counted, trace, board, story);
        }
        if (Unrollable.is(experiment) && experiment.aids().view() == View.VECTORS) {
            return new VectorsStory(counted, trace, board, story);
        }
        if (Unrollable.is(experiment)) {
            return new UnrolledStory(
                    counted, trace, board, story, experiment.aids().view());
        }
        return Comparison.asked(counted)
                .<Story>map(comparison -> new ComparedStory(counted, trace, board, story, comparison))
                .orElse(story);
    }

    @Override
    public List<Formula> formulas() {
        return OutputSize.formulas(
                trace.rows(), trace.columns(), experiment.aids().notation());
    }

    @Override
    public Sentence formulaTitle() {
        return Sentence.of("formula.convolution");
    }

    @Override
    public List<Sentence> facts() {
        Sentence leftOver = OutputSize.leftOver(
                trace.rows(), trace.columns(), trace.padded().mode());
        List<Sentence> facts = new ArrayList<>();
        facts.add(Sentence.of("facts", leftOver, experiment.kernels().weights(), trace.multiplications()));
        if (trace.isFlipped()) {
            facts.add(Sentence.of("facts.flip"));
        }
        if (Unrollable.isAsked(experiment) && !Unrollable.is(experiment)) {
            View view = experiment.aids().view();
            facts.add(Sentence.of(view == View.VECTORS ? "facts.vectors" : "facts.unrolled", Unrollable.most(view)));
        }
        if (experiment.aids().has(Aid.CENTRE)) {
            Aids.even(experiment).ifPresent(facts::add);
        }
        return facts;
    }

    @Override
    public List<Reckoned> reckoned() {
        int places = trace.rows().outputs() * trace.columns().outputs();
        WindowLights lights = new WindowLights(Tensors.INPUT, trace.inputs(), trace.rows(), trace.columns());
        Patch first = Patch.of(
                Spot.of(Tensors.KERNEL, 0, 0),
                trace.rows().kernel(),
                trace.columns().kernel());
        return List.of(
                SizeRules.of(trace.rows(), trace.columns(), lights::of),
                ParameterRules.of(experiment.layer(), places)
                        .reckoned(
                                0,
                                experiment.kernels().isBiased(),
                                List.of(first),
                                List.of(Patch.of(Spot.of(Tensors.BIAS, 0, 0), 1, 1))),
                FieldRules.of(0, List.of(trace.rows()), List.of(trace.columns()), lights::of));
    }

    @Override
    public Veil veil(Secret.AskedTopic secret) {
        return switch (secret.topic()) {
            case OUTPUT_SIZE ->
                SizeVeil.of(trace.rows().outputs(), trace.columns().outputs(), trace.maps())
                        .hiding(spot -> !Tensors.GIVEN.contains(spot.tensor()))
                        .blanking(id -> id.startsWith("title:")
                                && Tensors.GIVEN.stream().noneMatch(tensor -> id.startsWith("title:" + tensor))
                                && !id.startsWith("title:output:shape"))
                        .blanking("title:output:shape:2", "title:output:shape:3")
                        .without("unread", "overlap")
                        .silent((double) trace.multiplications());
            case PARAMETER_COUNT ->
                Veil.NONE
                        .without("bank:weights", "bank:all")
                        .silent(experiment.kernels().weights());
            case RECEPTIVE_FIELD -> Veil.NONE;
        };
    }

    @Override
    public List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        if (experiment.geometry().flip()) {
            all.add(TURN);
        }
        all.add(CORRELATE);
        experiment.activation().ifPresent(after -> all.add(ACTIVATE));
        return all;
    }

    @Override
    public List<Call> calls() {
        return List.of(
                new Call("PyTorch", () -> PyTorchCall.of(counted)),
                new Call("NumPy", () -> NumPyCall.of(counted)),
                new Call("Keras", () -> KerasCall.of(counted)));
    }
}
