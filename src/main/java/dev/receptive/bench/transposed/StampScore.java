package dev.receptive.bench.transposed;

import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.List;
import java.util.OptionalDouble;

/** When everything happens: channel out by channel out, in them stamp by stamp, product by product, and then the bias. */
final class StampScore {

    private static final double PLACE_SECONDS = 0.6;
    private static final double PRODUCT_SECONDS = 0.5;
    private static final double BIAS_SECONDS = 1.0;

    /** The parts of a channel out. */
    private static final int STAMPS = 0;

    /** The parts of a stamp. */
    private static final int PLACE = 0;

    private static final int PRODUCTS = 1;

    private final TransposedTrace trace;
    private final Score score;

    StampScore(TransposedTrace trace) {
        this.trace = trace;
        Passage stamp = new Several(
                StampSteps.STAMP,
                List.of(
                        new Span("place", PLACE_SECONDS, StampSteps.PRODUCT),
                        new Times(
                                StampSteps.PRODUCT,
                                trace.area(),
                                new Span("product", PRODUCT_SECONDS, StampSteps.PRODUCT))));
        Passage row = new Times(StampSteps.ROW, trace.columns().inputs(), stamp);
        StepSize plane = trace.depth() > 1 ? StampSteps.CHANNEL : StampSteps.ROW;
        Passage channel = new Times(plane, trace.rows().inputs(), row);
        StepSize all = trace.maps() > 1 ? StampSteps.MAP : plane;
        Passage map = new Several(
                all, List.of(new Times(plane, trace.depth(), channel), new Span("bias", BIAS_SECONDS, all)));
        this.score = new Score(new Times(all, trace.maps(), map));
    }

    Score score() {
        return score;
    }

    /** How far the computation has come at a time. */
    StampStand at(double seconds) {
        Moment moment = score.at(seconds);
        int map = moment.at(0);
        if (moment.at(1) != STAMPS) {
            boolean end = map == trace.maps() - 1 && moment.progress() >= 1;
            return last(end ? StampPhase.END : StampPhase.BIAS, moment.progress(), map);
        }
        int channel = trace.firstSeen(map) + moment.at(2);
        int row = moment.at(3);
        int column = moment.at(4);
        boolean isPlace = moment.at(5) == PLACE;
        StampPhase phase = seconds <= 0 ? StampPhase.START : isPlace ? StampPhase.PLACE : StampPhase.PRODUCT;
        int stamp = trace.stamp(map, channel, row, column);
        return new StampStand(
                phase, moment.progress(), map, channel, row, column, stamp, isPlace ? 0 : moment.at(6) + 1);
    }

    private StampStand last(StampPhase phase, double progress, int map) {
        return new StampStand(
                phase,
                progress,
                map,
                trace.firstSeen(map) + trace.depth() - 1,
                trace.rows().inputs() - 1,
                trace.columns().inputs() - 1,
                trace.stamps() - 1,
                trace.area());
    }

    /** How it is when all of a channel out has been computed. */
    StampStand done(int map) {
        return last(StampPhase.BIAS, 1, map);
    }

    /**
     * When a stamp is laid, or so many of its products have landed; or, of an input or an output, when its first stamp or its
     * last product has.
     *
     * @param products −1 for all
     * @return nothing if there is no such number, or it has not so many products
     */
    OptionalDouble endOf(Spot spot, int products) {
        return switch (spot.tensor()) {
            case TransposedTensors.STAMP -> stamp(spot, products);
            case TransposedTensors.INPUT -> input(spot);
            case TransposedTensors.OUTPUT -> output(spot);
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble stamp(Spot spot, int products) {
        boolean there = isWithin(spot.channel(), trace.maps() * trace.depth())
                && isWithin(spot.row(), trace.rows().inputs())
                && isWithin(spot.column(), trace.columns().inputs());
        if (!there || products > trace.area()) {
            return OptionalDouble.empty();
        }
        int map = spot.channel() / trace.depth();
        int channel = spot.channel() % trace.depth();
        int last = products < 0 ? trace.area() : products;
        return OptionalDouble.of(
                last == 0
                        ? score.endOf(map, STAMPS, channel, spot.row(), spot.column(), PLACE)
                        : score.endOf(map, STAMPS, channel, spot.row(), spot.column(), PRODUCTS, last - 1));
    }

    private OptionalDouble input(Spot spot) {
        if (!isWithin(spot.channel(), trace.inputs())) {
            return OptionalDouble.empty();
        }
        int map = trace.firstReached(spot.channel());
        int own = map * trace.depth() + spot.channel() - trace.firstSeen(map);
        return stamp(new Spot(TransposedTensors.STAMP, own, spot.row(), spot.column()), -1);
    }

    private OptionalDouble output(Spot spot) {
        boolean there = isWithin(spot.channel(), trace.maps())
                && isWithin(spot.row(), trace.rows().outputs())
                && isWithin(spot.column(), trace.columns().outputs());
        return there ? OptionalDouble.of(score.endOf(spot.channel())) : OptionalDouble.empty();
    }

    private static boolean isWithin(int index, int size) {
        return index >= 0 && index < size;
    }
}
