package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import java.util.List;

/**
 * A question that a number answers.
 *
 * @param options from which one is chosen; empty where it is typed
 */
record NumberPosed(Asked question, List<Figures> options) implements Posed {

    /**
     * @param wrong the rules that are known to lead elsewhere
     */
    record Asked(Wording prompt, Solution solution, Figures right, List<Misrule> wrong) {}

    @Override
    public Wording prompt() {
        return question.prompt();
    }

    @Override
    public Manner manner() {
        return options.isEmpty()
                ? new Manner.Numbering()
                : new Manner.Choosing(
                        Figures.beside(options).stream().map(Wording::of).toList());
    }

    @Override
    public Verdict judge(Reply reply) {
        if (reply instanceof Reply.Chosen chosen) {
            return judge(options.get(chosen.option()));
        }
        if (reply instanceof Reply.Entered entered) {
            return judge(question.right(), question.wrong(), entered.typed());
        }
        return Verdict.WRONG;
    }

    private Verdict judge(Figures chosen) {
        if (chosen.isAlike(question.right())) {
            return Verdict.RIGHT;
        }
        return question.wrong().stream()
                .filter(rule -> rule.value().isAlike(chosen))
                .findFirst()
                .map(Verdict::wrong)
                .orElse(Verdict.WRONG);
    }

    /** What is said to a number that was typed. */
    static Verdict judge(Figures right, List<Misrule> wrong, String typed) {
        if (right.isTyped(typed)) {
            return Verdict.RIGHT;
        }
        return wrong.stream()
                .filter(rule -> rule.value().isTyped(typed))
                .findFirst()
                .map(Verdict::wrong)
                .orElse(Verdict.WRONG);
    }

    @Override
    public List<Misrule> misrules() {
        return question.wrong();
    }

    @Override
    public Solution solution() {
        return question.solution();
    }
}
