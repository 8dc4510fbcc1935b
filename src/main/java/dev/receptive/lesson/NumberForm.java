package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a number is asked for.
 *
 * @param typed whether it is typed; else one of some is chosen
 * @param choices what can be chosen, as the author has it; empty where the wrong rules make the choices
 * @param filled whether numbers nearby are choices, too, where the wrong rules make few
 */
public record NumberForm(boolean typed, List<NumberChoice> choices, boolean filled) {

    /** One of some is chosen, made by wrong rules, and by numbers nearby where there are few. */
    public static final NumberForm CHOSEN = new NumberForm(false, List.of(), true);

    public static final NumberForm TYPED = new NumberForm(true, List.of(), false);

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
     * @param stage over which it is asked
     * @throws Refusal if there is nothing wrong to choose, or if the right choice has a reason why it is wrong
     */
    NumberPosed pose(NumberPosed.Asked asked, Demonstration stage, long seed) {
        Figures right = asked.right();
        List<NumberChoice.NumberReason> reasons = choices.stream()
                .flatMap(choice -> choice.reason(stage, right.numbers().size()).stream())
                .toList();
        if (reasons.stream().anyMatch(reason -> reason.value().isAlike(right))) {
            throw Refusal.of("lesson.choices.right", right.text());
        }
        if (typed) {
            return new NumberPosed(asked, reasons, List.of());
        }
        List<Figures> options = new ArrayList<>(List.of(right));
        if (choices.isEmpty()) {
            asked.wrong().stream().limit(WRONG).map(Misrule::value).forEach(options::add);
        } else {
            choices.stream().map(choice -> figures(choice.text(), right)).forEach(figures -> add(figures, options));
        }
        for (int step = 1; filled && options.size() <= WRONG; step++) {
            int by = step % 2 == 0 ? -step / 2 : (step + 1) / 2;
            nearby(right, by).ifPresent(near -> add(near, options));
        }
        if (options.size() < 2) {
            throw new Refusal(Sentence.of("lesson.choices.few", right.text()));
        }
        return new NumberPosed(asked, reasons, Shuffled.of(options, seed));
    }

    /** Some more, or less, of a result; nothing where that would be no size or count. */
    private static Optional<Figures> nearby(Figures right, int by) {
        List<Double> numbers =
                right.numbers().stream().map(number -> number + by).toList();
        boolean was = right.numbers().stream().allMatch(number -> number > 0);
        boolean is = numbers.stream().allMatch(number -> number > 0);
        return is || !was ? Optional.of(new Figures(numbers)) : Optional.empty();
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
