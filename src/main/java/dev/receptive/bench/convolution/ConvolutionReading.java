package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Axis;
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
    private final ShownSums sums;

    ConvolutionReading(ConvolutionExperiment experiment, ConvTrace trace, ShownSums sums) {
        this.experiment = experiment;
        this.trace = trace;
        this.sums = sums;
    }

    @Override
    public double value(Spot spot) {
        return number(spot);
    }

    private float number(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.INPUT -> trace.input(place(spot));
            case Tensors.KERNEL -> experiment.kernel().values().at(spot.row(), spot.column());
            case Tensors.BIAS -> experiment.bias();
            case Tensors.OUTPUT -> trace.result(trace.cell(place(spot)));
            default -> throw new IllegalArgumentException("convolution: no tensor " + spot.tensor());
        };
    }

    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction = switch (spot.tensor()) {
            case Tensors.INPUT ->
                trace.isPadding(place(spot))
                        ? Optional.empty()
                        : experiment.input().fraction(spot.row(), spot.column());
            case Tensors.KERNEL -> experiment.kernel().fraction(spot.row(), spot.column());
            case Tensors.BIAS -> experiment.biases().fraction(0, 0);
            default -> Optional.empty();
        };
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        boolean padding = spot.isIn(Tensors.INPUT) && trace.isPadding(place(spot));
        return padding
                ? Sentence.of("tip.padding", spot.row(), spot.column(), "=", Numerals.full(number(spot)))
                : Reading.super.tip(spot);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        if (!spot.isIn(Tensors.OUTPUT)) {
            return Optional.empty();
        }
        int cell = trace.cell(place(spot));
        List<Product> products = trace.terms(cell);
        WeightedSum sum = sums.of(cell);
        List<Part> parts = IntStream.range(0, products.size())
                .mapToObj(index -> part(products.get(index), sum.lines().get(index)))
                .toList();
        Form form = trace.bias() == 0 ? Form.SUM : new Form.Sum(Optional.of(trace.bias()));
        Quantity value = sum.result().quantity();
        return Optional.of(new Explanation(spot, value, form, parts, Map.of(Tensors.BIAS, sum.bias())));
    }

    private static Part part(Product product, WeightedSum.Shown line) {
        Spot input = Spot.of(Tensors.INPUT, product.row(), product.column());
        return new Part(
                product.padding() ? Optional.empty() : Optional.of(input),
                line.value(),
                Optional.of(Spot.of(Tensors.KERNEL, product.i(), product.j())),
                Optional.of(line.factor()));
    }

    @Override
    public Links links(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.OUTPUT -> Links.sees(window(spot));
            case Tensors.INPUT -> Links.reaches(readers(spot));
            case Tensors.KERNEL -> Links.sees(uses(spot));
            default -> Links.NONE;
        };
    }

    /** What an output sees. */
    private Patch window(Spot output) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        Spot first = Spot.of(Tensors.INPUT, rows.read(output.row(), 0), columns.read(output.column(), 0));
        return new Patch(first, rows.kernel(), columns.kernel(), rows.dilation(), columns.dilation());
    }

    /** Whom an input reaches: with a dilation, not every neighbour. */
    private Patch readers(Spot input) {
        int[] down = trace.rows().readers(input.row()).toArray();
        int[] across = trace.columns().readers(input.column()).toArray();
        if (down.length == 0 || across.length == 0) {
            return Patch.of(Spot.of(Tensors.OUTPUT, 0, 0), 0, 0);
        }
        Spot first = Spot.of(Tensors.OUTPUT, down[0], across[0]);
        return new Patch(first, down.length, across.length, step(down), step(across));
    }

    private static int step(int[] indices) {
        return indices.length < 2 ? 1 : indices[1] - indices[0];
    }

    /** What a weight is multiplied with. */
    private Patch uses(Spot weight) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        Spot first = Spot.of(Tensors.INPUT, rows.read(0, weight.row()), columns.read(0, weight.column()));
        return new Patch(first, rows.outputs(), columns.outputs(), rows.stride(), columns.stride());
    }

    private static Place place(Spot spot) {
        return new Place(spot.row(), spot.column());
    }
}
