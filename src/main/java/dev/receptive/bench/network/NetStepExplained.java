package dev.receptive.bench.network;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the numbers of a step of training come about: the loss, the gradients of what is learned, and what they change. */
record NetStepExplained(NetStepped step) {

    /** A smaller probability is no longer written exactly enough for its logarithm. */
    private static final float LEAST = 1e-30f;

    private static final int LEAST_DECIMALS = 2;

    /** A float32 says no more. */
    private static final int MOST_DECIMALS = 8;

    /** Of a gradient where a weight moves but little. */
    private static final int DIGITS = 4;

    /** −ln of the probability of the class that is right. */
    Explanation loss() {
        NetTrace trace = step.before();
        int last = trace.layers() - 1;
        float share = trace.value(last, step.label());
        Quantity value = Quantity.of(step.loss());
        if (share < LEAST) {
            float logit = trace.value(step.logits(), step.label());
            Part sum = new Part(Optional.empty(), Quantity.of(step.loss() + logit), Optional.empty(), Optional.empty());
            return new Explanation(
                    NetStepTensors.THE_LOSS,
                    value,
                    Form.LESS,
                    List.of(sum, plain(trace.places().spot(step.logits(), step.label()), Quantity.of(logit))));
        }
        Part probability = plain(trace.places().spot(last, step.label()), Quantity.of(share));
        return new Explanation(NetStepTensors.THE_LOSS, value, Form.SURPRISE, List.of(probability));
    }

    /** A gradient. */
    Explanation gradient(Spot spot) {
        Spot of = NetStepTensors.of(spot);
        Quantity value = Quantity.of(step.gradientOf(of));
        return switch (of.tensor()) {
            case NetTensors.INPUT, NetTensors.UNIT -> new NetStepBack(step).unit(spot, value);
            case NetTensors.BIAS -> new Explanation(spot, value, Form.SUM, bias(of));
            default -> new Explanation(spot, value, Form.SUM, weight(of));
        };
    }

    /** Σ over the places of what went in times ∂loss/∂ what came out. */
    private List<Part> weight(Spot of) {
        NetTrace trace = step.before();
        int layer = step.places().layer(of);
        int source = trace.folding().source(layer);
        if (trace.layer(layer) instanceof NetConv conv) {
            List<Part> parts = new ArrayList<>();
            int depth = conv.kernels().depth();
            int slice = of.channel() - trace.places().firstSlice(layer);
            NetPlane out = trace.places().planes(layer).get(slice / depth);
            NetPlane in = trace.places().planes(source).get(slice % depth);
            for (int unit = 0; unit < out.units(); unit++) {
                int row = unit / out.plane().columns() * conv.stride() + of.row() - conv.padding();
                int column = unit % out.plane().columns() * conv.stride() + of.column() - conv.padding();
                if (holds(in.plane(), row, column)) {
                    parts.add(met(source, in.first() + row * in.plane().columns() + column, layer, out.first() + unit));
                }
            }
            return parts;
        }
        return List.of(met(source, of.row(), layer, of.column()));
    }

    private static boolean holds(Plane plane, int row, int column) {
        return row >= 0 && row < plane.rows() && column >= 0 && column < plane.columns();
    }

    /** What went in, times the gradient of what came out. */
    private Part met(int source, int from, int layer, int to) {
        Spot gradient = NetStepTensors.gradient(step.before().places().spot(layer, to));
        return new Part(
                Optional.of(step.before().places().spot(source, from)),
                step.before().quantity(source, from),
                Optional.of(gradient),
                Optional.of(Quantity.of(step.gradient(layer).at(to))));
    }

    /** Σ over the places where it is added. */
    private List<Part> bias(Spot of) {
        NetTrace trace = step.before();
        int layer = of.channel();
        boolean dense = trace.layer(layer) instanceof NetDense;
        int first = dense
                ? of.column()
                : trace.places().planes(layer).get(of.column()).first();
        int count = dense ? 1 : trace.places().planes(layer).get(of.column()).units();
        List<Part> parts = new ArrayList<>();
        for (int unit = first; unit < first + count; unit++) {
            Spot spot = NetStepTensors.gradient(trace.places().spot(layer, unit));
            parts.add(plain(spot, Quantity.of(step.gradient(layer).at(unit))));
        }
        return parts;
    }

    /**
     * A weight or a bias after the step: the old one less the rate times its gradient.
     *
     * @param spot where it stands before the step
     */
    Explanation moved(Spot spot) {
        Quantity old = NetSet.of(step.before(), spot);
        Quantity next = NetSet.of(step.after(), spot);
        Quantity gradient = Quantity.of(step.gradientOf(spot));
        double by = Math.abs(next.value() - old.value());
        int decimals = by > 0 ? Math.min(MOST_DECIMALS, 1 - (int) Math.floor(Math.log10(by))) : 0;
        if (decimals > LEAST_DECIMALS) {
            old = closer(old, decimals);
            next = closer(next, decimals);
            gradient = Quantity.of((float) gradient.value(), decimals(gradient.value()));
        }
        Part change = new Part(
                Optional.empty(),
                Quantity.whole(step.rate()),
                Optional.of(NetStepTensors.gradient(spot)),
                Optional.of(gradient));
        return new Explanation(NetStepTensors.next(spot), next, Form.LESS, List.of(plain(spot, old), change));
    }

    /** With so many decimals that it is seen how far it moves. */
    private static Quantity closer(Quantity number, int decimals) {
        return number.rounded() ? Quantity.of((float) number.value(), decimals) : number;
    }

    /** With so many that what it is multiplied to is as exact. */
    private static int decimals(double gradient) {
        return Math.max(LEAST_DECIMALS, DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(gradient))));
    }

    private static Part plain(Spot spot, Quantity value) {
        return new Part(Optional.of(spot), value, Optional.empty(), Optional.empty());
    }
}
