package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Random;

/** Edits as a person may make them on any bench, from a seeded generator: numbers typed, blocks pasted, controls turned. */
record AnyEdit(Random random) {

    private static final Sentence NAME = Sentence.of("edit.replace");

    private static final List<String> NUMBERS =
            List.of("0", "7", "-9", "1/9", "-2/16", "0/3", "−12.75", "1e30", "1e-7", "0.1", "1000000", "-0", "255");

    private static final List<String> TEXTS =
            List.of("b", "true", "1", "a: b, \"c\" #d", "填充", "- x", " spaces ", "\u0007", "😀");

    /** Makes one; false if it was refused, with a sentence, or changed nothing. */
    <E extends Experiment> boolean on(BenchModel<E> model) {
        E before = model.state().experiment();
        List<Spot> typable = EveryBench.editable(model.state());
        try {
            if (!typable.isEmpty() && random.nextInt(3) > 0) {
                number(model, any(typable));
            } else {
                turn(model);
            }
        } catch (Refusal refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
        return !model.state().experiment().equals(before);
    }

    private void number(BenchModel<?> model, Spot spot) {
        if (random.nextBoolean()) {
            model.set(spot, Numbers.number(any(NUMBERS)), new Object());
        } else {
            model.put(spot, BlockPaste.read("1 1/9\n3 -4"));
        }
    }

    private <E extends Experiment> void turn(BenchModel<E> model) {
        List<Parameter<E>> shown = model.bench().parameters().stream()
                .filter(parameter -> parameter.applies(model.state().experiment()))
                .toList();
        if (!shown.isEmpty()) {
            model.edit(NAME, turned(any(shown), model.state().experiment()), new Object());
        }
    }

    private <E extends Experiment> E turned(Parameter<E> parameter, E now) {
        if (parameter instanceof Parameter.When<E> when) {
            return turned(when.control(), now);
        }
        if (parameter instanceof Parameter.Whole<E> whole) {
            return whole.with().apply(now, within(whole.low(), whole.high()));
        }
        if (parameter instanceof Parameter.Real<E> real) {
            return real.with().apply(now, Numbers.number(any(NUMBERS)).values().at(0));
        }
        if (parameter instanceof Parameter.Pair<E> pair) {
            int low = pair.range().low();
            int high = Math.min(low + 9, pair.range().high());
            return pair.with().apply(now, new Parameter.Two(within(low, high), within(low, high)));
        }
        if (parameter instanceof Parameter.Choice<E> choice) {
            return choice.with().apply(now, any(choice.codes()));
        }
        if (parameter instanceof Parameter.Switch<E> either) {
            return either.with().apply(now, !either.get().apply(now));
        }
        if (parameter instanceof Parameter.Grids<E> grids) {
            return grids.with().apply(now, any(grids.offers()).numbers().get());
        }
        if (parameter instanceof Parameter.Text<E> text) {
            return text.with().apply(now, any(TEXTS));
        }
        return ((Parameter.Action<E>) parameter).act().apply(now);
    }

    private int within(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
