package dev.receptive.lesson;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody has drilled. Immutable.
 *
 * @param series which questions come, from 1: whoever has the same is asked the same
 * @param drills of this series, each at the question that comes next; only those that were begun
 */
public record Drilled(int series, Map<DrillKind, Drill> drills) {

    /** The largest number of a series. */
    public static final int MOST_SERIES = 9999;

    public static final Drilled NONE = new Drilled(1, Map.of());

    public Drilled {
        drills = Map.copyOf(drills);
    }

    public Optional<Drill> known(DrillKind kind) {
        return Optional.ofNullable(drills.get(kind));
    }

    /** A drill where it was left; from its first question if it never was begun. */
    public Drill of(DrillKind kind) {
        return drills.getOrDefault(kind, Drill.of(kind, series));
    }

    /** With a drill as it is left. */
    public Drilled with(Drill drill) {
        Map<DrillKind, Drill> next = new EnumMap<>(DrillKind.class);
        next.putAll(drills);
        next.put(drill.kind(), drill);
        return new Drilled(series, next);
    }

    /** With a drill as if it had never been begun. */
    public Drilled without(DrillKind kind) {
        Map<DrillKind, Drill> next = new EnumMap<>(DrillKind.class);
        next.putAll(drills);
        next.remove(kind);
        return new Drilled(series, next);
    }

    /** With other questions: all begin anew, and the longest streaks stay. */
    public Drilled series(int next) {
        return new Drilled(
                next,
                drills.values().stream()
                        .collect(Collectors.toMap(
                                Drill::kind, drill -> new Drill(drill.kind(), next, 0, 0, drill.best()))));
    }
}
