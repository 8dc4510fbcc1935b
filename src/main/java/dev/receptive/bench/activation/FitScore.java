package dev.receptive.bench.activation;

import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** When everything happens in a fit: ReLU by ReLU, each in three moves, and then layer by layer. */
final class FitScore {

    /** Its hinge, its weight, the sum. */
    static final int MOVES = 3;

    private static final List<FitPhase> PHASES = List.of(FitPhase.KNOT, FitPhase.SCALE, FitPhase.ADD);

    private final int relus;
    private final int layers;
    private final Score score;

    FitScore(int relus, int layers) {
        this.relus = relus;
        this.layers = layers;
        Passage relu = new Several(
                ActivationSteps.RELU,
                List.of(
                        new Span("knot", 0.6, ActivationSteps.MOVE),
                        new Span("scale", 0.6, ActivationSteps.MOVE),
                        new Span("add", 0.7, ActivationSteps.MOVE)));
        List<Passage> parts = new ArrayList<>(List.of(new Times(ActivationSteps.RELU, relus, relu)));
        if (layers > 1) {
            Passage fold = new Several(ActivationSteps.RELU, List.of(new Span("fold", 1.2, ActivationSteps.MOVE)));
            parts.add(new Times(ActivationSteps.RELU, layers - 1, fold));
        }
        this.score = new Score(new Several(ActivationSteps.RELU, parts));
    }

    Score score() {
        return score;
    }

    /** How far it has come at a time. */
    FitStand at(double seconds) {
        Moment moment = score.at(seconds);
        if (seconds <= 0) {
            return new FitStand(FitPhase.START, 1, 0, 0);
        }
        if (seconds >= score.duration()) {
            return new FitStand(FitPhase.END, 1, relus - 1, layers - 1);
        }
        return moment.at(0) == 0
                ? new FitStand(PHASES.get(moment.at(2)), moment.progress(), moment.at(1), 0)
                : new FitStand(FitPhase.FOLD, moment.progress(), relus - 1, moment.at(1) + 1);
    }

    /**
     * When so many moves are done: of a ReLU, which is a column of row 0, or of a layer, which is a further row.
     *
     * @return nothing if there is no such place, or it has not so many moves
     */
    OptionalDouble endOf(Spot spot, int moves) {
        boolean there = spot.channel() == 0
                && spot.row() >= 0
                && spot.row() < layers
                && spot.column() >= 0
                && spot.column() < relus
                && moves <= MOVES;
        if (!there) {
            return OptionalDouble.empty();
        }
        if (spot.row() > 0) {
            boolean begun = moves > 0;
            return OptionalDouble.of(
                    begun || spot.row() > 1 ? score.endOf(1, spot.row() - (begun ? 1 : 2)) : score.endOf(0));
        }
        if (moves > 0) {
            return OptionalDouble.of(score.endOf(0, spot.column(), moves - 1));
        }
        return OptionalDouble.of(spot.column() == 0 ? 0 : score.endOf(0, spot.column() - 1));
    }
}
