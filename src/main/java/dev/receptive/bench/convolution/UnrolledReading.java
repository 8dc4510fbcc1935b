package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a convolution, and of the arrays whose product it is: what stands in an array is what it stands for.
 *
 * @param map the map whose arrays are shown
 */
record UnrolledReading(Reading told, Unrolled arrays, ConvTrace trace, int map) implements Reading {

    /** What is asked about in place of a number of an array; itself if it is none, or stands for no other. */
    private Spot meant(Spot spot) {
        return Unrolled.isPart(spot) ? arrays.source(spot).orElse(spot) : spot;
    }

    @Override
    public double value(Spot spot) {
        Spot meant = meant(spot);
        return Unrolled.isPart(meant) ? arrays.value(meant) : told.value(meant);
    }

    @Override
    public String typed(Spot spot) {
        Spot meant = meant(spot);
        return Unrolled.isPart(meant) ? Reading.super.typed(meant) : told.typed(meant);
    }

    @Override
    public Sentence tip(Spot spot) {
        Spot meant = meant(spot);
        if (!Unrolled.isPart(meant)) {
            return told.tip(meant);
        }
        return arrays.sources(meant).isEmpty()
                ? Sentence.of("tip.nothing")
                : Sentence.of("tip.together", arrays.sources(meant).size(), typed(meant));
    }

    @Override
    public Sentence speech(Spot spot) {
        Spot meant = meant(spot);
        return Unrolled.isPart(meant) ? tip(meant) : told.speech(meant);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        Spot meant = meant(spot);
        if (!Unrolled.isPart(meant)) {
            return told.explain(meant);
        }
        List<Part> parts = arrays.sources(meant).stream()
                .map(source -> new Part(
                        Optional.of(source),
                        Quantity.of((float) told.value(source)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explanation(meant, Quantity.of((float) value(meant)), Form.SUM, parts));
    }

    @Override
    public Sentence given(Spot spot) {
        return Unrolled.isPart(meant(spot)) ? Reading.super.given(spot) : told.given(meant(spot));
    }

    @Override
    public Optional<Sentence> fixed(Spot spot) {
        return Unrolled.isPart(meant(spot)) ? Optional.empty() : told.fixed(meant(spot));
    }

    @Override
    public Links links(Spot spot) {
        Spot meant = meant(spot);
        List<Patch> sees = new ArrayList<>(told.links(meant).sees());
        List<Patch> reaches = new ArrayList<>(told.links(meant).reaches());
        if (meant.isIn(Tensors.OUTPUT) && meant.channel() == map) {
            int cell = trace.cell(new Place(meant.row(), meant.column()));
            sees.add(arrays.lit(Unrolled.LEFT, map, cell));
            sees.add(arrays.lit(Unrolled.ABOVE, map, cell));
        } else if (Unrolled.isPart(meant)) {
            arrays.sources(meant).forEach(source -> sees.add(Patch.of(source, 1, 1)));
        } else {
            reaches.addAll(arrays.copies(meant, map));
        }
        if (!meant.equals(spot)) {
            sees.add(Patch.of(meant, 1, 1));
        }
        return new Links(sees, reaches);
    }
}
