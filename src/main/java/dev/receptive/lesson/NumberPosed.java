package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that a number answers.
 *
 * @param reasons what the author says to some wrong numbers
 * @param options from which one is chosen; empty where it is typed
 */
record NumberPosed(Asked question, List<NumberChoice.NumberReason> reasons, List<Figures> options) implements Posed {

    /**
     * @param wrong the rules that are known to lead elsewhere
     */
    record Asked(Wording prompt, Solution solution, Figures right, List<Misrule> wrong) {
        Asked {
            wrong = Misrule.distinct(right, wrong);
        }
    }

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
            return reasons.stream()
                    .filter(reason -> reason.value().isTyped(entered.typed()))
                    .map(NumberChoice.NumberReason::verdict)
                    .findFirst()
                    .orElseGet(() -> judge(question.right(), question.wrong(), entered.typed()));
        }
        return Verdict.WRONG;
    }

    private Verdict judge(Figures chosen) {
        if (chosen.isAlike(question.right())) {
            return Verdict.RIGHT;
        }
        return reasons.stream()
                .filter(reason -> reason.value().isAlike(chosen))
                .map(NumberChoice.NumberReason::verdict)
                .findFirst()
                .or(() -> question.wrong().stream()
                        .filter(rule -> rule.value().isAlike(chosen))
                        .findFirst()
                        .map(Verdict::wrong))
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
    public List<WrongAnswer> wrongAnswers() {
        List<WrongAnswer> wrong = new ArrayList<>();
        for (NumberChoice.NumberReason reason : reasons) {
            Wording text = Wording.of(reason.value().text());
            reason.verdict().why().ifPresent(why -> wrong.add(new WrongAnswer(text, why)));
        }
        misrules().stream()
                .filter(rule ->
                        reasons.stream().noneMatch(reason -> reason.value().isAlike(rule.value())))
                .map(WrongAnswer::of)
                .forEach(wrong::add);
        return wrong;
    }

    @Override
    public Solution solution() {
        return question.solution();
    }
}
