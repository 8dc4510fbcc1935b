package dev.receptive.bench;

import dev.receptive.figure.Spot;
import java.util.Optional;
import java.util.Set;

/**
 * What a person looks at.
 *
 * @param pointed the number under the pointer
 * @param selected the number that keys change
 * @param opened the folded rows that lie open, by name
 */
public record Gaze(Optional<Spot> pointed, Optional<Spot> selected, Set<String> opened) {

    public static final Gaze NONE = new Gaze(Optional.empty(), Optional.empty(), Set.of());

    public Gaze {
        opened = Set.copyOf(opened);
    }

    public Gaze pointing(Optional<Spot> spot) {
        return new Gaze(spot, selected, opened);
    }

    public Gaze selecting(Optional<Spot> spot) {
        return new Gaze(pointed, spot, opened);
    }

    /** The number that is asked about: the one pointed at, or else the selected one. */
    public Optional<Spot> asked() {
        return pointed.or(() -> selected);
    }
}
