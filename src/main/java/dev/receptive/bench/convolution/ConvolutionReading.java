package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Form;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of a convolution. All of them are known from the start: the story only shows them one after another. */
final class ConvolutionReading implements Reading {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final ShownOutputs outputs;
    private final ConvolutionLinks links;
    private final LensCells lens;

    ConvolutionReading(ConvolutionExperiment experiment, ShownOutputs outputs) {
        this.experiment = experiment;
        this.trace = outputs.trace();
        this.outputs = outputs;
        this.links = new ConvolutionLinks(trace);
        this.lens = LensCells.of(trace);
    }

    @Override
    public double value(Spot spot) {
        return number(lens.input(spot));
    }

    private float number(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.INPUT -> trace.input(spot.channel(), spot.row(), spot.column());
            case Tensors.KERNEL ->
                experiment.kernels().slices().get(spot.channel()).values().at(spot.row(), spot.column());
            case Tensors.BIAS -> trace.bias(spot.channel());
            case Tensors.OUTPUT -> trace.result(spot.channel(), spot.row(), spot.column());
            case Tensors.SUM -> trace.sum(spot.channel(), spot.row(), spot.column());
            case Tensors.PARTIAL -> partial(spot);
            default -> throw new IllegalArgumentException("convolution: no tensor " + spot.tensor());
        };
    }

    private float partial(Spot spot) {
        int channel = spot.channel() % trace.depth();
        return shown(spot, spot.channel() / trace.depth())
                .products()
                .get((channel + 1) * trace.area() - 1)
                .partial();
    }

    private ShownOutput shown(Spot spot, int map) {
        return outputs.of(map, trace.cell(new Place(spot.row(), spot.column())));
    }

    @Override
    public String typed(Spot shown) {
        Spot spot = lens.input(shown);
        Optional<Fraction> fraction = switch (spot.tensor()) {
            case Tensors.INPUT ->
                isPadding(spot)
                        ? Optional.empty()
                        : experiment.input().plane(spot.channel()).fraction(spot.row(), spot.column());
            case Tensors.KERNEL ->
                experiment.kernels().slices().get(spot.channel()).fraction(spot.row(), spot.column());
            case Tensors.BIAS -> experiment.kernels().biases().fraction(0, spot.channel());
            default -> Optional.empty();
        };
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    private boolean isPadding(Spot spot) {
        return spot.isIn(Tensors.INPUT) && trace.isPadding(spot.row(), spot.column());
    }

    @Override
    public Sentence tip(Spot shown) {
        Spot spot = lens.input(shown);
        if (isPadding(spot)) {
            Sentence padding = Sentence.of("tip.padding", spot.row(), spot.column(), "=", Numerals.full(number(spot)));
            return trace.padded()
                    .source(spot.row(), spot.column())
                    .map(from -> Sentence.of("tip.repeats", padding, from.row(), from.column()))
                    .orElse(padding);
        }
        return which(Reading.super.tip(spot), spot, "tip.");
    }

    @Override
    public Sentence speech(Spot shown) {
        Spot spot = lens.input(shown);
        return which(Reading.super.speech(spot), spot, "speech.");
    }

    /** Where there are several channels or kernels, of which a number is. */
    private Sentence which(Sentence number, Spot spot, String key) {
        int depth = trace.depth();
        return switch (spot.tensor()) {
            case Tensors.INPUT -> trace.inputs() == 1 ? number : Sentence.of(key + "channel", spot.channel(), number);
            case Tensors.OUTPUT, Tensors.SUM ->
                trace.maps() == 1 ? number : Sentence.of(key + "map", spot.channel(), number);
            case Tensors.BIAS -> trace.maps() == 1 ? number : Sentence.of(key + "of.kernel", spot.channel(), number);
            default ->
                depth == 1 && trace.maps() == 1
                        ? number
                        : Sentence.of(key + "slice", spot.channel() / depth, spot.channel() % depth, number);
        };
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.OUTPUT -> Optional.of(applied(spot).orElseGet(() -> sum(spot)));
            case Tensors.SUM -> Optional.of(sum(spot));
            case Tensors.PARTIAL -> Optional.of(partialSum(spot));
            default -> Optional.empty();
        };
    }

    /** What is switched off counts as 0, and keeps its numbers for later. */
    @Override
    public Optional<Sentence> fixed(Spot spot) {
        boolean off = spot.isIn(Tensors.BIAS)
                ? experiment.aids().off().kernels().contains(spot.channel())
                : spot.isIn(Tensors.KERNEL) && experiment.isOff(spot.channel());
        return off ? Optional.of(Sentence.of("error.edit.off")) : Optional.empty();
    }

    @Override
    public Sentence given(Spot spot) {
        return fixed(spot).orElseGet(() -> Reading.super.given(spot));
    }

    /** What the activation makes of the sum, unless there is none. */
    private Optional<Explanation> applied(Spot output) {
        Spot sum = new Spot(Tensors.SUM, output.channel(), output.row(), output.column());
        return shown(output, output.channel())
                .applied()
                .flatMap(after -> trace.activation()
                        .map(activation -> new Explanation(
                                output,
                                after.result(),
                                new Form.Applied(activation),
                                List.of(new Part(
                                        Optional.of(sum), after.input(), Optional.empty(), Optional.empty())))));
    }

    /** The products, or what each channel gives, and the bias. */
    private Explanation sum(Spot spot) {
        ShownOutput shown = shown(spot, spot.channel());
        List<Part> parts = shown.isOfChannels() && shown.isTheSumOfItsChannels()
                ? IntStream.range(0, trace.depth())
                        .mapToObj(c -> partial(spot, shown, c))
                        .toList()
                : IntStream.range(0, trace.depth())
                        .boxed()
                        .flatMap(c -> products(spot.channel(), shown, c).stream())
                        .toList();
        float bias = trace.bias(spot.channel());
        Form form = bias == 0 ? Form.SUM : new Form.Sum(Optional.of(bias));
        WeightedSum sum = shown.total();
        return new Explanation(spot, sum.result().quantity(), form, parts, Map.of(Tensors.BIAS, sum.bias()));
    }

    private Part partial(Spot output, ShownOutput shown, int channel) {
        Spot from = new Spot(
                Tensors.PARTIAL, experiment.kernels().flat(output.channel(), channel), output.row(), output.column());
        return new Part(Optional.of(from), shown.partial(channel), Optional.empty(), Optional.empty());
    }

    private Explanation partialSum(Spot spot) {
        int map = spot.channel() / trace.depth();
        int channel = spot.channel() % trace.depth();
        ShownOutput shown = shown(spot, map);
        return new Explanation(spot, shown.partial(channel), Form.SUM, products(map, shown, channel));
    }

    private List<Part> products(int map, ShownOutput shown, int channel) {
        int area = shown.area();
        return IntStream.range(channel * area, (channel + 1) * area)
                .mapToObj(index -> part(map, shown.products().get(index), shown.line(index)))
                .toList();
    }

    private Part part(int map, Product product, WeightedSum.Shown line) {
        int channel = trace.firstSeen(map) + product.channel();
        int slice = experiment.kernels().flat(map, product.channel());
        return new Part(
                product.source().map(from -> new Spot(Tensors.INPUT, channel, from.row(), from.column())),
                line.value(),
                Optional.of(new Spot(
                        Tensors.KERNEL,
                        slice,
                        product.typed().row(),
                        product.typed().column())),
                Optional.of(line.factor()));
    }

    @Override
    public Links links(Spot spot) {
        Spot input = lens.input(spot);
        Links all = links.of(input);
        return spot.equals(input) ? all : new Links(List.of(Patch.of(input, 1, 1)), all.reaches());
    }
}
