package dev.receptive.lesson;

/** A question as it is put over a stage that has been computed. */
public interface Posed {

    /** What is asked. */
    Wording prompt();

    /** How it is answered. */
    Manner manner();

    /**
     * Whether an answer is right; if not, what may have gone wrong.
     *
     * @throws dev.receptive.words.Refusal if it cannot be read, as letters where a number is asked for
     */
    Verdict judge(Reply reply);

    /** The right answer. */
    Solution solution();
}
