package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Board;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits as a person may make them on any bench, from a seeded generator: numbers typed, blocks pasted, controls turned. */
public record AnyEdit(Random random) {

    private static final String BLOCK = "1 1/9\n3 -4";

    private static final List<String> NUMBERS =
            List.of("0", "7", "-9", "1/9", "-2/16", "0/3", "−12.75", "1e30", "1e-7", "0.1", "1000000", "-0", "255");

    private static final List<String> TEXTS =
            List.of("b", "true", "1", "a: b, \"c\" #d", "填充", "- x", " spaces ", "\u0007", "😀");

    /**
     * Another experiment.
     *
     * @throws Refusal if this edit cannot be made
     */
    public <E extends Experiment> E of(Bench<E> bench, E now) {
        Story story = bench.compute(now).tell(new Board(830, 690, Words.in(Language.ENGLISH)));
        List<Spot> typable = EveryBench.editable(story.targets(0, Gaze.NONE));
        List<Parameter<E>> shown = bench.parameters().stream()
                .filter(parameter -> parameter.applies(now))
                .toList();
        if (!typable.isEmpty() && (shown.isEmpty() || random.nextInt(3) > 0)) {
            Numbers block = random.nextBoolean() ? Numbers.number(any(NUMBERS)) : BlockPaste.read(BLOCK);
            return bench.with(now, any(typable), block).next();
        }
        return turned(any(shown), now);
    }

    /** An experiment after as many of some edits as can be made. */
    public <E extends Experiment> E several(int most, Bench<E> bench, E now) {
        E edited = now;
        for (int i = 0; i < most; i++) {
            try {
                edited = of(bench, edited);
            } catch (Refusal refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        }
        return edited;
    }

    private <E extends Experiment> E turned(Parameter<E> parameter, E now) {
        if (parameter instanceof Parameter.When<E> when) {
            return turned(when.control(), now);
        }
        if (parameter instanceof Parameter.Whole<E> whole) {
            return whole.with().apply(now, within(whole.low(), whole.high()));
        }
        if (parameter instanceof Parameter.Slider<E> slider) {
            List<Integer> stops = slider.stops().apply(now);
            return slider.with().apply(now, stops.get(within(0, stops.size() - 1)));
        }
        if (parameter instanceof Parameter.Real<E> real) {
            return real.with().apply(now, Numbers.number(any(NUMBERS)).values().at(0));
        }
        if (parameter instanceof Parameter.Pair<E> pair) {
            Parameter.Between range = pair.range().apply(now);
            int low = range.low();
            int high = Math.min(low + 9, range.high());
            return pair.with().apply(now, new Parameter.Two(within(low, high), within(low, high)));
        }
        if (parameter instanceof Parameter.Choice<E> choice) {
            return choice.with().apply(now, any(choice.codes()));
        }
        if (parameter instanceof Parameter.Listed<E> listed) {
            return listed.with().apply(now, any(listed.entries().apply(now)).code());
        }
        if (parameter instanceof Parameter.Switch<E> either) {
            return either.with().apply(now, !either.get().apply(now));
        }
        if (parameter instanceof Parameter.Grids<E> grids) {
            return grids.with().apply(now, any(grids.offers()).numbers().get());
        }
        if (parameter instanceof Parameter.Folder<E> folder) {
            return folder.with().apply(now, Optional.empty());
        }
        if (parameter instanceof Parameter.TextLine<E> text) {
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
