package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.GatherStand.GatherPhase;
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

/** When everything happens where numbers come about one by one: channel by channel, row by row, each of its channels. */
final class GatherScore {

    private static final double SLIDE_SECONDS = 0.5;
    private static final double GATHER_SECONDS = 0.9;
    private static final double LAND_SECONDS = 0.7;
    private static final int SLIDE = 0;
    private static final int GATHER = 1;

    private final Score score;
    private final int maps;
    private final int rows;
    private final int columns;
    private final int depth;
    private final List<String> tensors;

    /**
     * @param maps channels of what comes about
     * @param rows of a channel
     * @param columns of a channel
     * @param depth how many channels a number is made of
     * @param tensors by which of them a number is named
     */
    GatherScore(int maps, int rows, int columns, int depth, List<String> tensors) {
        this.maps = maps;
        this.rows = rows;
        this.columns = columns;
        this.depth = depth;
        this.tensors = List.copyOf(tensors);
        Passage cell = new Several(
                StampSteps.CELL,
                List.of(
                        new Span("slide", SLIDE_SECONDS, StepSize.NONE),
                        new Times(StepSize.NONE, depth, new Span("gather", GATHER_SECONDS, StepSize.NONE)),
                        new Span("land", LAND_SECONDS, StampSteps.CELL)));
        StepSize all = maps > 1 ? StampSteps.MAP : StampSteps.ROW;
        Passage plane = new Times(all, rows, new Times(StampSteps.ROW, columns, cell));
        this.score = new Score(new Times(all, maps, plane));
    }

    Score score() {
        return score;
    }

    /** How far the computation has come at a time. */
    GatherStand at(double seconds) {
        Moment moment = score.at(seconds);
        int map = moment.at(0);
        int row = moment.at(1);
        int column = moment.at(2);
        int part = moment.at(3);
        int cell = row * columns + column;
        boolean last = map == maps - 1 && cell == rows * columns - 1;
        GatherPhase phase = seconds <= 0
                ? GatherPhase.START
                : part == SLIDE
                        ? GatherPhase.SLIDE
                        : part == GATHER
                                ? GatherPhase.GATHER
                                : last && moment.progress() >= 1 ? GatherPhase.END : GatherPhase.LAND;
        int seen = part == SLIDE ? 0 : part == GATHER ? moment.at(4) : depth - 1;
        return new GatherStand(phase, moment.progress(), map, row, column, cell, seen);
    }

    /** How it is when a number has come about, which exists. */
    GatherStand done(Spot spot) {
        int cell = spot.row() * columns + spot.column();
        return new GatherStand(GatherPhase.LAND, 1, spot.channel(), spot.row(), spot.column(), cell, depth - 1);
    }

    /** Whether a spot is one of the numbers that come about. */
    boolean holds(Spot spot) {
        return tensors.contains(spot.tensor())
                && isWithin(spot.channel(), maps)
                && isWithin(spot.row(), rows)
                && isWithin(spot.column(), columns);
    }

    /**
     * When a number has come about; a window that has just come to its place stands at none of its products.
     *
     * @param steps −1 for the number itself
     */
    OptionalDouble endOf(Spot spot, int steps) {
        if (!holds(spot) || steps > 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                steps < 0
                        ? score.endOf(spot.channel(), spot.row(), spot.column())
                        : score.endOf(spot.channel(), spot.row(), spot.column(), SLIDE));
    }

    private static boolean isWithin(int index, int size) {
        return index >= 0 && index < size;
    }
}
