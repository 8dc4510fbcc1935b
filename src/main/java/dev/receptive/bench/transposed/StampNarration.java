package dev.receptive.bench.transposed;

import dev.receptive.bench.Now;
import dev.receptive.bench.Running;
import dev.receptive.bench.transposed.ShownLandings.ShownPlace;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.figure.WeightedSum;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is happening, with its numbers: the sentence under the picture, the counts, the running line. */
final class StampNarration {

    private final TransposedTrace trace;
    private final ShownLandings landings;

    StampNarration(ShownLandings landings) {
        this.trace = landings.trace();
        this.landings = landings;
    }

    /**
     * @param asked a place of the output that somebody looks at
     */
    Now now(StampStand stand, Optional<Spot> asked) {
        return new Now(said(stand, asked), counts(stand), running(stand));
    }

    /** What is going on, or what is to be said of a place that somebody looks at. */
    Sentence said(StampStand stand, Optional<Spot> asked) {
        return asked.map(this::place).orElseGet(() -> of(stand));
    }

    private List<Sentence> counts(StampStand stand) {
        boolean started = stand.isStarted();
        List<Sentence> counts = new ArrayList<>();
        if (trace.maps() > 1) {
            counts.add(Sentence.of("position.map.none", started ? stand.map() + 1 : 0, trace.maps()));
        }
        counts.add(Sentence.of("position.stamp", started ? stand.stamp() + 1 : 0, trace.stamps()));
        counts.add(Sentence.of("position.product", started ? stand.landed() : 0, trace.area()));
        return counts;
    }

    private Optional<Running> running(StampStand stand) {
        String listing = TransposedSubject.LISTING.name();
        if (!stand.isStarted()) {
            return Optional.empty();
        }
        if (stand.isAtBias()) {
            String b = "o = " + stand.map() + "  b = " + Numerals.digits(trace.bias(stand.map()));
            return Optional.of(new Running(listing, "bias", List.of(b)));
        }
        String place =
                "o = " + stand.map() + "  c = " + stand.channel() + "  y = " + stand.row() + "  x = " + stand.column();
        String a = "a = " + Numerals.digits(trace.input(stand.channel(), stand.row(), stand.column()));
        if (stand.begun() == 0) {
            return Optional.of(new Running(listing, "place", List.of(place, a)));
        }
        Landing landing = current(stand);
        float weight = trace.weight(trace.slice(stand.map(), stand.channel()), landing.i(), landing.j());
        String weights = a + "  i = " + landing.i() + "  j = " + landing.j() + "  w = " + Numerals.digits(weight)
                + "  row = " + signed(landing.row()) + "  col = " + signed(landing.column());
        return Optional.of(new Running(listing, "stamp", List.of(place, weights)));
    }

    private Landing current(StampStand stand) {
        return trace.landing(stand.channel(), stand.row(), stand.column(), stand.begun() - 1);
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    private Sentence of(StampStand stand) {
        return switch (stand.phase()) {
            case START -> start();
            case PLACE -> place(stand);
            case PRODUCT -> product(stand);
            case BIAS -> bias(stand);
            case END -> Sentence.counted("say.transposed.end.", (long) trace.maps() * trace.outputs());
        };
    }

    private Sentence start() {
        return trace.inputs() == 1 && trace.maps() == 1
                ? Sentence.counted("say.transposed.start.", trace.cells())
                : Sentence.counted(
                        "say.transposed.start.channels.",
                        trace.maps(),
                        Sentence.counted("count.channel.", trace.inputs()),
                        Sentence.counted("count.stamp.", trace.stamps()));
    }

    private Sentence place(StampStand stand) {
        Quantity input = trace.inputQuantity(stand.channel(), stand.row(), stand.column());
        return Sentence.of(
                "say.transposed.place",
                stand.row(),
                stand.column(),
                new ShownResult(input, !input.rounded()).said(),
                reach(trace.rows(), stand.row()),
                reach(trace.columns(), stand.column()));
    }

    /** From the first output that a stamp reaches to the last. */
    private static Sentence reach(StampLane lane, int input) {
        int first = lane.at(input, 0);
        int last = lane.at(input, lane.kernel() - 1);
        return first == last
                ? Sentence.of("say.reach.one", signed(first))
                : Sentence.of("say.reach", signed(first), signed(last));
    }

    private Sentence product(StampStand stand) {
        Landing landing = current(stand);
        ShownPlace place = landings.of(stand.map(), landing.row(), landing.column());
        int index = place.index(landing);
        WeightedSum.Shown line = place.sum().lines().get(index);
        boolean landed = stand.landed() == stand.begun();
        boolean cut = trace.isCut(landing.row(), landing.column());
        String how = cut ? "cut" : !landed ? "coming" : index == 0 ? "first" : same(place, index) ? "stays" : "adds";
        return Sentence.of(
                "say.transposed.product." + how,
                line.value().text(),
                line.factor().enclosed(),
                line.product().sign(),
                line.product().text(),
                signed(landing.row()),
                signed(landing.column()),
                line.sum().said());
    }

    /** Whether a product leaves a sum as it was. */
    private static boolean same(ShownPlace place, int index) {
        double before = place.sum().lines().get(index - 1).sum().quantity().value();
        return before == place.sum().lines().get(index).sum().quantity().value();
    }

    private Sentence bias(StampStand stand) {
        String bias = trace.experiment().biases().quantity(0, stand.map()).text();
        String how = trace.bias(stand.map()) == 0 ? "none" : "given";
        Sentence told = trace.maps() > 1
                ? Sentence.of("say.transposed.bias.map." + how, bias, stand.map())
                : Sentence.of("say.transposed.bias." + how, bias);
        boolean cut = trace.rows().whole() > trace.rows().outputs()
                || trace.columns().whole() > trace.columns().outputs();
        return cut ? Sentence.of("say.transposed.cut", told) : told;
    }

    private Sentence place(Spot spot) {
        boolean cut = trace.isCut(spot.row(), spot.column());
        int count = landings.of(spot.channel(), spot.row(), spot.column())
                .landings()
                .size();
        String key = cut ? "say.transposed.met.cut." : "say.transposed.met.";
        return count == 0
                ? Sentence.of(key + "none", count, signed(spot.row()), signed(spot.column()))
                : Sentence.counted(key, count, signed(spot.row()), signed(spot.column()));
    }
}
