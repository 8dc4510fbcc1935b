package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Something on the stage that can be pointed at. Targets are the only geometry that hovering, keys, editing, speech and
 * outlines use: nobody else knows where a number stands.
 */
public sealed interface Target permits Lattice, Block, PlotPoints {

    /** The number at a point. */
    Optional<Spot> at(double x, double y);

    /** Where a number stands; a lattice says it of its surroundings, too. Nothing for a number of another plane. */
    Optional<Box> box(Spot spot);

    /** Where a number stands that can be pointed at here; nothing for what stands nowhere or would stand outside. */
    default Optional<Box> place(Spot spot) {
        return box(spot).filter(box -> at(box.centreX(), box.centreY()).equals(Optional.of(spot)));
    }

    /** Where those numbers of a patch stand that stand here, row by row. */
    Stream<Box> boxes(Patch patch);

    /** Around all of them. */
    Optional<Box> around(Patch patch);

    /** Where all of it stands, without what surrounds it. */
    Box bounds();

    /** The number nearest to a spot, which may lie outside. */
    Spot nearest(Spot spot);

    /** The first of its numbers. */
    Spot first();

    /** The last of its numbers. */
    Spot last();

    /** What can be done with its numbers. */
    Touch touch();

    /** The colour of its role. */
    Ink ink();

    /** What its numbers become that are drawn to a height; nothing where a height says nothing of a number. */
    default OptionalDouble drawn(double y) {
        return OptionalDouble.empty();
    }

    /** Whether it holds a number; padding is held by nothing. */
    default boolean holds(Spot spot) {
        return nearest(spot).equals(spot);
    }
}
