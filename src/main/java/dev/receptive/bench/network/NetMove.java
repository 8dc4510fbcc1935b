package dev.receptive.bench.network;

import dev.receptive.digit.Moved;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * How the image is changed as a whole: turned about its middle and scaled, then moved.
 *
 * @param right by so many columns; below 0 to the left
 * @param down by so many rows; below 0 up
 * @param turn in degrees against the clock
 * @param scale in percent of its size
 * @param before whether that is done to a drawing, which is prepared then; if not, to what the preparation made of it
 */
record NetMove(int right, int down, int turn, int scale, boolean before) {

    /** Left as it is. */
    static final NetMove NONE = new NetMove(0, 0, 0, 100, false);

    static final String BEFORE = "before";
    static final String AFTER = "after";

    private static final double PERCENT = 100;

    /**
     * @throws dev.receptive.words.Refusal if a number is out of its range
     */
    NetMove {
        NetAxis.RIGHT.check(right);
        NetAxis.DOWN.check(down);
        NetAxis.TURN.check(turn);
        NetAxis.SCALE.check(scale);
    }

    int on(NetAxis axis) {
        return switch (axis) {
            case RIGHT -> right;
            case DOWN -> down;
            case TURN -> turn;
            case SCALE -> scale;
        };
    }

    NetMove with(NetAxis axis, int number) {
        return switch (axis) {
            case RIGHT -> new NetMove(number, down, turn, scale, before);
            case DOWN -> new NetMove(right, number, turn, scale, before);
            case TURN -> new NetMove(right, down, number, scale, before);
            case SCALE -> new NetMove(right, down, turn, number, before);
        };
    }

    NetMove with(boolean beforeAll) {
        return new NetMove(right, down, turn, scale, beforeAll);
    }

    /** Whether the image stays as it is. */
    boolean isStill() {
        return changed().isEmpty();
    }

    /** Whether it is moved and nothing else. */
    boolean isShift() {
        return !isStill() && turn == NetAxis.TURN.still() && scale == NetAxis.SCALE.still();
    }

    private List<NetAxis> changed() {
        return Arrays.stream(NetAxis.values())
                .filter(axis -> on(axis) != axis.still())
                .toList();
    }

    /** A picture so changed; the picture itself if it stays as it is. */
    Tensor of(Tensor picture) {
        return isStill() ? picture : new Moved(down, right, turn, scale / PERCENT).of(picture);
    }

    /** What it is called, as in {@code 6 up, 2 right}. */
    Sentence said() {
        return changed().stream()
                .map(axis -> axis.said(on(axis)))
                .reduce((one, other) -> Sentence.of("network.move.and", one, other))
                .orElseGet(() -> NetAxis.RIGHT.said(0));
    }
}
