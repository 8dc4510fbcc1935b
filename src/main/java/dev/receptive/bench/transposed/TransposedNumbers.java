package dev.receptive.bench.transposed;

import dev.receptive.bench.Reading;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of a transposed convolution. All are known from the start: the story only shows them one after another. */
final class TransposedNumbers implements Reading {

    private final TransposedTrace trace;
    private final StampLinks links;

    TransposedNumbers(TransposedTrace trace) {
        this.trace = trace;
        this.links = new StampLinks(trace);
    }

    @Override
    public double value(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.INPUT -> trace.input(spot.channel(), spot.row(), spot.column());
            case TransposedTensors.KERNEL -> trace.weight(spot.channel(), spot.row(), spot.column());
            case TransposedTensors.BIAS -> trace.bias(spot.channel());
            case TransposedTensors.OUTPUT ->
                isCut(spot) ? lost(spot) : trace.output(spot.channel(), spot.row(), spot.column());
            default -> throw new IllegalArgumentException("transposed: no tensor " + spot.tensor());
        };
    }

    private boolean isCut(Spot spot) {
        return spot.isIn(TransposedTensors.OUTPUT) && trace.isCut(spot.row(), spot.column());
    }

    /** What lands where it is cut off. */
    private float lost(Spot spot) {
        float sum = 0;
        for (Landing landing : trace.landings(spot.channel(), spot.row(), spot.column())) {
            sum += trace.product(spot.channel(), landing);
        }
        return sum;
    }

    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction = switch (spot.tensor()) {
            case TransposedTensors.INPUT ->
                trace.experiment().input().plane(spot.channel()).fraction(spot.row(), spot.column());
            case TransposedTensors.KERNEL ->
                trace.experiment().kernels().slices().get(spot.channel()).fraction(spot.row(), spot.column());
            case TransposedTensors.BIAS -> trace.experiment().biases().fraction(0, spot.channel());
            default -> Optional.empty();
        };
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        if (isCut(spot)) {
            return Sentence.of("tip.cut", spot.row(), spot.column(), sign(spot), Numerals.full(value(spot)));
        }
        return which(Reading.super.tip(spot), spot, "tip.");
    }

    private String sign(Spot spot) {
        String all = Numerals.full(value(spot));
        return explain(spot).orElseThrow().sign(Quantity.written(value(spot), all));
    }

    @Override
    public Sentence speech(Spot spot) {
        return which(Reading.super.speech(spot), spot, "speech.");
    }

    /** Where there are several channels, of which a number is. */
    private Sentence which(Sentence number, Spot spot, String key) {
        return switch (spot.tensor()) {
            case TransposedTensors.INPUT ->
                trace.inputs() == 1 ? number : Sentence.of(key + "channel", spot.channel(), number);
            case TransposedTensors.KERNEL -> slice(number, spot, key);
            default -> trace.maps() == 1 ? number : Sentence.of(key + "map", spot.channel(), number);
        };
    }

    private Sentence slice(Sentence number, Spot spot, String key) {
        int depth = trace.experiment().kernels().depth();
        return trace.inputs() == 1 && trace.maps() == 1
                ? number
                : Sentence.of(key + "slice", spot.channel() / depth, spot.channel() % depth, number);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        if (!spot.isIn(TransposedTensors.OUTPUT)) {
            return Optional.empty();
        }
        int map = spot.channel();
        List<Part> parts = trace.landings(map, spot.row(), spot.column()).stream()
                .map(landing -> part(map, landing))
                .toList();
        if (isCut(spot)) {
            return Optional.of(new Explanation(spot, Quantity.of(lost(spot)), Form.SUM, parts));
        }
        float bias = trace.bias(map);
        Form form = bias == 0 ? Form.SUM : new Form.Sum(Optional.of(bias));
        Quantity value = Quantity.of(trace.output(map, spot.row(), spot.column()));
        Quantity shown = trace.experiment().biases().quantity(0, map);
        return Optional.of(new Explanation(spot, value, form, parts, Map.of(TransposedTensors.BIAS, whole(shown))));
    }

    /** All digits of a bias, unless it was typed as a fraction. */
    private static Quantity whole(Quantity bias) {
        return bias.rounded() ? Quantity.whole((float) bias.value()) : bias;
    }

    private Part part(int map, Landing landing) {
        int slice = trace.slice(map, landing.channel());
        return new Part(
                Optional.of(new Spot(TransposedTensors.INPUT, landing.channel(), landing.y(), landing.x())),
                trace.inputQuantity(landing.channel(), landing.y(), landing.x()),
                Optional.of(new Spot(TransposedTensors.KERNEL, slice, landing.i(), landing.j())),
                Optional.of(trace.weightQuantity(slice, landing.i(), landing.j())));
    }

    @Override
    public Links links(Spot spot) {
        return links.of(spot);
    }
}
