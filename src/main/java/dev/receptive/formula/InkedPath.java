package dev.receptive.formula;

import dev.receptive.scene.Ink;
import java.util.List;

/** An area to fill, where it winds at all: {@link Ink#TEXT}, or the colour of a role. */
public record InkedPath(Ink ink, List<PathStep> steps) {
    public InkedPath {
        steps = List.copyOf(steps);
    }
}
