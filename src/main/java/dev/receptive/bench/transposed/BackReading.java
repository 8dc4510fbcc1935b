package dev.receptive.bench.transposed;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Term;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers there and back: what has come back is explained by the outputs that its window covers. */
record BackReading(BackTrace trace, TransposedNumbers numbers) implements Reading {

    private TransposedTrace there() {
        return trace.there();
    }

    @Override
    public double value(Spot spot) {
        return spot.isIn(TransposedTensors.BACK)
                ? trace.output(spot.channel(), spot.row(), spot.column())
                : numbers.value(spot);
    }

    @Override
    public String typed(Spot spot) {
        return spot.isIn(TransposedTensors.BACK) ? Reading.super.typed(spot) : numbers.typed(spot);
    }

    @Override
    public Sentence tip(Spot spot) {
        return spot.isIn(TransposedTensors.BACK)
                ? channel(Reading.super.tip(spot), spot, "tip.channel")
                : numbers.tip(spot);
    }

    @Override
    public Sentence speech(Spot spot) {
        return spot.isIn(TransposedTensors.BACK)
                ? channel(Reading.super.speech(spot), spot, "speech.channel")
                : numbers.speech(spot);
    }

    private Sentence channel(Sentence number, Spot spot, String key) {
        return there().inputs() == 1 ? number : Sentence.of(key, spot.channel(), number);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return spot.isIn(TransposedTensors.BACK)
                ? Optional.of(Explanation.of(spot, trace.unit(spot.channel(), spot.row(), spot.column()), this::part))
                : numbers.explain(spot);
    }

    /** A product of an output and a weight, or of padding. */
    private Part part(Term term) {
        int area = there().outputs();
        int columns = there().columns().outputs();
        boolean inside = term.index() >= 0;
        Optional<Spot> source = inside
                ? Optional.of(new Spot(
                        TransposedTensors.OUTPUT,
                        term.index() / area,
                        term.index() % area / columns,
                        term.index() % columns))
                : Optional.empty();
        int k = term.weight() % there().area();
        int slice = term.weight() / there().area();
        Spot weight = new Spot(
                TransposedTensors.KERNEL,
                slice,
                k / there().columns().kernel(),
                k % there().columns().kernel());
        return new Part(
                source,
                Quantity.of(term.value()),
                Optional.of(weight),
                Optional.of(there().weightQuantity(slice, weight.row(), weight.column())));
    }

    @Override
    public Links links(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.BACK -> window(spot);
            case TransposedTensors.INPUT -> {
                Links stamps = numbers.links(spot);
                List<Patch> reached = new ArrayList<>(stamps.reaches());
                reached.add(
                        Patch.of(new Spot(TransposedTensors.BACK, spot.channel(), spot.row(), spot.column()), 1, 1));
                yield new Links(stamps.sees(), reached);
            }
            default -> numbers.links(spot);
        };
    }

    /** The outputs that a number is made of: those on which the input at its place stamped, and padding. */
    private Links window(Spot spot) {
        List<Patch> seen = new ArrayList<>();
        StampLane rows = there().rows();
        StampLane columns = there().columns();
        int first = there().firstReached(spot.channel());
        int each = there().experiment().kernels().depth();
        for (int map = first; map < first + each; map++) {
            Spot corner = new Spot(TransposedTensors.OUTPUT, map, rows.at(spot.row(), 0), columns.at(spot.column(), 0));
            seen.add(new Patch(corner, rows.kernel(), columns.kernel(), rows.dilation(), columns.dilation()));
        }
        return new Links(seen, List.of());
    }
}
