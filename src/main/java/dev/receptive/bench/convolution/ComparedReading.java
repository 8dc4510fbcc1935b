package dev.receptive.bench.convolution;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a convolution whose kernel was turned, beside those of the same kernel as it was typed.
 *
 * @param turned of the convolution
 * @param plain of the same without the turn
 */
record ComparedReading(Reading turned, Reading plain) implements Reading {

    private static final Quantity LESS = Quantity.of(-1);

    @Override
    public double value(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.PLAIN -> plain.value(output(spot));
            case Tensors.DIFFERENCE -> (float) turned.value(output(spot)) - (float) plain.value(output(spot));
            default -> turned.value(spot);
        };
    }

    private static Spot output(Spot spot) {
        return new Spot(Tensors.OUTPUT, spot.channel(), spot.row(), spot.column());
    }

    private static Spot plain(Spot spot) {
        return new Spot(Tensors.PLAIN, spot.channel(), spot.row(), spot.column());
    }

    @Override
    public String typed(Spot spot) {
        return isCompared(spot) ? Reading.super.typed(spot) : turned.typed(spot);
    }

    private static boolean isCompared(Spot spot) {
        return spot.isIn(Tensors.PLAIN) || spot.isIn(Tensors.DIFFERENCE);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.PLAIN ->
                plain.explain(output(spot))
                        .map(told -> new Explanation(spot, told.value(), told.form(), told.parts(), told.constants()));
            case Tensors.DIFFERENCE -> Optional.of(difference(spot));
            default -> turned.explain(spot);
        };
    }

    private Explanation difference(Spot spot) {
        return new Explanation(
                spot,
                Quantity.of((float) value(spot)),
                Form.SUM,
                List.of(
                        part(output(spot), turned.value(output(spot)), Optional.empty()),
                        part(plain(spot), plain.value(output(spot)), Optional.of(LESS))));
    }

    private static Part part(Spot source, double value, Optional<Quantity> factor) {
        return new Part(Optional.of(source), Quantity.of((float) value), Optional.empty(), factor);
    }

    @Override
    public Links links(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.PLAIN -> plain.links(output(spot));
            case Tensors.DIFFERENCE ->
                new Links(List.of(Patch.of(output(spot), 1, 1), Patch.of(plain(spot), 1, 1)), List.of());
            default -> turned.links(spot);
        };
    }
}
