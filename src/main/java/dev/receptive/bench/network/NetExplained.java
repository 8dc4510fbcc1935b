package dev.receptive.bench.network;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Term;
import dev.receptive.nn.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the numbers of a network come about. */
record NetExplained(NetTrace trace) {

    /** A number explains itself; one of the input was set up. */
    Explanation of(int layer, int unit) {
        Unit made = trace.unit(layer, unit);
        List<Part> parts = made.terms().stream().map(term -> part(layer, term)).toList();
        return new Explanation(
                trace.places().spot(layer, unit), trace.computed(layer, unit), made.form(), parts, bias(layer, unit));
    }

    /** A bias that was typed as a fraction is shown as one; any other has all its digits, so that the sum is true. */
    private Map<String, Quantity> bias(int layer, int unit) {
        return trace.learned()
                .biases(layer)
                .filter(biases ->
                        biases.fraction(0, trace.learned().out(layer, unit)).isPresent())
                .map(biases -> Map.of("bias", biases.quantity(0, trace.learned().out(layer, unit))))
                .orElseGet(Map::of);
    }

    /** A term of a unit of a layer, as it is shown. */
    Part part(int layer, Term term) {
        boolean padding = term.index() == Term.PADDING;
        int from = trace.folding().source(layer);
        Optional<Spot> source =
                padding ? Optional.empty() : Optional.of(trace.places().spot(from, term.index()));
        Quantity value = padding ? Quantity.of(0) : trace.quantity(from, term.index());
        if (term.weight() == Term.NO_WEIGHT) {
            return new Part(source, value, Optional.empty(), Optional.empty());
        }
        Spot weight = trace.learned().weightSpot(layer, term.weight());
        return new Part(
                source, value, Optional.of(weight), Optional.of(trace.learned().weight(weight)));
    }
}
