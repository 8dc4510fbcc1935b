package dev.receptive.bench.network;

import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import java.util.List;
import java.util.OptionalDouble;

/** When everything happens in a network: layer by layer, map by map, unit by unit, product by product. */
final class NetScore {

    private static final double TAKE_SECONDS = 0.4;
    private static final double LAND_SECONDS = 0.8;
    private static final int TAKES = 0;

    /** Before it, nothing has begun: far below a frame, far above rounding. */
    private static final double SOONEST = 1e-6;

    private final NetTrace trace;
    private final Score score;

    NetScore(NetTrace trace) {
        this.trace = trace;
        List<Passage> layers = trace.folding().told().stream().map(this::layer).toList();
        this.score = new Score(new Several(NetSteps.LAYER, layers));
    }

    private Passage layer(int layer) {
        List<NetPlane> planes = trace.places().planes(layer);
        Span take = new Span("take", TAKE_SECONDS, NetSteps.PRODUCT);
        Passage unit = new Several(
                NetSteps.UNIT,
                List.of(
                        new Times(NetSteps.PRODUCT, trace.terms(layer), take),
                        new Span("land", LAND_SECONDS, NetSteps.PRODUCT)));
        return new Times(
                NetSteps.LAYER,
                planes.size(),
                new Times(NetSteps.MAP, planes.get(0).units(), unit));
    }

    Score score() {
        return score;
    }

    /** How far the computation has come at a time. */
    NetStand at(double seconds) {
        if (seconds < SOONEST) {
            return new NetStand(NetPhase.START, 0, 0, 0, -1, 0);
        }
        Moment moment = score.at(seconds);
        int layer = trace.folding().told().get(moment.at(0));
        int unit = moment.at(1) * trace.places().planes(layer).get(0).units() + moment.at(2);
        if (moment.at(3) == TAKES) {
            int current = moment.at(4);
            int taken = current + (moment.progress() >= 1 ? 1 : 0);
            return new NetStand(NetPhase.TAKE, layer, unit, taken, current, moment.progress());
        }
        boolean last = layer == trace.layers() - 1 && unit == trace.places().units(layer) - 1;
        return last && moment.progress() >= 1
                ? new NetStand(NetPhase.END, layer, trace.answer(), trace.terms(layer), -1, 1)
                : new NetStand(NetPhase.LAND, layer, unit, trace.terms(layer), -1, moment.progress());
    }

    /** How it is when a unit has come about. */
    NetStand done(int layer, int unit) {
        return new NetStand(NetPhase.LAND, layer, unit, trace.terms(layer), -1, 1);
    }

    /**
     * When a unit has come about, or so many of its terms have been taken.
     *
     * @param terms −1 for all and the result
     * @return nothing if there is no such unit, or it has not so many terms
     */
    OptionalDouble endOf(Spot spot, int terms) {
        if (!trace.places().holds(spot)) {
            return OptionalDouble.empty();
        }
        NetFolding folding = trace.folding();
        int of = trace.places().plane(spot).layer();
        int layer = folding.isTold(of) ? of : folding.source(of); // in a row they are the same numbers
        if (layer < 0) {
            return OptionalDouble.of(0);
        }
        int count = trace.terms(layer);
        if (terms > count) {
            return OptionalDouble.empty();
        }
        int number = trace.places().unit(spot);
        NetPlane plane = trace.places().plane(layer, number);
        int at = folding.told().indexOf(layer);
        int index = number - plane.first();
        if (terms > 0) {
            return OptionalDouble.of(score.endOf(at, plane.map(), index, TAKES, terms - 1));
        }
        double end = score.endOf(at, plane.map(), index);
        return OptionalDouble.of(terms < 0 ? end : end - LAND_SECONDS - count * TAKE_SECONDS);
    }
}
