package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.figure.Spot;
import java.util.Optional;

/**
 * One gesture that changes a number in steps: their size stays what it was when it began, going back the same way leads to
 * the same number, and all of it is undone together. It belongs to the document on which it began.
 */
final class Turn {

    private final BenchModel<?> model;
    private final Spot spot;
    private final boolean fine;
    private final FittingStep step;
    private final float from;
    private final EditedCell cell;
    private float now;
    private Optional<Experiment> left = Optional.empty();
    private long taken;

    /** Begins at a number that can be changed. */
    Turn(BenchModel<?> model, Spot spot, boolean fine) {
        this.model = model;
        this.spot = spot;
        this.fine = fine;
        this.step = FittingStep.of(model.state(), spot, fine);
        this.from = model.value(spot);
        this.cell = EditedCell.of(model, spot);
        this.now = from;
    }

    /** Whether it goes on at a number, with steps of the same kind: nothing else has changed that meanwhile. */
    boolean isOf(Spot other, boolean finely) {
        return spot.equals(other) && fine == finely && cell.isStill() && isAsLeft();
    }

    /** While its last step is computed, what is seen is older: then the experiment itself tells. */
    private boolean isAsLeft() {
        return model.state().isComputing()
                ? left.filter(model.state().experiment()::equals).isPresent()
                : model.value(spot) == now;
    }

    /** To so many steps from where it began; nothing happens where that is no longer to be changed. */
    void to(long steps) {
        if (!cell.isStill()) {
            return;
        }
        float next = model.within(spot, step.from(from, steps));
        if (next != now) {
            taken = steps;
            now = next;
            model.set(spot, next, this);
            left = Optional.of(model.state().experiment());
        }
    }

    /** So many steps further. */
    void by(long steps) {
        to(taken + steps);
    }
}
