package dev.receptive.bench;

import dev.receptive.figure.Inked;
import java.util.List;

/**
 * A line of a formula.
 *
 * @param parts in order; numbers have the colours of the grids, letters are muted
 */
public record Formula(List<Inked> parts) {

    public Formula {
        parts = List.copyOf(parts);
    }

    public static Formula of(Inked... parts) {
        return new Formula(List.of(parts));
    }
}
