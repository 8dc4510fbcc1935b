package dev.receptive.bench;

import dev.receptive.figure.Spot;
import java.util.Optional;

/**
 * What a person looks at.
 *
 * @param pointed the number under the pointer
 * @param selected the number that keys change
 */
public record Gaze(Optional<Spot> pointed, Optional<Spot> selected) {

    public static final Gaze NONE = new Gaze(Optional.empty(), Optional.empty());

    public Gaze pointing(Optional<Spot> spot) {
        return new Gaze(spot, selected);
    }

    public Gaze selecting(Optional<Spot> spot) {
        return new Gaze(pointed, spot);
    }

    /** The number that is asked about: the one pointed at, or else the selected one. */
    public Optional<Spot> asked() {
        return pointed.or(() -> selected);
    }
}
