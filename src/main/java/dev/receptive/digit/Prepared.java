package dev.receptive.digit;

import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * A drawing on its way into a network, step by step, each picture {@code [H, W]} of levels from 0 to 255; a step that was
 * switched off gives on what came in.
 *
 * @param drawn as it was drawn
 * @param cropped the box of its ink
 * @param scaled that box at the size of a digit
 * @param centred what the network gets, {@code [side, side]}
 * @param box where the ink is in {@code drawn}; none without ink
 * @param factor by how much {@code cropped} was scaled; 1 if it was not
 * @param mass where the ink of {@code scaled} balances, in its own rows and columns; none without ink
 * @param down how many rows {@code scaled} stands lower for its centre of mass than it would with its own middle in the
 *     middle; below 0 if it stands higher, 0 if it was not centred
 * @param right the same for columns
 */
public record Prepared(
        Tensor drawn,
        Tensor cropped,
        Tensor scaled,
        Tensor centred,
        Optional<InkBox> box,
        double factor,
        Optional<CentreOfMass> mass,
        int down,
        int right) {

    /** The row of {@code centred} in which the first row of {@code scaled} stands; below 0 if that is cut off. */
    public int top() {
        return Preparation.middle(scaled.shape().size(0), centred.shape().size(0)) + down;
    }

    /** The column of {@code centred} in which the first column of {@code scaled} stands; below 0 if that is cut off. */
    public int left() {
        return Preparation.middle(scaled.shape().size(1), centred.shape().size(1)) + right;
    }

    /** What the network takes: {@code [1, 1, side, side]}, 0 to 1. */
    public Tensor input() {
        return NetworkInput.of(centred);
    }
}
