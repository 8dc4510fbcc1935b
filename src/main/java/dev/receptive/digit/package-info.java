/**
 * How does a network work with handwritten digits? How a drawing becomes what the network was trained on, what it says to
 * each digit of a set, why one class and not another, where the ink is that makes the difference, and which digits one of
 * its units likes best.
 *
 * <p>A picture is {@code [H, W]} of whole levels, from 0 (paper) to 255 (ink); a network takes it as
 * {@code [N, 1, H, W]} from 0 to 1, as {@link dev.receptive.data.LabelledImages} gives it. May use {@code train} and
 * {@code architecture} (for the network that is shipped), {@code fast}, {@code nn}, {@code tensor}, {@code data} and
 * {@code words}; benches use it, and nothing below them.
 */
@NullMarked
package dev.receptive.digit;

import org.jspecify.annotations.NullMarked;
