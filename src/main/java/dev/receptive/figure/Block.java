package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import java.util.Optional;
import java.util.stream.Stream;

/** A single number somewhere: a bar, a chip, a box of a diagram. Others of its plane may stand elsewhere. */
public record Block(Spot spot, Box box, Touch touch, Ink ink) implements Target {

    @Override
    public Optional<Spot> at(double x, double y) {
        return box.contains(x, y) ? Optional.of(spot) : Optional.empty();
    }

    @Override
    public Optional<Box> box(Spot other) {
        return spot.equals(other) ? Optional.of(box) : Optional.empty();
    }

    @Override
    public Stream<Box> boxes(Patch patch) {
        return patch.holds(spot) ? Stream.of(box) : Stream.empty();
    }

    @Override
    public Optional<Box> around(Patch patch) {
        return boxes(patch).findFirst();
    }

    @Override
    public Box bounds() {
        return box;
    }

    @Override
    public Spot nearest(Spot other) {
        return spot;
    }

    @Override
    public Spot first() {
        return spot;
    }

    @Override
    public Spot last() {
        return spot;
    }
}
