package dev.receptive.lesson;

/**
 * What has become of a question.
 *
 * @param tries how many answers there were
 * @param right whether the last of them was right
 * @param skipped whether it was left unanswered
 */
public record GivenAnswer(int tries, boolean right, boolean skipped) {

    public static final GivenAnswer NONE = new GivenAnswer(0, false, false);

    GivenAnswer tried(boolean isRight) {
        return new GivenAnswer(tries + 1, isRight, false);
    }

    GivenAnswer passed() {
        return new GivenAnswer(tries, right, true);
    }

    /** Whether no answer is awaited any more: the solution may be seen. */
    public boolean isClosed() {
        return right || skipped || tries >= Sitting.TRIES;
    }
}
