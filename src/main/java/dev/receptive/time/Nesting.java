package dev.receptive.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of the step sizes of a passage, from the smallest to the largest. A size is smaller than every size in whose
 * passages its own lie, however deep and wherever in the score that is. Of sizes for which that says nothing, that one is
 * smaller of which a step ends first.
 */
final class Nesting {

    /** To each size those in its passages; by which of them a step ends first. */
    private final Map<StepSize, Set<StepSize>> inside = new LinkedHashMap<>();

    private Nesting() {}

    /**
     * @throws IllegalArgumentException if two sizes hold each other
     */
    static List<StepSize> order(Passage passage) {
        Nesting nesting = new Nesting();
        nesting.collect(passage);
        return nesting.order();
    }

    /** All sizes in a passage and its own. */
    private Set<StepSize> collect(Passage passage) {
        Set<StepSize> sizes = new LinkedHashSet<>();
        for (Passage part : parts(passage)) {
            sizes.addAll(collect(part));
        }
        StepSize own = passage.ends();
        if (!own.equals(StepSize.NONE)) {
            inside.computeIfAbsent(own, size -> new LinkedHashSet<>()).addAll(sizes);
            sizes.add(own);
        }
        return sizes;
    }

    private static List<Passage> parts(Passage passage) {
        if (passage instanceof Passage.Several several) {
            return several.parts();
        }
        return passage instanceof Passage.Times times ? List.of(times.part()) : List.of();
    }

    private List<StepSize> order() {
        List<StepSize> order = new ArrayList<>();
        while (order.size() < inside.size()) {
            order.add(inside.keySet().stream()
                    .filter(size -> !order.contains(size) && isNext(size, order))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "score: steps of sizes " + inside.keySet() + " hold each other")));
        }
        return order;
    }

    /** Whether all that are smaller come before it. */
    private boolean isNext(StepSize size, List<StepSize> before) {
        return inside.getOrDefault(size, Set.of()).stream()
                .allMatch(smaller -> smaller.equals(size) || before.contains(smaller));
    }
}
