package dev.receptive.lesson;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Setup;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for a change of one control, or of two, that reaches a goal. */
final class ReachSearch {

    private final Exhibit from;
    private final Controls controls;
    private final Goal goal;
    private int left;

    ReachSearch(Exhibit from, Controls controls, Goal goal) {
        this.from = from;
        this.controls = controls;
        this.goal = goal;
    }

    /**
     * A control set to a value.
     *
     * @param said its name and the value
     * @param isNumber whether the value is one
     */
    private record Step<E extends Experiment>(String key, Sentence said, boolean isNumber, UnaryOperator<E> change) {}

    /**
     * A way to the goal.
     *
     * @param said what is to be set, in words
     * @param stage what there is then
     */
    record FoundWay(Sentence said, Setup<?> stage) {}

    /** What is to be set, numbers rather than choices by their names; nothing where nothing is found. */
    Optional<FoundWay> found() {
        return found(from.setup());
    }

    private <E extends Experiment> Optional<FoundWay> found(Setup<E> setup) {
        List<Step<E>> all = steps(setup.bench(), setup.experiment());
        List<Step<E>> numbers = all.stream().filter(Step::isNumber).toList();
        return found(setup, numbers).or(() -> found(setup, all));
    }

    private <E extends Experiment> Optional<FoundWay> found(Setup<E> setup, List<Step<E>> steps) {
        E start = setup.experiment();
        left = goal.tries();
        for (Step<E> step : steps) {
            Optional<E> next = changed(step, start);
            if (next.filter(now -> reaches(setup.with(now))).isPresent()) {
                return Optional.of(new FoundWay(step.said(), setup.with(next.orElseThrow())));
            }
        }
        for (Step<E> first : steps) {
            Optional<E> half = changed(first, start);
            for (Step<E> second : half.isPresent() ? steps : List.<Step<E>>of()) {
                boolean other = first.key().compareTo(second.key()) < 0;
                Optional<E> next = other ? changed(second, half.orElseThrow()) : Optional.empty();
                if (next.filter(now -> reaches(setup.with(now))).isPresent()) {
                    Sentence both = Sentence.of("lesson.reach.both", first.said(), second.said());
                    return Optional.of(new FoundWay(both, setup.with(next.orElseThrow())));
                }
            }
        }
        return Optional.empty();
    }

    private static <E extends Experiment> Optional<E> changed(Step<E> step, E from) {
        try {
            return Optional.of(step.change().apply(from));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private boolean reaches(Setup<?> setup) {
        if (left-- <= 0) {
            return false;
        }
        try {
            return goal.now(new Exhibit(setup, from.at())).isAlike(goal.wanted());
        } catch (Refusal refused) {
            return false;
        }
    }

    private <E extends Experiment> List<Step<E>> steps(Bench<E> bench, E start) {
        List<Step<E>> steps = new ArrayList<>();
        for (Parameter<E> parameter : bench.parameters()) {
            boolean usable = parameter.applies(start)
                    && controls.isShown(parameter.key())
                    && !controls.isLocked(parameter.key());
            if (usable) {
                steps(parameter, start).forEach(steps::add);
            }
        }
        return steps;
    }

    private static <E extends Experiment> Stream<Step<E>> steps(Parameter<E> parameter, E start) {
        if (parameter instanceof Parameter.When<E> when) {
            return steps(when.control(), start);
        }
        String key = parameter.key();
        if (parameter instanceof Parameter.Whole<E> whole) {
            return IntStream.rangeClosed(whole.low(), whole.high())
                    .mapToObj(value -> step(key, value, now -> whole.with().apply(now, value)));
        }
        if (parameter instanceof Parameter.Slider<E> slider) {
            return slider.stops().apply(start).stream()
                    .map(value -> step(key, value, now -> slider.with().apply(now, value)));
        }
        if (parameter instanceof Parameter.Pair<E> pair) {
            return IntStream.rangeClosed(
                            pair.range().apply(start).low(),
                            pair.range().apply(start).high())
                    .mapToObj(value ->
                            step(key, value, now -> pair.with().apply(now, new Parameter.Two(value, value))));
        }
        return parameter instanceof Parameter.Choice<E> choice
                ? choice.codes().stream()
                        .map(code -> new Step<>(
                                key,
                                said(key, Sentence.of("choice." + key + "." + code)),
                                false,
                                now -> choice.with().apply(now, code)))
                : Stream.empty();
    }

    private static <E extends Experiment> Step<E> step(String key, int value, UnaryOperator<E> change) {
        return new Step<>(key, said(key, value), true, change);
    }

    private static Sentence said(String key, Object value) {
        return Sentence.of("lesson.reach.one", Sentence.of("field." + key), value);
    }
}
