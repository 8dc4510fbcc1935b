package dev.receptive.bench.activation;

import dev.receptive.bench.RowByRow;
import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import java.util.List;
import java.util.OptionalDouble;

/** When everything happens in an activation: number by number, each in four moves. */
final class ActivationScore {

    /** From its cell to the axis, to the curve, across, into the other map. */
    static final int MOVES = 4;

    private static final List<ActivationPhase> PHASES =
            List.of(ActivationPhase.LEAVE, ActivationPhase.RISE, ActivationPhase.ACROSS, ActivationPhase.LAND);

    private final int columns;
    private final int cells;
    private final RowByRow rows;

    ActivationScore(int rows, int columns) {
        this.columns = columns;
        this.cells = rows * columns;
        Passage number = new Several(
                ActivationSteps.VALUE,
                List.of(
                        new Span("leave", 0.5, ActivationSteps.MOVE),
                        new Span("rise", 0.4, ActivationSteps.MOVE),
                        new Span("across", 0.5, ActivationSteps.MOVE),
                        new Span("land", 0.5, ActivationSteps.MOVE)));
        Passage row = new Times(ActivationSteps.ROW, columns, number);
        Score score = new Score(new Times(ActivationSteps.ROW, rows, row));
        this.rows = new RowByRow(score, ActivationTensors.OUTPUT, rows, columns);
    }

    Score score() {
        return rows.score();
    }

    /** How far the computation has come at a time. */
    ActivationStand at(double seconds) {
        Moment moment = score().at(seconds);
        int row = moment.at(0);
        int column = moment.at(1);
        int cell = row * columns + column;
        ActivationPhase phase = PHASES.get(moment.at(2));
        if (seconds <= 0) {
            phase = ActivationPhase.START;
        } else if (phase == ActivationPhase.LAND && moment.progress() >= 1 && cell == cells - 1) {
            phase = ActivationPhase.END;
        }
        return new ActivationStand(phase, moment.progress(), row, column, cell);
    }

    /** How it is when a number of either map, which exists, has gone all its way. */
    ActivationStand done(Spot spot) {
        int cell = spot.row() * columns + spot.column();
        return new ActivationStand(ActivationPhase.LAND, 1, spot.row(), spot.column(), cell);
    }

    /**
     * When so many moves of a number are done.
     *
     * @return nothing if there is no such output, or it has not so many moves
     */
    OptionalDouble endOf(Spot spot, int moves) {
        if (moves > MOVES) {
            return OptionalDouble.empty();
        }
        if (moves > 0) {
            return rows.endOf(spot, moves - 1);
        }
        OptionalDouble first = rows.endOf(spot, 0);
        return first.isPresent() ? OptionalDouble.of(start(spot)) : first;
    }

    private double start(Spot spot) {
        int cell = spot.row() * columns + spot.column();
        return cell == 0 ? 0 : score().endOf((cell - 1) / columns, (cell - 1) % columns);
    }
}
