package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * How a number is asked for.
 *
 * @param typed whether it is typed; else one of some is chosen
 * @param choices what can be chosen, as the file has it; empty where the wrong rules make the choices
 */
public record NumberForm(boolean typed, List<String> choices) {

    public static final NumberForm CHOSEN = new NumberForm(false, List.of());

    static final String CHOICE = "choice";
    static final String TYPING = "typing";

    /** Wrong choices beside the right one. */
    private static final int WRONG = 3;

    public NumberForm {
        choices = List.copyOf(choices);
    }

    /**
     * The question.
     *
     * @throws Refusal if there is nothing wrong to choose
     */
    NumberPosed pose(Wording prompt, Solution solution, Figures right, List<Misrule> wrong, long seed) {
        List<Misrule> rules = Misrule.distinct(right, wrong);
        if (typed) {
            return new NumberPosed(new NumberPosed.Asked(prompt, solution, right, rules), List.of());
        }
        List<Figures> options = new ArrayList<>(List.of(right));
        if (choices.isEmpty()) {
            rules.stream().limit(WRONG).map(Misrule::value).forEach(options::add);
        } else {
            choices.stream().map(text -> figures(text, right)).forEach(figures -> add(figures, options));
        }
        if (options.size() < 2) {
            throw new Refusal(Sentence.of("lesson.choices.few", right.text()));
        }
        return new NumberPosed(new NumberPosed.Asked(prompt, solution, right, rules), Shuffled.of(options, seed));
    }

    private static void add(Figures figures, List<Figures> options) {
        if (options.stream().noneMatch(figures::isAlike)) {
            options.add(figures);
        }
    }

    /** A choice that the author gave. */
    private static Figures figures(String text, Figures right) {
        return Figures.read(text, right.numbers().size());
    }
}
