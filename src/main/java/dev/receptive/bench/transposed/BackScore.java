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

/** When everything happens there and back: the whole output, then what comes back, number by number, then the verdict. */
final class BackScore {

    private static final double THERE_SECONDS = 1.2;
    private static final double BACK_SECONDS = 1.5;
    private static final double VERDICT_SECONDS = 0.8;

    /** Before it, a window comes to its place. */
    private static final double TAKEN_FROM = 0.2;

    /** From it on, a sum goes to its place. */
    static final double SUMMED_FROM = 0.65;

    private static final int THERE = 0;
    private static final int BACK = 1;
    private static final int VERDICT = 2;

    private final BackTrace trace;
    private final Score score;

    /**
     * How far it has come.
     *
     * @param started whether it has begun
     * @param there how much of the output has come about, 0 to 1
     * @param channel the channel that comes back
     * @param cell the number in it that comes back; −1 while none has begun
     * @param progress how much of that has happened, 0 to 1
     * @param ended whether all has come back and is judged
     */
    record BackStand(boolean started, double there, int channel, int cell, double progress, boolean ended) {

        /** How many of all products of the number have been taken. */
        int taken(int all) {
            if (isSummed()) {
                return all;
            }
            double part = (progress - TAKEN_FROM) / (SUMMED_FROM - TAKEN_FROM);
            return (int) Math.floor(Math.max(0, part) * (all + 1));
        }

        /** Whether the sum is complete. */
        boolean isSummed() {
            return progress >= SUMMED_FROM;
        }

        /** How many numbers of the channel have come back. */
        int landed() {
            return cell < 0 ? 0 : cell + (progress >= 1 ? 1 : 0);
        }
    }

    BackScore(BackTrace trace) {
        this.trace = trace;
        StepSize all = trace.there().inputs() > 1 ? StampSteps.CHANNEL : StampSteps.ROW;
        Passage row = new Times(StampSteps.ROW, trace.columns(), new Span("back", BACK_SECONDS, StampSteps.CELL));
        Passage channel = new Times(all, trace.rows(), row);
        this.score = new Score(new Several(
                all,
                List.of(
                        new Span("there", THERE_SECONDS, all),
                        new Times(all, trace.there().inputs(), channel),
                        new Span("verdict", VERDICT_SECONDS, all))));
    }

    Score score() {
        return score;
    }

    BackStand at(double seconds) {
        Moment moment = score.at(seconds);
        if (moment.at(0) == THERE) {
            return new BackStand(seconds > 0, moment.progress(), 0, -1, 0, false);
        }
        if (moment.at(0) == VERDICT) {
            return new BackStand(true, 1, trace.there().inputs() - 1, trace.cells() - 1, 1, true);
        }
        int channel = moment.at(1);
        int cell = moment.at(2) * trace.columns() + moment.at(3);
        return new BackStand(true, 1, channel, cell, moment.progress(), false);
    }

    /**
     * When a number has come back.
     *
     * @param steps it has none: 0 or less
     */
    OptionalDouble endOf(Spot spot, int steps) {
        boolean there = (spot.isIn(TransposedTensors.STAMP) || spot.isIn(TransposedTensors.BACK))
                && isWithin(spot.channel(), trace.there().inputs())
                && isWithin(spot.row(), trace.rows())
                && isWithin(spot.column(), trace.columns());
        return there && steps < 1
                ? OptionalDouble.of(score.endOf(BACK, spot.channel(), spot.row(), spot.column()))
                : OptionalDouble.empty();
    }

    private static boolean isWithin(int index, int size) {
        return index >= 0 && index < size;
    }
}
