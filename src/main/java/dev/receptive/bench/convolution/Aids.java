package dev.receptive.bench.convolution;

import dev.receptive.bench.Notation;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.words.Sentence;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a convolution is shown, which changes none of its numbers but for what is switched off.
 *
 * @param on what is switched on
 * @param guesses what outputs were said to be before they were computed
 */
record Aids(Set<Aid> on, Notation notation, View view, Off off, Map<Spot, Numbers> guesses) {

    static final Aids NONE = new Aids(Set.of(), Notation.PYTORCH, View.WINDOW, Off.NONE, Map.of());

    Aids {
        on = Set.copyOf(on);
        guesses = Map.copyOf(guesses);
    }

    boolean has(Aid aid) {
        return on.contains(aid);
    }

    /** Why something that was just switched on is not seen; nothing of what is. */
    static Optional<Sentence> unseen(ConvolutionExperiment before, ConvolutionExperiment after) {
        boolean centre = !before.aids().has(Aid.CENTRE) && after.aids().has(Aid.CENTRE);
        boolean contributions =
                !before.aids().has(Aid.CONTRIBUTIONS) && after.aids().has(Aid.CONTRIBUTIONS);
        if ((centre || contributions) && (after.aids().view() == View.BANK || Unrollable.is(after))) {
            return Optional.of(Sentence.of("told.elsewhere"));
        }
        return centre ? even(after) : Optional.empty();
    }

    /** That a kernel has no centre, if it has none. */
    static Optional<Sentence> even(ConvolutionExperiment experiment) {
        Extent kernel = experiment.window().kernel();
        boolean even = kernel.height() % 2 == 0 || kernel.width() % 2 == 0;
        return even ? Optional.of(Sentence.of("facts.even", kernel.height(), kernel.width())) : Optional.empty();
    }

    /** With something switched on or off; what comes next is hidden only where a kernel slides. */
    Aids with(Aid aid, boolean there) {
        Set<Aid> next = on.isEmpty() ? EnumSet.noneOf(Aid.class) : EnumSet.copyOf(on);
        if (there) {
            next.add(aid);
        } else {
            next.remove(aid);
        }
        View seen = aid == Aid.HIDE && there && view.isUnrolled() ? View.WINDOW : view;
        return new Aids(next, notation, seen, off, aid == Aid.HIDE ? Map.of() : guesses);
    }

    Aids with(Notation next) {
        return new Aids(on, next, view, off, guesses);
    }

    /** From elsewhere; where all numbers are in sight, none is hidden any longer. */
    Aids with(View next) {
        Aids seen = new Aids(on, notation, next, off, guesses);
        return next.isUnrolled() && has(Aid.HIDE) ? seen.with(Aid.HIDE, false) : seen;
    }

    Aids with(Off next) {
        return new Aids(on, notation, view, next, Map.of());
    }

    Aids withGuess(Spot output, Numbers number) {
        Map<Spot, Numbers> next = new HashMap<>(guesses);
        next.put(output, number);
        return new Aids(on, notation, view, off, next);
    }

    /** Without the guesses: other numbers are computed. */
    Aids afresh() {
        return guesses.isEmpty() ? this : new Aids(on, notation, view, off, Map.of());
    }

    /** Only what there is. */
    Aids within(int channels, int maps) {
        return off.isNone() ? this : new Aids(on, notation, view, off.within(channels, maps), guesses);
    }
}
