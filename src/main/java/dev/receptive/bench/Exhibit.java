package dev.receptive.bench;

import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Set;

/**
 * A stage as a lesson, an export or another bench asks for it.
 *
 * @param at the moment
 * @param lit numbers to point out
 * @param locked what cannot be changed, as in {@code control:padding} or {@code tensor:kernel}
 * @param hidden what is not shown, likewise
 */
public record Exhibit(Setup<?> setup, Bookmark at, List<Spot> lit, Set<String> locked, Set<String> hidden) {

    public Exhibit {
        lit = List.copyOf(lit);
        locked = Set.copyOf(locked);
        hidden = Set.copyOf(hidden);
    }

    /** A setup at a moment, with everything free. */
    public static Exhibit of(Setup<?> setup, Bookmark at) {
        return new Exhibit(setup, at, List.of(), Set.of(), Set.of());
    }
}
