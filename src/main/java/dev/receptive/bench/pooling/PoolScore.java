package dev.receptive.bench.pooling;

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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** When everything happens in a pooling: channel by channel, window by window, number by number. */
final class PoolScore {

    private static final double SLIDE_SECONDS = 0.4;
    private static final double TAKE_SECONDS = 0.4;
    private static final double LAND_SECONDS = 0.8;

    /** What happens for one output, in order. */
    private static final List<PoolPhase> PHASES = List.of(PoolPhase.SLIDE, PoolPhase.TAKE, PoolPhase.LAND);

    private static final int TAKES = 1;

    private final PoolTrace trace;
    private final Score score;

    PoolScore(PoolTrace trace) {
        this.trace = trace;
        int channels = trace.input().count();
        StepSize ends = channels > 1 ? PoolSteps.MAP : PoolSteps.ROW;
        this.score = new Score(new Times(ends, channels, plane(ends)));
    }

    private Passage plane(StepSize ends) {
        return each(ends, trace.rows(), y -> each(PoolSteps.ROW, trace.columns(), x -> cell(y, x)));
    }

    /** What happens for each window along an axis; the same for all, where all have as many places. */
    private static Passage each(StepSize ends, Lane lane, IntFunction<Passage> window) {
        return lane.isEven()
                ? new Times(ends, lane.outputs(), window.apply(0))
                : new Several(
                        ends,
                        IntStream.range(0, lane.outputs()).mapToObj(window).toList());
    }

    private Passage cell(int y, int x) {
        int places = trace.rows().places(y) * trace.columns().places(x);
        return new Several(
                PoolSteps.CELL,
                List.of(
                        new Span("slide", SLIDE_SECONDS, PoolSteps.NUMBER),
                        new Times(PoolSteps.NUMBER, places, new Span("take", TAKE_SECONDS, PoolSteps.NUMBER)),
                        new Span("land", LAND_SECONDS, PoolSteps.NUMBER)));
    }

    Score score() {
        return score;
    }

    /** How far the computation has come at a time. */
    PoolStand at(double seconds) {
        Moment moment = score.at(seconds);
        int channel = moment.at(0);
        int row = moment.at(1);
        int column = moment.at(2);
        int cell = row * trace.columns().outputs() + column;
        PoolPhase phase = PHASES.get(moment.at(3));
        boolean last = channel == trace.input().count() - 1 && cell == trace.cells() - 1;
        if (seconds <= 0) {
            phase = PoolPhase.START;
        } else if (phase == PoolPhase.LAND && moment.progress() >= 1 && last) {
            phase = PoolPhase.END;
        }
        int places = trace.rows().places(row) * trace.columns().places(column);
        int done = moment.at(3) == TAKES ? moment.at(4) + 1 : moment.at(3) == 0 ? 0 : places;
        return new PoolStand(phase, moment.progress(), channel, row, column, cell, done);
    }

    /** How it is when an output has come about, which exists. */
    PoolStand done(Spot output) {
        int places = trace.rows().places(output.row()) * trace.columns().places(output.column());
        int cell = output.row() * trace.columns().outputs() + output.column();
        return new PoolStand(PoolPhase.LAND, 1, output.channel(), output.row(), output.column(), cell, places);
    }

    /**
     * When an output has come about, or so many places of its window have been taken.
     *
     * @param places −1 for all and the result
     * @return nothing if there is no such output, or it has not so many places
     */
    OptionalDouble endOf(Spot spot, int places) {
        boolean there = spot.isIn(PoolTensors.OUTPUT)
                && isWithin(spot.channel(), trace.input().count())
                && isWithin(spot.row(), trace.rows().outputs())
                && isWithin(spot.column(), trace.columns().outputs());
        if (!there || places > trace.rows().places(spot.row()) * trace.columns().places(spot.column())) {
            return OptionalDouble.empty();
        }
        int[] cell = {spot.channel(), spot.row(), spot.column()};
        double end = places < 0
                ? score.endOf(cell)
                : places == 0
                        ? score.endOf(cell[0], cell[1], cell[2], 0)
                        : score.endOf(cell[0], cell[1], cell[2], TAKES, places - 1);
        return OptionalDouble.of(end);
    }

    private static boolean isWithin(int index, int size) {
        return index >= 0 && index < size;
    }
}
