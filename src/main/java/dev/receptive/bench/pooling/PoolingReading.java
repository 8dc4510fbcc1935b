package dev.receptive.bench.pooling;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** The numbers of a pooling. All of them are known from the start: the story only shows them one after another. */
final class PoolingReading implements Reading {

    private final PoolingExperiment experiment;
    private final PoolTraces traces;

    PoolingReading(PoolingExperiment experiment, PoolTraces traces) {
        this.experiment = experiment;
        this.traces = traces;
    }

    /** The pooling that a number belongs to: of the moved input what was moved, too. */
    private PoolTrace trace(Spot spot) {
        return switch (spot.tensor()) {
            case PoolTensors.INPUT, PoolTensors.OUTPUT -> traces.output();
            case PoolTensors.BESIDE -> traces.beside().orElseThrow();
            case PoolTensors.MOVED, PoolTensors.POOLED -> traces.moved().orElseThrow();
            default -> throw new IllegalArgumentException("pooling: no tensor " + spot.tensor());
        };
    }

    private static boolean isPooled(Spot spot) {
        return !spot.isIn(PoolTensors.INPUT) && !spot.isIn(PoolTensors.MOVED);
    }

    @Override
    public double value(Spot spot) {
        return isPooled(spot)
                ? trace(spot).output(spot.channel(), spot.row(), spot.column())
                : trace(spot).taken(spot.channel(), spot.row(), spot.column());
    }

    private boolean isPadding(Spot spot) {
        PoolTrace trace = trace(spot);
        return !isPooled(spot)
                && (trace.rows().isPadding(spot.row()) || trace.columns().isPadding(spot.column()));
    }

    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction = isPooled(spot) || isPadding(spot)
                ? Optional.empty()
                : trace(spot).input().plane(spot.channel()).fraction(spot.row(), spot.column());
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        if (isPadding(spot)) {
            boolean counts = trace(spot).counts(spot.row(), spot.column())
                    || trace(spot).rule().kind().isMax();
            String value = Numerals.full(value(spot));
            return counts
                    ? Sentence.of("tip.padding", spot.row(), spot.column(), "=", value)
                    : Sentence.of("tip.uncounted", spot.row(), spot.column());
        }
        return channels(Reading.super.tip(spot), spot, "tip.channel");
    }

    @Override
    public Sentence speech(Spot spot) {
        return channels(Reading.super.speech(spot), spot, "speech.channel");
    }

    /** Where there are several channels, which it is. */
    private Sentence channels(Sentence number, Spot spot, String key) {
        return experiment.input().count() == 1 ? number : Sentence.of(key, spot.channel(), number);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        if (spot.isIn(PoolTensors.MOVED)) {
            return Optional.of(copy(spot));
        }
        if (!isPooled(spot)) {
            return Optional.empty();
        }
        String source = spot.isIn(PoolTensors.POOLED) ? PoolTensors.MOVED : PoolTensors.INPUT;
        return Optional.of(ShownPool.of(trace(spot), spot.tensor(), source, spot.channel(), spot.row(), spot.column())
                .explanation());
    }

    /** A moved number is the input's, or a zero that came in. */
    private Explanation copy(Spot spot) {
        Spot from = from(spot);
        PoolTrace before = traces.output();
        boolean outside =
                before.rows().isPadding(from.row()) || before.columns().isPadding(from.column());
        Quantity value = trace(spot).input().plane(spot.channel()).quantity(spot.row(), spot.column());
        Part part = new Part(outside ? Optional.empty() : Optional.of(from), value, Optional.empty(), Optional.empty());
        return new Explanation(spot, value, Form.SUM, List.of(part));
    }

    private Spot from(Spot moved) {
        Shift shift = traces.shift();
        return new Spot(PoolTensors.INPUT, moved.channel(), moved.row() - shift.down(), moved.column() - shift.right());
    }

    @Override
    public Links links(Spot spot) {
        return switch (spot.tensor()) {
            case PoolTensors.OUTPUT, PoolTensors.BESIDE -> Links.sees(window(spot, PoolTensors.INPUT));
            case PoolTensors.POOLED -> Links.sees(window(spot, PoolTensors.MOVED));
            case PoolTensors.MOVED ->
                new Links(List.of(Patch.of(from(spot), 1, 1)), List.of(readers(spot, PoolTensors.POOLED)));
            default -> reached(spot);
        };
    }

    private Links reached(Spot input) {
        Patch outputs = readers(input, PoolTensors.OUTPUT);
        return traces.beside().isPresent()
                ? Links.reaches(outputs, readers(input, PoolTensors.BESIDE))
                : Links.reaches(outputs);
    }

    /** What an output sees. */
    private Patch window(Spot output, String source) {
        Lane rows = trace(output).rows();
        Lane columns = trace(output).columns();
        Spot first = new Spot(source, output.channel(), rows.at(output.row(), 0), columns.at(output.column(), 0));
        return new Patch(
                first, rows.places(output.row()), columns.places(output.column()), rows.step(), columns.step());
    }

    /** Whom an input reaches: with a dilation, not every neighbour. */
    private Patch readers(Spot input, String tensor) {
        int[] down = trace(input).rows().readers(input.row()).toArray();
        int[] across = trace(input).columns().readers(input.column()).toArray();
        if (down.length == 0 || across.length == 0) {
            return Patch.of(new Spot(tensor, input.channel(), 0, 0), 0, 0);
        }
        Spot first = new Spot(tensor, input.channel(), down[0], across[0]);
        return new Patch(first, down.length, across.length, step(down), step(across));
    }

    private static int step(int[] indices) {
        return indices.length < 2 ? 1 : indices[1] - indices[0];
    }
}
