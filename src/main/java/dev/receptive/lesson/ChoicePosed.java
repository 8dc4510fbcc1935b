package dev.receptive.lesson;

import dev.receptive.figure.Patch;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that one of some sentences answers.
 *
 * @param options what can be chosen
 * @param right the number, from 0, of the right one
 */
record ChoicePosed(Wording prompt, List<ChoiceOption> options, int right) implements Posed {

    /**
     * @param verdict what is said to whoever chooses it
     */
    record ChoiceOption(Wording text, Verdict verdict) {}

    /**
     * @throws Refusal if there is nothing wrong to choose, or two choices read the same
     */
    static ChoicePosed of(ChoiceAsk ask, Wording prompt, Demonstration stage, long seed) {
        List<ChoiceOption> all = new ArrayList<>();
        all.add(new ChoiceOption(Wording.of(ask.right().title()), Verdict.RIGHT));
        for (ChoiceAsk.WrongChoice wrong : ask.wrong()) {
            List<Patch> lit = wrong.lit().stream()
                    .flatMap(light -> stage.lit(light).stream())
                    .toList();
            Verdict verdict = wrong.because().isEmpty()
                    ? new Verdict(false, Optional.empty(), lit)
                    : Verdict.wrong(Wording.of(wrong.because().title()), lit);
            all.add(new ChoiceOption(Wording.of(wrong.text().title()), verdict));
        }
        if (all.size() < 2) {
            throw Refusal.of("lesson.choices.few", ask.right().title().in(Language.ENGLISH));
        }
        for (Language language : Language.values()) {
            distinct(all.stream()
                    .map(option -> option.text().title().in(language))
                    .toList());
        }
        List<ChoiceOption> shuffled = Shuffled.of(all, seed);
        return new ChoicePosed(prompt, shuffled, shuffled.indexOf(all.get(0)));
    }

    /** Refuses choices of which two read the same: nobody could tell which is right. */
    static void distinct(List<String> texts) {
        Set<String> met = new HashSet<>();
        for (String text : texts) {
            if (!met.add(text.strip())) {
                throw Refusal.of("lesson.choices.same", text.strip());
            }
        }
    }

    @Override
    public Manner manner() {
        return new Manner.Choosing(options.stream().map(ChoiceOption::text).toList());
    }

    @Override
    public Verdict judge(Reply reply) {
        return reply instanceof Reply.Chosen chosen
                ? options.get(chosen.option()).verdict()
                : Verdict.WRONG;
    }

    @Override
    public List<WrongAnswer> wrongAnswers() {
        return options.stream()
                .flatMap(option -> option.verdict().why().map(why -> new WrongAnswer(option.text(), why)).stream())
                .toList();
    }

    @Override
    public Solution solution() {
        return new Solution(options.get(right).text(), List.of());
    }
}
