package dev.receptive.bench.convolution;

import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** When everything happens in a convolution: map by map, window by window, channel by channel, product by product. */
final class ConvolutionScore {

    private static final double SLIDE_SECONDS = 0.6;

    /** As long as a slide, and the turn before the first. */
    private static final double TURN_SECONDS = 1.0;

    private static final double PRODUCT_SECONDS = 0.4;
    private static final double PARTIAL_SECONDS = 0.4;
    private static final double LAND_SECONDS = 1.0;

    /** The parts of an output. */
    private static final int SLIDE = 0;

    private static final int SUM = 1;

    /** The parts of a channel. */
    private static final int PRODUCTS = 0;

    private final ConvTrace trace;
    private final Score score;

    ConvolutionScore(ConvTrace trace) {
        this.trace = trace;
        this.score = new Score(passage());
    }

    private Passage passage() {
        StepSize plane = trace.maps() > 1 ? Steps.MAP : Steps.ROW;
        Passage row = new Times(Steps.ROW, trace.columns().outputs(), output());
        Passage map = new Times(plane, trace.rows().outputs(), row);
        return new Times(plane, trace.maps(), map);
    }

    private Passage output() {
        return new Several(
                Steps.CELL,
                List.of(
                        new Span("slide", trace.isFlipped() ? TURN_SECONDS : SLIDE_SECONDS, Steps.PRODUCT),
                        new Times(isOfChannels() ? Steps.CHANNEL : Steps.PRODUCT, trace.depth(), channel()),
                        new Span("land", LAND_SECONDS, Steps.PRODUCT)));
    }

    private Passage channel() {
        List<Passage> parts = new ArrayList<>();
        parts.add(new Times(Steps.PRODUCT, trace.area(), new Span("product", PRODUCT_SECONDS, Steps.PRODUCT)));
        if (isOfChannels()) {
            parts.add(new Span("partial", PARTIAL_SECONDS, Steps.PRODUCT));
        }
        return new Several(isOfChannels() ? Steps.CHANNEL : Steps.PRODUCT, parts);
    }

    private boolean isOfChannels() {
        return trace.depth() > 1;
    }

    Score score() {
        return score;
    }

    /** How far the computation has come at a time. */
    Stand at(double seconds) {
        Moment moment = score.at(seconds);
        int map = moment.at(0);
        Place place = new Place(moment.at(1), moment.at(2));
        int cell = trace.cell(place);
        int part = moment.at(3);
        int channel = part == SLIDE ? 0 : part == SUM ? moment.at(4) : trace.depth() - 1;
        boolean isProduct = part == SUM && moment.at(5) == PRODUCTS;
        int done = part == SLIDE
                ? 0
                : part == SUM ? channel * trace.area() + (isProduct ? moment.at(6) + 1 : trace.area()) : trace.terms();
        Phase phase = phase(seconds, moment, isProduct);
        return new Stand(phase, moment.progress(), map, cell, place, channel, done);
    }

    private Phase phase(double seconds, Moment moment, boolean isProduct) {
        if (seconds <= 0) {
            return Phase.START;
        }
        if (moment.at(3) == SLIDE) {
            return Phase.SLIDE;
        }
        if (moment.at(3) == SUM) {
            return isProduct ? Phase.PRODUCT : Phase.PARTIAL;
        }
        return seconds >= score.duration() && moment.progress() >= 1 ? Phase.END : Phase.LAND;
    }

    /** How it is when an output has come about, which exists. */
    Stand done(Spot output) {
        Place place = new Place(output.row(), output.column());
        return new Stand(Phase.LAND, 1, output.channel(), trace.cell(place), place, trace.depth() - 1, trace.terms());
    }

    /** How it is when the window has come to an output, of which nothing is computed yet. */
    Stand arrived(Spot output) {
        Place place = new Place(output.row(), output.column());
        return new Stand(Phase.SLIDE, 1, output.channel(), trace.cell(place), place, 0, 0);
    }

    /**
     * When an output has come about, or so many of its products are in the sum.
     *
     * @param products −1 for all and the result
     * @return nothing if there is no such output, or it has not so many products
     */
    OptionalDouble endOf(Spot spot, int products) {
        boolean there = spot.isIn(Tensors.OUTPUT)
                && isWithin(spot.channel(), trace.maps())
                && isWithin(spot.row(), trace.rows().outputs())
                && isWithin(spot.column(), trace.columns().outputs());
        if (!there || products > trace.terms()) {
            return OptionalDouble.empty();
        }
        if (products < 0) {
            return OptionalDouble.of(score.endOf(spot.channel(), spot.row(), spot.column()));
        }
        if (products == 0) {
            return OptionalDouble.of(score.endOf(spot.channel(), spot.row(), spot.column(), SLIDE));
        }
        int last = products - 1;
        return OptionalDouble.of(score.endOf(
                spot.channel(), spot.row(), spot.column(), SUM, last / trace.area(), PRODUCTS, last % trace.area()));
    }

    private static boolean isWithin(int index, int size) {
        return index >= 0 && index < size;
    }
}
