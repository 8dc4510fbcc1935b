package dev.receptive.bench.network;

import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.nn.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The products that make the units of a network, and what they come to, as they are shown. */
final class NetSums {

    private final NetTrace trace;

    /** Those that were asked for: their digits take a while to be found. */
    private final Map<Spot, WeightedSum> sums = new ConcurrentHashMap<>();

    private final Map<Spot, RankedSum> ranked = new ConcurrentHashMap<>();

    NetSums(NetTrace trace) {
        this.trace = trace;
    }

    /** The products of a unit and their sum as they are shown. */
    WeightedSum sum(int layer, int unit) {
        return sums.computeIfAbsent(trace.places().spot(layer, unit), spot -> shown(layer, unit));
    }

    /** The same where there are too many products for each to be shown. */
    RankedSum ranked(int layer, int unit) {
        return ranked.computeIfAbsent(trace.places().spot(layer, unit), spot -> RankedSum.of(trace, layer, unit));
    }

    /** What the products of a unit come to, and with the bias. */
    NetTotal total(int layer, int unit) {
        return isRanked(layer) ? ranked(layer, unit).total() : NetTotal.of(sum(layer, unit));
    }

    /** Whether the units of a layer have too many products for each to be shown. */
    boolean isRanked(int layer) {
        return trace.learned().biases(layer).isPresent() && trace.terms(layer) == 0;
    }

    private WeightedSum shown(int layer, int unit) {
        List<WeightedSum.Given> given = new ArrayList<>();
        float sum = 0;
        for (Term term : trace.unit(layer, unit).terms()) {
            Part part = new NetExplained(trace).part(layer, term);
            sum += term.product();
            given.add(new WeightedSum.Given(part.value(), part.factor().orElseThrow(), term.product(), sum));
        }
        Quantity bias = trace.learned()
                .biases(layer)
                .orElseThrow()
                .quantity(0, trace.learned().out(layer, unit));
        return WeightedSum.of(given, bias, trace.computed(layer, unit));
    }
}
