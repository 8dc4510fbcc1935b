package dev.receptive.bench.network;

import dev.receptive.bench.Listing;
import dev.receptive.bench.Running;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Term;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Shape;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loop of the layer that runs, and its variables. */
record NetRunning(NetTrace trace) {

    /** The listings of the layers that there are, in their order. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        for (NetLayer layer : trace.experiment().layers()) {
            Listing next = listing(layer);
            if (all.stream().noneMatch(known -> known.name().equals(next.name()))) {
                all.add(next);
            }
        }
        return all;
    }

    private static Listing listing(NetLayer layer) {
        String name = name(layer);
        return switch (name) {
            case "correlate" -> Listing.of("Correlation", name).headed("Conv2d");
            case "activation" -> Listing.of("Activation", name).headed("Activation");
            case "max-pool" -> Listing.of("MaxPool2d", name).headed("MaxPool2d");
            case "average-pool" -> Listing.of("AvgPool2d", name).headed("AvgPool2d");
            case "flatten" -> Listing.of("Flatten", name).headed("Flatten");
            case "linear" -> Listing.of("Linear", name).headed("Linear");
            default -> Listing.of("Softmax", name).headed("Softmax");
        };
    }

    private static String name(NetLayer layer) {
        if (layer instanceof NetConv) {
            return "correlate";
        }
        return layer instanceof NetPool pool ? pool.kind() + "-pool" : layer.code();
    }

    Optional<Running> of(NetStand stand) {
        if (!stand.isStarted()) {
            return Optional.empty();
        }
        NetLayer layer = trace.layer(stand.layer());
        boolean made = stand.isMade();
        String tag;
        if (layer instanceof NetActivation) {
            tag = stand.hasLanded() ? "store" : "apply";
        } else if (layer instanceof NetFlatten) {
            tag = "index";
        } else if (layer instanceof NetSoftmax) {
            tag = made ? "result" : "share";
        } else if (layer instanceof NetPool pool) {
            tag = made ? "result" : pool.max() ? "compare" : "sum";
        } else {
            tag = made ? "result" : "sum";
        }
        return Optional.of(new Running(name(layer), tag, variables(stand)));
    }

    private List<String> variables(NetStand stand) {
        NetLayer layer = trace.layer(stand.layer());
        Spot spot = trace.places().spot(stand.layer(), stand.unit());
        Unit unit = trace.unit(stand.layer(), stand.unit());
        String result = Numerals.digits(
                (float) trace.computed(stand.layer(), stand.unit()).value());
        String place = "y = " + spot.row() + "  x = " + spot.column();
        if (layer instanceof NetConv) {
            String map = "o = " + trace.learned().out(stand.layer(), stand.unit()) + "  " + place;
            return List.of("sum = " + so(stand, unit), map);
        }
        if (layer instanceof NetDense) {
            return List.of("sum = " + so(stand, unit), "o = " + stand.unit());
        }
        if (layer instanceof NetPool pool) {
            return List.of(place, (pool.max() ? "best = " : "sum = ") + pooled(stand, unit, pool.max()));
        }
        if (layer instanceof NetActivation) {
            String x = Numerals.digits(unit.terms().get(0).value());
            return List.of("i = " + stand.unit(), "x = " + x + "  y = " + result);
        }
        if (layer instanceof NetFlatten) {
            Shape shape = trace.pass(stand.layer()).input().shape();
            Spot from =
                    trace.places().spot(stand.layer() - 1, unit.terms().get(0).index());
            int map = trace.places().plane(from).map();
            String at = "c = " + map + "  y = " + from.row() + "  x = " + from.column();
            return List.of(at, "h = " + shape.size(2) + "  w = " + shape.size(3));
        }
        int index = stand.isMade() ? stand.unit() : stand.current();
        String logit = Numerals.digits(trace.value(stand.layer() - 1, index));
        return List.of("i = " + index + "  a = " + logit, "e = " + Numerals.digits(trace.value(stand.layer(), index)));
    }

    /** The sum of the products that were taken, in float32; at the end with the bias. */
    private String so(NetStand stand, Unit unit) {
        if (stand.isMade()) {
            return Numerals.digits(
                    (float) trace.computed(stand.layer(), stand.unit()).value());
        }
        float sum = 0;
        for (Term term : unit.terms().subList(0, stand.taken())) {
            sum += term.product();
        }
        return Numerals.digits(sum);
    }

    private static String pooled(NetStand stand, Unit unit, boolean max) {
        float best = Float.NEGATIVE_INFINITY;
        float sum = 0;
        for (Term term : unit.terms().subList(0, stand.taken())) {
            best = Math.max(best, term.value());
            sum += term.value();
        }
        return Numerals.digits(max ? best : sum);
    }
}
