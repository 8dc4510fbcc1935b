package dev.receptive.lesson;

import dev.receptive.bench.Misrule;
import java.util.List;

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

    /** The wrong ways that are known, with what each comes to; none where answers are no numbers. */
    default List<Misrule> misrules() {
        return List.of();
    }

    /** The wrong answers of which is known why they are wrong. */
    default List<WrongAnswer> wrongAnswers() {
        return misrules().stream().map(WrongAnswer::of).toList();
    }

    /** The right answer. */
    Solution solution();
}
