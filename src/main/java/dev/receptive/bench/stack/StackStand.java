package dev.receptive.bench.stack;

import dev.receptive.time.Score;

/**
 * How far the layers have been computed.
 *
 * @param landed how many numbers, three of each layer: its size, its field, its jump
 * @param progress of the next, which is on its way from 0 to 1; 0 where it has not begun
 */
record StackStand(int landed, double progress) {

    /** Of the way of a number, how much its equation takes. */
    static final double RECKONED = 0.4;

    private static final double SAME = 1e-6;

    static StackStand at(Score score, double seconds) {
        long landed = score.cueAt(StackSteps.NUMBER, seconds);
        double since = score.clamp(seconds) - score.cue(StackSteps.NUMBER, landed);
        double lasts = score.next(StackSteps.NUMBER, seconds) - score.cue(StackSteps.NUMBER, landed);
        return new StackStand(Math.toIntExact(landed), since > SAME ? since / lasts : 0);
    }

    /** Whether the next number is on its way. */
    boolean moving() {
        return progress > 0;
    }

    /** Whether the next number has been reckoned, and now goes to its place. */
    boolean reckoned() {
        return progress >= RECKONED;
    }

    /** How many layers have all their numbers. */
    int layers() {
        return landed / StackSteps.EACH;
    }

    /** Whether a number of a layer has landed. */
    boolean has(String tensor, int layer) {
        int before = switch (tensor) {
            case StackSteps.SIZE -> 1;
            case StackSteps.FIELD -> 2;
            default -> StackSteps.EACH;
        };
        return landed >= (layer - 1) * StackSteps.EACH + before;
    }

    /** The layer that is told of, from 1 on. */
    int layer() {
        int now = moving() ? landed + 1 : Math.max(1, landed);
        return (now + StackSteps.EACH - 1) / StackSteps.EACH;
    }

    /** The number that is told of: that on its way, or the last that has landed. */
    String tensor() {
        return tensor(moving() ? landed : Math.max(0, landed - 1));
    }

    /** Of which kind a number is, counted from 0. */
    static String tensor(int number) {
        return switch (number % StackSteps.EACH) {
            case 0 -> StackSteps.SIZE;
            case 1 -> StackSteps.FIELD;
            default -> StackSteps.JUMP;
        };
    }
}
