package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import java.util.List;
import java.util.Optional;

/** What stands on the stage at one moment: which numbers, where, and what can be done with them. */
record Standing(List<Target> targets) {

    Standing {
        targets = List.copyOf(targets);
    }

    /** The number under a point of the scene: the front-most. */
    Optional<Spot> spotAt(double x, double y) {
        return targetAt(x, y).flatMap(target -> target.at(x, y));
    }

    /** The target that holds it. */
    Optional<Target> targetAt(double x, double y) {
        return targets.stream().filter(target -> target.at(x, y).isPresent()).reduce((behind, front) -> front);
    }

    /** The target that holds a number, or that knows where it stands beside its own; the one at the back of several. */
    Optional<Target> target(Spot spot) {
        return targets.stream()
                .filter(target -> target.holds(spot))
                .findFirst()
                .or(() -> targets.stream()
                        .filter(target -> target.box(spot).isPresent())
                        .findFirst());
    }

    /** Where a number stands, padding too; nothing if it is not on the stage. */
    Optional<Box> place(Spot spot) {
        return targets.stream().flatMap(target -> target.place(spot).stream()).findFirst();
    }

    /** Whether a number is one of a target's own: padding is not. */
    boolean isHeld(Spot spot) {
        return targets.stream().anyMatch(target -> target.holds(spot));
    }

    /** Whether a number can be changed where it stands: padding, results and the pixels of a photograph cannot. */
    boolean isEditable(Spot spot) {
        return isTurnable(spot) || is(Touch.ANSWER, spot);
    }

    /** Whether dragging and the wheel change it, too. */
    boolean isTurnable(Spot spot) {
        return is(Touch.TYPE, spot) || is(Touch.PAINT, spot);
    }

    /** Whether it is changed where it stands larger. */
    boolean isCloser(Spot spot) {
        return is(Touch.CLOSER, spot);
    }

    private boolean is(Touch touch, Spot spot) {
        return targets.stream().anyMatch(target -> target.holds(spot) && target.touch() == touch);
    }
}
