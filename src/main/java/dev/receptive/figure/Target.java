package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import java.util.Optional;

/**
 * Something on the stage that can be pointed at. Targets are the only geometry that hovering, keys, editing, speech and
 * outlines use: nobody else knows where a number stands.
 */
public sealed interface Target permits Lattice, Block {

    /** The number at a point. */
    Optional<Spot> at(double x, double y);

    /** Where a number stands; a lattice says it of its surroundings, too. Nothing for a number of another plane. */
    Optional<Box> box(Spot spot);

    /** Where all of it stands, without what surrounds it. */
    Box bounds();

    /** The number nearest to a spot, which may lie outside. */
    Spot nearest(Spot spot);

    /** The first of its numbers. */
    Spot first();

    /** What can be done with its numbers. */
    Touch touch();

    /** The colour of its role. */
    Ink ink();

    /** Whether it holds a number; padding is held by nothing. */
    default boolean holds(Spot spot) {
        return nearest(spot).equals(spot);
    }
}
