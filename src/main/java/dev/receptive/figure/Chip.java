package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Face;

/** What the small boxes have in common in which numbers of an equation stand. */
final class Chip {

    /** Of a chip's corners, in units. */
    static final double RADIUS = 6;

    /** A wider text shrinks to this part of the chip. */
    private static final double WIDEST = 0.92;

    private Chip() {}

    /** The largest size up to {@code wanted} at which so many monospaced characters fit a box. */
    static double fit(Box box, int characters, double wanted) {
        return Math.min(wanted, box.width() * WIDEST / (characters * Face.MONO_ADVANCE));
    }
}
