package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.lesson.Controls;
import dev.receptive.lesson.KeptBack;
import dev.receptive.lesson.Withheld;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a page of a lesson allows on its stage while it is open.
 *
 * @param controls which of them can be seen and used
 * @param kept what would give an answer away
 * @param picking what a click on the stage means, if it answers a question
 * @param isPage whether a page is open
 */
record PageRules(Controls controls, KeptBack kept, Optional<Picking> picking, boolean isPage) {

    /** Where no page is open. */
    static final PageRules FREE = new PageRules(Controls.FREE, KeptBack.NOTHING, Optional.empty(), false);

    PageRules {
        if (kept.withheld().contains(Withheld.CONTROLS)) {
            controls = controls.allLocked();
        }
    }

    /**
     * Numbers of a tensor are an answer.
     *
     * @param tensor of which
     * @param pick is told how what was chosen changes
     */
    record Picking(String tensor, Consumer<UnaryOperator<Picks>> pick) {}

    /** Whether the numbers of a tensor stay as they are. */
    boolean locks(String tensor) {
        return controls.isLocked(tensor);
    }

    /** Whether nobody is to go to another moment. */
    boolean holds() {
        return kept.withheld().contains(Withheld.TIME);
    }

    /** Whether a number that is looked at says nothing of itself. */
    boolean hushes() {
        return kept.withheld().contains(Withheld.VALUES) || kept.withheld().contains(Withheld.LINKS);
    }

    /** Whether formulas and code can be seen. */
    boolean explains() {
        return !kept.withheld().contains(Withheld.FORMULAS);
    }

    /** Takes a number as a part of an answer; false if it cannot be one. */
    boolean pick(Spot spot) {
        return pick(spot, picks -> picks.with(spot));
    }

    /** Takes all numbers of a rectangle from the last one that was taken; false if this cannot be its corner. */
    boolean pickTo(Spot corner) {
        return pick(corner, picks -> picks.to(corner));
    }

    /** Takes what is between two numbers that the keyboard has gone from one to the other; false if they cannot be an answer. */
    boolean pickAlong(Spot from, Spot to) {
        return pick(from, picks -> picks.along(from, to));
    }

    /** Whether numbers of a tensor are an answer. */
    boolean picks(Spot spot) {
        return picking.filter(asked -> spot.isIn(asked.tensor())).isPresent();
    }

    private boolean pick(Spot spot, UnaryOperator<Picks> how) {
        Optional<Picking> here = picking.filter(asked -> spot.isIn(asked.tensor()));
        here.ifPresent(asked -> asked.pick().accept(how));
        return here.isPresent();
    }
}
