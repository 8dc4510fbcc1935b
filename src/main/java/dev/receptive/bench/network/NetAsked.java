package dev.receptive.bench.network;

import java.util.List;
import java.util.Optional;

/**
 * What a person asks of a network: the answers stand in the box of the equation, so that not all of them have room at once.
 *
 * @param why which class, and against which other
 * @param sought what was looked for among the test digits; not kept in files
 * @param curve over which change of the image the answers are drawn
 * @param step the step of training that is told in the place of how the network computes
 */
record NetAsked(Optional<NetWhy> why, Optional<NetSought> sought, Optional<NetAxis> curve, Optional<NetStep> step) {

    static final NetAsked NOTHING =
            new NetAsked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Asked why; where that stands, no curve does. */
    NetAsked asking(Optional<NetWhy> next) {
        boolean asks = next.isPresent();
        return new NetAsked(next, sought, asks ? Optional.empty() : curve, asks ? Optional.empty() : step);
    }

    /** With the answers over a change of the image; where they stand, nothing else does. */
    NetAsked following(Optional<NetAxis> next) {
        return next.isPresent()
                ? new NetAsked(Optional.empty(), Optional.empty(), next, Optional.empty())
                : new NetAsked(why, sought, next, step);
    }

    NetAsked seeking(Optional<NetSought> next) {
        return new NetAsked(why, next, curve, next.isPresent() ? Optional.empty() : step);
    }

    /** With a step of training; where that is told, nothing else is asked. */
    NetAsked stepping(Optional<NetStep> next) {
        return next.isPresent()
                ? new NetAsked(Optional.empty(), Optional.empty(), Optional.empty(), next)
                : new NetAsked(why, sought, curve, next);
    }

    /** The unit of which a person wants to know which test digits it likes best. */
    Optional<NetLiked> liked() {
        return sought.filter(NetLiked.class::isInstance).map(NetLiked.class::cast);
    }

    /** What layers answer to, once that was looked for. */
    Optional<NetLevels> levels() {
        return sought.filter(NetLevels.class::isInstance).map(NetLevels.class::cast);
    }

    /** The same, as far as a network has an answer. */
    NetAsked of(NetGiven given, List<NetLayer> layers, NetOff off) {
        boolean followed = curve.isEmpty() || NetCurve.isPossible(given, layers);
        Optional<NetStep> kept =
                NetStep.isPossible(layers) && off.isNone() ? step.map(asks -> asks.within(layers)) : Optional.empty();
        return followed && kept.equals(step)
                ? this
                : new NetAsked(why, sought, followed ? curve : Optional.empty(), kept);
    }
}
