package dev.receptive.bench.transposed;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of a convolution over the stretched input: an output is explained by what its window covers. */
record StretchedReading(StretchedTrace trace, TransposedNumbers numbers) implements Reading {

    @Override
    public double value(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.STRETCHED -> trace.value(spot.channel(), spot.row(), spot.column());
            case TransposedTensors.OUTPUT -> trace.output(spot.channel(), spot.row(), spot.column());
            default -> numbers.value(meant(spot));
        };
    }

    @Override
    public String typed(Spot spot) {
        return isZero(spot) ? "0" : numbers.typed(meant(spot));
    }

    /** Whether it is a zero that was put in. */
    private boolean isZero(Spot spot) {
        return spot.isIn(TransposedTensors.STRETCHED) && !trace.isInput(spot.row(), spot.column());
    }

    /** The input or the weight that stands at a place, which is no zero that was put in. */
    private Spot meant(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.STRETCHED ->
                new Spot(
                        TransposedTensors.INPUT,
                        spot.channel(),
                        trace.rows().source(spot.row()),
                        trace.columns().source(spot.column()));
            case TransposedTensors.TURNED -> turned(spot, TransposedTensors.KERNEL);
            default -> spot;
        };
    }

    /** A weight as it stands, or as it stands turned. */
    private Spot turned(Spot spot, String tensor) {
        return new Spot(tensor, spot.channel(), trace.turnedRow(spot.row()), trace.turnedColumn(spot.column()));
    }

    @Override
    public Sentence tip(Spot spot) {
        return isZero(spot) ? Sentence.of("tip.stretched.zero", spot.row(), spot.column()) : numbers.tip(meant(spot));
    }

    @Override
    public Sentence speech(Spot spot) {
        return isZero(spot)
                ? Sentence.of("tip.stretched.zero", spot.row(), spot.column())
                : numbers.speech(meant(spot));
    }

    /** Of the products alone that are not with a zero that was put in: that is the same as by stamps. */
    @Override
    public Optional<Explanation> explain(Spot spot) {
        if (!spot.isIn(TransposedTensors.OUTPUT)) {
            return Optional.empty();
        }
        Explanation stamps = numbers.explain(spot).orElseThrow();
        List<Part> parts = stamps.parts().stream().map(this::moved).toList();
        return Optional.of(new Explanation(spot, stamps.value(), stamps.form(), parts, Map.copyOf(stamps.constants())));
    }

    /** The same number where it stands in the stretched input. */
    private Part moved(Part part) {
        Optional<Spot> source = part.source().map(this::stretched);
        Optional<Spot> weight = part.weight().map(spot -> turned(spot, TransposedTensors.TURNED));
        return new Part(source, part.value(), weight, part.factor());
    }

    private Spot stretched(Spot input) {
        StampLane rows = trace.stamps().rows();
        StampLane columns = trace.stamps().columns();
        return new Spot(
                TransposedTensors.STRETCHED,
                input.channel(),
                input.row() * rows.stride() + trace.rows().before(),
                input.column() * columns.stride() + trace.columns().before());
    }

    @Override
    public Links links(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.OUTPUT -> output(spot);
            case TransposedTensors.STRETCHED -> reached(spot);
            case TransposedTensors.TURNED -> Links.reaches(whole(trace.stamps().mapOf(spot.channel())));
            default -> numbers.links(spot);
        };
    }

    /** What the window of an output covers. */
    private Links output(Spot spot) {
        List<Patch> seen = new ArrayList<>();
        int first = trace.stamps().firstSeen(spot.channel());
        for (int c = first; c < first + trace.stamps().depth(); c++) {
            Spot corner = new Spot(TransposedTensors.STRETCHED, c, spot.row(), spot.column());
            seen.add(window(corner));
        }
        return new Links(seen, List.of());
    }

    /** A channel out: a weight takes part in all of it. */
    private Patch whole(int map) {
        StampLane rows = trace.stamps().rows();
        StampLane columns = trace.stamps().columns();
        return Patch.of(new Spot(TransposedTensors.OUTPUT, map, 0, 0), rows.outputs(), columns.outputs());
    }

    private Patch window(Spot first) {
        StampLane rows = trace.stamps().rows();
        StampLane columns = trace.stamps().columns();
        return new Patch(first, rows.kernel(), columns.kernel(), rows.dilation(), columns.dilation());
    }

    /** The outputs whose windows cover a place. */
    private Links reached(Spot spot) {
        int[] down = readers(spot.row(), trace.stamps().rows());
        int[] across = readers(spot.column(), trace.stamps().columns());
        if (down[1] == 0 || across[1] == 0) {
            return Links.NONE;
        }
        List<Patch> reached = new ArrayList<>();
        int first = trace.stamps().firstReached(spot.channel());
        int each = trace.stamps().experiment().kernels().depth();
        for (int map = first; map < first + each; map++) {
            Spot corner = new Spot(TransposedTensors.OUTPUT, map, down[0], across[0]);
            reached.add(new Patch(
                    corner,
                    down[1],
                    across[1],
                    trace.stamps().rows().dilation(),
                    trace.stamps().columns().dilation()));
        }
        return new Links(List.of(), reached);
    }

    /** The first of them, and how many. */
    private static int[] readers(int place, StampLane lane) {
        int first = -1;
        int count = 0;
        for (int i = lane.kernel() - 1; i >= 0; i--) {
            int output = place - i * lane.dilation();
            if (output >= 0 && output < lane.outputs()) {
                first = count == 0 ? output : first;
                count++;
            }
        }
        return new int[] {first, count};
    }
}
