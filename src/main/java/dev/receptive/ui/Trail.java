package dev.receptive.ui;

import dev.receptive.figure.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The numbers that were asked where they come from, each found in the answer of the one before it.
 *
 * @param spots the first one asked, then what was followed; none where nothing is asked
 */
record Trail(List<Spot> spots) {

    static final Trail NONE = new Trail(List.of());

    Trail {
        spots = List.copyOf(spots);
    }

    /** A trail that begins at a number. */
    static Trail of(Spot spot) {
        return new Trail(List.of(spot));
    }

    /** The number whose answer is shown. */
    Optional<Spot> asked() {
        return spots.isEmpty() ? Optional.empty() : Optional.of(spots.get(spots.size() - 1));
    }

    /** On to a number of the answer; one that was asked before is gone back to. */
    Trail follow(Spot spot) {
        int before = spots.indexOf(spot);
        if (before >= 0) {
            return backTo(before);
        }
        List<Spot> longer = new ArrayList<>(spots);
        longer.add(spot);
        return new Trail(longer);
    }

    /** Back to one of its numbers. */
    Trail backTo(int index) {
        return new Trail(spots.subList(0, index + 1));
    }

    /** Back by one number; from the first, to nothing. */
    Trail back() {
        return new Trail(spots.subList(0, Math.max(0, spots.size() - 1)));
    }

    /** As far as its numbers are still there. */
    Trail whileThere(Predicate<Spot> isThere) {
        return new Trail(spots.stream().takeWhile(isThere).toList());
    }
}
