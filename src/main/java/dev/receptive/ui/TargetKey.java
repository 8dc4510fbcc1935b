package dev.receptive.ui;

import dev.receptive.figure.Block;
import dev.receptive.figure.PlotPoints;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which target of a stage: the same one while it moves, grows and changes its numbers.
 *
 * @param kind a grid, or a number of it that stands alone as well
 * @param first its first number; of one that stands alone, and is the only one of its channel to do so, the first of the
 *     channel: it is the same one whatever it has come to
 * @param copy how many others of the same lie behind it
 */
record TargetKey(Class<? extends Target> kind, Spot first, int copy) {

    /** What of all targets is drawn and used in one way. */
    record Family(Class<? extends Target> kind, String tensor) {}

    Family family() {
        return new Family(kind, first.tensor());
    }

    /** Targets by their keys, in their order. */
    static Map<TargetKey, Target> of(List<Target> targets) {
        Map<Spot, Long> alone = targets.stream()
                .filter(Block.class::isInstance)
                .collect(Collectors.groupingBy(TargetKey::channel, Collectors.counting()));
        Map<TargetKey, Target> keyed = new LinkedHashMap<>();
        for (Target target : targets) {
            boolean only = target instanceof Block && alone.getOrDefault(channel(target), 0L) == 1;
            TargetKey key = new TargetKey(target.getClass(), only ? channel(target) : target.first(), 0);
            while (keyed.containsKey(key)) {
                key = new TargetKey(key.kind, key.first, key.copy + 1);
            }
            keyed.put(key, target);
        }
        return keyed;
    }

    /** The first number of its channel. */
    private static Spot channel(Target target) {
        return new Spot(target.first().tensor(), target.first().channel(), 0, 0);
    }

    /** What its node is called. */
    String name() {
        String channel = first.channel() == 0 ? "" : "-" + first.channel();
        String alone = kind == Block.class ? "-at-" + first.row() + "-" + first.column() : "";
        String points = kind == PlotPoints.class ? "-points" : "";
        return "grid-" + first.tensor() + points + channel + alone + (copy == 0 ? "" : "-copy-" + copy);
    }
}
