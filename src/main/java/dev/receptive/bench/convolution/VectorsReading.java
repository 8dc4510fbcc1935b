package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Form;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** The numbers of a convolution, and its products one by one. */
record VectorsReading(Reading told, ConvolutionExperiment experiment, ShownOutputs shown) implements Reading {

    private ConvTrace trace() {
        return shown.trace();
    }

    private WindowVectors vectors(Spot product) {
        return new WindowVectors(experiment, trace(), product.channel(), product.row());
    }

    @Override
    public double value(Spot spot) {
        return spot.isIn(Tensors.PRODUCT)
                ? vectors(spot).products().get(spot.column()).product()
                : told.value(spot);
    }

    @Override
    public String typed(Spot spot) {
        return spot.isIn(Tensors.PRODUCT) ? Reading.super.typed(spot) : told.typed(spot);
    }

    @Override
    public Sentence tip(Spot spot) {
        return spot.isIn(Tensors.PRODUCT)
                ? Sentence.of("tip.product", spot.column() + 1, trace().terms(), sign(spot), Numerals.full(value(spot)))
                : told.tip(spot);
    }

    private String sign(Spot product) {
        return product(product).sign(Quantity.written(value(product), typed(product)));
    }

    @Override
    public Sentence speech(Spot spot) {
        return spot.isIn(Tensors.PRODUCT)
                ? Sentence.of("speech.product", spot.column() + 1, trace().terms(), Numerals.full(value(spot)))
                : told.speech(spot);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return spot.isIn(Tensors.PRODUCT) ? Optional.of(product(spot)) : told.explain(spot);
    }

    private Explanation product(Spot spot) {
        WindowVectors vectors = vectors(spot);
        WeightedSum.Shown line =
                shown.of(spot.channel(), spot.row()).whole().lines().get(spot.column());
        Part both = new Part(
                vectors.products().get(spot.column()).source().map(from -> vectors.input(spot.column())),
                line.value(),
                Optional.of(vectors.weight(spot.column())),
                Optional.of(line.factor()));
        return new Explanation(spot, line.product().quantity(), Form.SUM, List.of(both));
    }

    @Override
    public Sentence given(Spot spot) {
        return spot.isIn(Tensors.PRODUCT) ? Reading.super.given(spot) : told.given(spot);
    }

    @Override
    public Optional<Sentence> fixed(Spot spot) {
        return spot.isIn(Tensors.PRODUCT) ? Optional.empty() : told.fixed(spot);
    }

    @Override
    public Links links(Spot spot) {
        if (!spot.isIn(Tensors.PRODUCT)) {
            return told.links(spot);
        }
        WindowVectors vectors = vectors(spot);
        Place output = trace().place(spot.row());
        return new Links(
                List.of(Patch.of(vectors.input(spot.column()), 1, 1), Patch.of(vectors.weight(spot.column()), 1, 1)),
                List.of(Patch.of(new Spot(Tensors.OUTPUT, spot.channel(), output.row(), output.column()), 1, 1)));
    }
}
