package dev.receptive.bench;

import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * What lies over a picture because of this look: what the number asked about sees and whom it reaches, and a ring round
     * the selected one.
     *
     * @param links of a number
     */
    public List<Mark> lit(Spotlight spotlight, Function<Spot, Links> links) {
        List<Mark> marks = new ArrayList<>();
        asked().ifPresent(spot -> marks.addAll(spotlight.light(spot, links.apply(spot))));
        selected.ifPresent(spot -> marks.addAll(spotlight.ring(spot)));
        return marks;
    }
}
