package dev.receptive.lesson;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a tensor that another sees, and what is said to whoever clicked others.
 *
 * @param spot the other
 */
record SeenCells(Demonstration stage, Spot spot, String tensor) {

    /** One down, across, up and back. */
    private static final int[][] BESIDE = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}, {1, 1}};

    Set<Spot> right() {
        return new LinkedHashSet<>(stage.sees(spot, tensor));
    }

    List<Patch> lit() {
        return patches(right());
    }

    /** Padding is nothing of the tensor: whether it was clicked, too, does not count. */
    Verdict judge(Set<Spot> chosen) {
        Set<Spot> right = right();
        Set<Spot> clicked = new LinkedHashSet<>(chosen);
        clicked.removeIf(each -> !stage.holds(each));
        if (clicked.equals(right)) {
            return Verdict.RIGHT;
        }
        Optional<Spot> other = neighbour(clicked);
        if (other.isPresent()) {
            Spot there = other.get();
            return wrong(Sentence.of("lesson.rule.cells-neighbour", there.row(), there.column()), clicked);
        }
        Set<Spot> more = new HashSet<>(clicked);
        more.removeAll(right);
        Set<Spot> missed = new HashSet<>(right);
        missed.removeAll(clicked);
        if (more.isEmpty()) {
            return wrong(Sentence.counted("lesson.rule.cells-missed.", missed.size()), clicked);
        }
        return missed.isEmpty()
                ? wrong(Sentence.counted("lesson.rule.cells-more.", more.size()), more)
                : wrong(Sentence.of("lesson.rule.cells-both", more.size(), missed.size()), more);
    }

    /** Whose window was clicked, if it is that of a number beside the one that was asked about. */
    private Optional<Spot> neighbour(Set<Spot> clicked) {
        for (int[] step : BESIDE) {
            Spot there = spot.moved(step[0], step[1]);
            if (stage.holds(there) && clicked.equals(new HashSet<>(stage.sees(there, tensor)))) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    private static Verdict wrong(Sentence why, Set<Spot> lit) {
        return Verdict.wrong(Wording.of(why), patches(lit));
    }

    private static List<Patch> patches(Set<Spot> spots) {
        return spots.stream().map(each -> Patch.of(each, 1, 1)).toList();
    }
}
