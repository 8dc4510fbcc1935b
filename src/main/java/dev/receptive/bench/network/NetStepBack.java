package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Form;
import dev.receptive.nn.Term;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a gradient goes back through a layer: that of each number is the sum over all that it reaches. */
record NetStepBack(NetStepped step) {

    /**
     * @param spot of a gradient of a unit, or of a pixel
     */
    Explanation unit(Spot spot, Quantity value) {
        Spot of = NetStepTensors.of(spot);
        int layer = trace().places().plane(of).layer();
        int unit = trace().places().unit(of);
        return layer == step.logits()
                ? new Explanation(spot, value, Form.LESS, wrong(unit))
                : new Explanation(spot, value, Form.SUM, reached(layer, unit));
    }

    private NetTrace trace() {
        return step.before();
    }

    /** Of a logit: its probability, less 1 if it is the class that is right, else less 0. */
    private List<Part> wrong(int unit) {
        int last = trace().layers() - 1;
        Part share = new Part(
                Optional.of(trace().places().spot(last, unit)),
                Quantity.of(trace().value(last, unit)),
                Optional.empty(),
                Optional.empty());
        Quantity right = Quantity.of(unit == step.label() ? 1 : 0);
        return List.of(share, new Part(Optional.empty(), right, Optional.empty(), Optional.empty()));
    }

    private List<Part> reached(int layer, int unit) {
        int next = next(layer);
        NetLayer of = trace().layer(next);
        if (of instanceof NetDense dense) {
            List<Part> parts = new ArrayList<>();
            for (int out = 0; out < dense.weights().height(); out++) {
                parts.add(weighted(next, out, new Spot(NetTensors.WEIGHT, next, unit, out)));
            }
            return parts;
        }
        if (of instanceof NetConv conv) {
            return convolved(layer, unit, next, conv);
        }
        if (of instanceof NetPool pool) {
            return pooled(layer, unit, next, pool);
        }
        if (of instanceof NetActivation activation) {
            float slope = slope(activation.kind(), trace().value(layer, unit));
            return List.of(part(next, unit, Optional.empty(), Optional.of(Quantity.of(slope))));
        }
        return List.of(part(next, unit, Optional.empty(), Optional.empty()));
    }

    /** The layer through which the gradient comes: not one that only puts numbers in a row, where that is not told. */
    int next(int layer) {
        int next = layer + 1;
        while (!trace().folding().isTold(next)) {
            next++;
        }
        return next;
    }

    /** What the gradient comes back through to a layer: as the words have it. */
    String through(int layer) {
        NetLayer next = trace().layer(next(layer));
        return next instanceof NetPool pool ? "pool." + pool.kind() : next.code();
    }

    static float slope(ActivationKind kind, float at) {
        Activation function = (Activation) new NetActivation(kind).layer();
        return (float) function.derivative().applyAsDouble(at);
    }

    private List<Part> convolved(int layer, int unit, int next, NetConv conv) {
        NetPlane plane = trace().places().plane(layer, unit);
        int row = (unit - plane.first()) / plane.plane().columns() + conv.padding();
        int column = (unit - plane.first()) % plane.plane().columns() + conv.padding();
        List<Part> parts = new ArrayList<>();
        for (NetPlane out : trace().places().planes(next)) {
            int slice = trace().places().firstSlice(next)
                    + out.map() * conv.kernels().depth()
                    + plane.map();
            for (int i = conv.kernels().height() - 1; i >= 0; i--) {
                for (int j = conv.kernels().width() - 1; j >= 0; j--) {
                    int y = place(row - i, conv.stride(), out.plane().rows());
                    int x = place(column - j, conv.stride(), out.plane().columns());
                    if (y >= 0 && x >= 0) {
                        Spot weight = new Spot(NetTensors.KERNEL, slice, i, j);
                        parts.add(weighted(next, out.first() + y * out.plane().columns() + x, weight));
                    }
                }
            }
        }
        return parts;
    }

    /** Where the window stands that begins at a row; −1 if none does. */
    private static int place(int start, int stride, int count) {
        boolean stands = start >= 0 && start % stride == 0 && start / stride < count;
        return stands ? start / stride : -1;
    }

    /** The window of a pooling in which a number lies; nothing of one that no window reads. */
    OptionalInt window(int layer, int unit, int next, NetPool pool) {
        NetPlane plane = trace().places().plane(layer, unit);
        NetPlane out = trace().places().planes(next).get(plane.map());
        int row = (unit - plane.first()) / plane.plane().columns() / pool.side();
        int column = (unit - plane.first()) % plane.plane().columns() / pool.side();
        return row >= out.plane().rows() || column >= out.plane().columns()
                ? OptionalInt.empty()
                : OptionalInt.of(out.first() + row * out.plane().columns() + column);
    }

    private List<Part> pooled(int layer, int unit, int next, NetPool pool) {
        OptionalInt window = window(layer, unit, next, pool);
        if (window.isEmpty()) {
            return List.of();
        }
        int to = window.getAsInt();
        if (!pool.max()) {
            int area = pool.side() * pool.side();
            Optional<Fraction> share = Fraction.typed("1/" + area);
            return List.of(part(next, to, Optional.empty(), Optional.of(Quantity.of(1f / area, share))));
        }
        List<Term> terms = trace().unit(next, to).terms();
        boolean wins = terms.get(Form.Maximum.winner(terms)).index() == unit;
        return wins ? List.of(part(next, to, Optional.empty(), Optional.empty())) : List.of();
    }

    private Part weighted(int layer, int unit, Spot weight) {
        return part(
                layer, unit, Optional.of(weight), Optional.of(trace().learned().weight(weight)));
    }

    /** The gradient of a unit that is reached, and what it is multiplied by. */
    private Part part(int layer, int unit, Optional<Spot> weight, Optional<Quantity> factor) {
        Spot gradient = NetStepTensors.gradient(trace().places().spot(layer, unit));
        Quantity value = Quantity.of(step.gradient(layer).at(unit));
        return new Part(Optional.of(gradient), value, weight, factor);
    }
}
