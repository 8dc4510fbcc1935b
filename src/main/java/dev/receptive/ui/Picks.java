package dev.receptive.ui;

import dev.receptive.figure.Spot;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that are chosen as an answer, one by one or a rectangle at a time.
 *
 * @param picked all of them
 * @param sweep the rectangle that is being drawn; nothing where nothing has been chosen yet
 */
record Picks(Set<Spot> picked, Optional<Sweep> sweep) {

    static final Picks NONE = new Picks(Set.of(), Optional.empty());

    Picks {
        picked = Set.copyOf(picked);
    }

    /**
     * A rectangle as it is drawn.
     *
     * @param from the number at which it was begun
     * @param to the number that it reaches
     * @param before what was chosen before it was begun
     */
    record Sweep(Spot from, Spot to, Set<Spot> before) {

        Sweep {
            before = Set.copyOf(before);
        }

        /** Whether its numbers are chosen; else they are no longer. */
        private boolean adds() {
            return !before.contains(from);
        }
    }

    /** With a number more, or without one that was chosen. */
    Picks with(Spot spot) {
        return new Picks(Set.of(), Optional.of(new Sweep(spot, spot, picked))).to(spot);
    }

    /** With the rectangle that was begun reaching as far as a number of the same channel; what it reached before counts no more. */
    Picks to(Spot corner) {
        return sweep.filter(begun ->
                        begun.from().isIn(corner.tensor()) && begun.from().channel() == corner.channel())
                .map(begun -> swept(new Sweep(begun.from(), corner, begun.before())))
                .orElse(this);
    }

    /** With a rectangle that goes on from one number to the one beside it; from another number than the last a new one begins. */
    Picks along(Spot from, Spot to) {
        boolean goesOn = sweep.filter(begun -> begun.to().equals(from)).isPresent();
        Set<Spot> free = new LinkedHashSet<>(picked);
        free.remove(from);
        Picks begun = goesOn ? this : new Picks(free, Optional.empty()).with(from);
        return begun.to(to);
    }

    private static Picks swept(Sweep sweep) {
        Set<Spot> next = new LinkedHashSet<>(sweep.before());
        Spot from = sweep.from();
        Spot to = sweep.to();
        for (int row = Math.min(from.row(), to.row()); row <= Math.max(from.row(), to.row()); row++) {
            for (int column = Math.min(from.column(), to.column());
                    column <= Math.max(from.column(), to.column());
                    column++) {
                Spot spot = new Spot(from.tensor(), from.channel(), row, column);
                if (sweep.adds()) {
                    next.add(spot);
                } else {
                    next.remove(spot);
                }
            }
        }
        return new Picks(next, Optional.of(sweep));
    }
}
