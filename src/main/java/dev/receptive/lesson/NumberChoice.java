package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.document.PlacedTitle;
import dev.receptive.figure.Patch;
import java.util.List;
import java.util.Optional;

/**
 * A number that an author lets choose.
 *
 * @param text as the file has it
 * @param because why it is wrong, where the author says so; may be nothing
 * @param lit where that can be seen on the stage; may be empty
 */
public record NumberChoice(String text, PlacedTitle because, List<Light> lit) {

    public NumberChoice {
        lit = List.copyOf(lit);
    }

    /** What is said to whoever chooses it, where its author says anything. */
    Optional<NumberReason> reason(Demonstration stage, int numbers) {
        List<Patch> shown =
                lit.stream().flatMap(light -> stage.lit(light).stream()).toList();
        return because.isEmpty() && shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberReason(Figures.read(text, numbers), verdict(shown)));
    }

    private Verdict verdict(List<Patch> shown) {
        Optional<Wording> why = because.isEmpty() ? Optional.empty() : Optional.of(Wording.of(because.title()));
        return new Verdict(false, why, shown);
    }

    /**
     * What is said to a number.
     */
    record NumberReason(Figures value, Verdict verdict) {}
}
