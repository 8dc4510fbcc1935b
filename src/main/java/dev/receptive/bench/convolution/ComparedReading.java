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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a convolution, beside those of another that differs in one thing.
 *
 * @param told of the convolution
 * @param other of the other
 */
record ComparedReading(Reading told, Reading other, Comparison.Contrast kind) implements Reading {

    private static final Quantity LESS = Quantity.of(-1);

    @Override
    public double value(Spot spot) {
        return spot.isIn(Tensors.DIFFERENCE)
                ? (float) told.value(output(spot)) - (float) other.value(output(spot))
                : kind.own(spot).map(other::value).orElseGet(() -> told.value(spot));
    }

    private static Spot output(Spot spot) {
        return new Spot(Tensors.OUTPUT, spot.channel(), spot.row(), spot.column());
    }

    @Override
    public String typed(Spot spot) {
        return spot.isIn(Tensors.DIFFERENCE)
                ? Reading.super.typed(spot)
                : kind.own(spot).map(other::typed).orElseGet(() -> told.typed(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        return spot.isIn(Tensors.DIFFERENCE)
                ? Reading.super.tip(spot)
                : kind.own(spot)
                        .map(own -> Sentence.of("tip." + kind.beside(Tensors.OUTPUT), other.tip(own)))
                        .orElseGet(() -> told.tip(spot));
    }

    @Override
    public Sentence speech(Spot spot) {
        return spot.isIn(Tensors.DIFFERENCE)
                ? Reading.super.speech(spot)
                : kind.own(spot)
                        .map(own -> Sentence.of("speech." + kind.beside(Tensors.OUTPUT), other.speech(own)))
                        .orElseGet(() -> told.speech(spot));
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return spot.isIn(Tensors.DIFFERENCE)
                ? Optional.of(difference(spot))
                : kind.own(spot)
                        .map(own -> other.explain(own).map(said -> beside(spot, said)))
                        .orElseGet(() -> told.explain(spot));
    }

    /** What is said of a number of the other, of the numbers that stand beside those of the convolution. */
    private Explanation beside(Spot spot, Explanation said) {
        List<Part> parts = said.parts().stream()
                .map(part -> new Part(
                        part.source().map(kind::beside),
                        part.value(),
                        part.weight().map(kind::beside),
                        part.factor()))
                .toList();
        return new Explanation(spot, said.value(), said.form(), parts, said.constants());
    }

    private Explanation difference(Spot spot) {
        Spot output = output(spot);
        return new Explanation(
                spot,
                Quantity.of((float) value(spot)),
                Form.SUM,
                List.of(
                        part(output, told.value(output), Optional.empty()),
                        part(kind.beside(output), other.value(output), Optional.of(LESS))));
    }

    private static Part part(Spot source, double value, Optional<Quantity> factor) {
        return new Part(Optional.of(source), Quantity.of((float) value), Optional.empty(), factor);
    }

    @Override
    public Sentence given(Spot spot) {
        return told.given(kind.own(spot).orElse(spot));
    }

    @Override
    public Optional<Sentence> fixed(Spot spot) {
        return told.fixed(kind.own(spot).orElse(spot));
    }

    @Override
    public Links links(Spot spot) {
        if (spot.isIn(Tensors.DIFFERENCE)) {
            Spot output = output(spot);
            return new Links(List.of(Patch.of(output, 1, 1), Patch.of(kind.beside(output), 1, 1)), List.of());
        }
        Optional<Spot> own = kind.own(spot);
        Spot number = own.orElse(spot);
        boolean computed = number.isIn(Tensors.OUTPUT) || number.isIn(Tensors.SUM) || number.isIn(Tensors.PARTIAL);
        if (!computed) {
            return both(told.links(number), beside(other.links(number)));
        }
        return own.map(other::links).map(this::beside).orElseGet(() -> told.links(spot));
    }

    /** An input or a weight goes into both. */
    private static Links both(Links here, Links there) {
        return new Links(both(here.sees(), there.sees()), both(here.reaches(), there.reaches()));
    }

    private static List<Patch> both(List<Patch> here, List<Patch> there) {
        return Stream.concat(here.stream(), there.stream()).distinct().toList();
    }

    private Links beside(Links links) {
        return new Links(beside(links.sees()), beside(links.reaches()));
    }

    private List<Patch> beside(List<Patch> patches) {
        return patches.stream()
                .map(patch -> new Patch(
                        kind.beside(patch.first()), patch.rows(), patch.columns(), patch.rowStep(), patch.columnStep()))
                .toList();
    }
}
