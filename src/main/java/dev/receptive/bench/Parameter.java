package dev.receptive.bench;

import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One control of a bench. Its key is its name in the words ({@code field.<key>}, {@code edit.<key>}) and, where a file has
 * it as one value, its key there. What a setter cannot set it refuses with a {@link dev.receptive.words.Refusal}.
 */
public sealed interface Parameter<E extends Experiment> {

    String key();

    /** Whether it says anything about an experiment; if not, it is not shown. */
    default boolean applies(E experiment) {
        return true;
    }

    /** A whole number. */
    record Whole<E extends Experiment>(
            String key, int low, int high, Function<E, Integer> get, BiFunction<E, Integer, E> with)
            implements Parameter<E> {}

    /**
     * A whole number that is moved to and fro, to see what follows it.
     *
     * @param stops the numbers that it can be, which may depend on all else; from the least to the most
     * @param said how the number that it is is written
     * @param letters for how many of them there is always room; 0 for as many as the longest stop has
     */
    record Slider<E extends Experiment>(
            String key,
            Function<E, List<Integer>> stops,
            Function<E, Integer> get,
            BiFunction<E, Integer, E> with,
            Function<E, String> said,
            int letters)
            implements Parameter<E> {

        /** One that is written as the number that it is. */
        public Slider(
                String key,
                Function<E, List<Integer>> stops,
                Function<E, Integer> get,
                BiFunction<E, Integer, E> with) {
            this(key, stops, get, with, now -> Numerals.count(get.apply(now)), 0);
        }

        /** Every whole number from one to another. */
        public static <E extends Experiment> Slider<E> between(
                int low, int high, String key, Function<E, Integer> get, BiFunction<E, Integer, E> with) {
            List<Integer> all = IntStream.rangeClosed(low, high).boxed().toList();
            return new Slider<>(key, now -> all, get, with);
        }
    }

    /** Any number. */
    record Real<E extends Experiment>(String key, Function<E, Float> get, BiFunction<E, Float, E> with)
            implements Parameter<E> {}

    /** Two whole numbers, as down and across. */
    record Two(int first, int second) {}

    /**
     * Two whole numbers.
     *
     * @param first the key of what the first is called
     * @param second the key of what the second is called
     * @param size whether they are the height and the width of one thing, which are written as in {@code 3 × 2}
     * @param range in which each is, of an experiment
     */
    record Pair<E extends Experiment>(
            String key,
            String first,
            String second,
            boolean size,
            Function<E, Between> range,
            Function<E, Two> get,
            BiFunction<E, Two, E> with)
            implements Parameter<E> {

        /** Two that have the same range whatever stands there. */
        public Pair(
                String key,
                String first,
                String second,
                boolean size,
                Between range,
                Function<E, Two> get,
                BiFunction<E, Two, E> with) {
            this(key, first, second, size, now -> range, get, with);
        }
    }

    /** From the least to the most that a whole number can be. */
    record Between(int low, int high) {}

    /** One of a few, by its code; {@code choice.<key>.<code>} is what it is called, and with {@code .tip} what it means. */
    record Choice<E extends Experiment>(
            String key, List<String> codes, Function<E, String> get, BiFunction<E, String, E> with)
            implements Parameter<E> {

        public Choice {
            codes = List.copyOf(codes);
        }
    }

    /** One of those that an experiment offers, by its code. */
    record Listed<E extends Experiment>(
            String key, Function<E, List<Option>> entries, Function<E, String> get, BiFunction<E, String, E> with)
            implements Parameter<E> {}

    /** What a list offers, and what it is called. */
    record Option(String code, Sentence name) {}

    /** What is either so or not. */
    record Switch<E extends Experiment>(String key, Function<E, Boolean> get, BiFunction<E, Boolean, E> with)
            implements Parameter<E> {}

    /**
     * Some of a few, by their numbers from 0 on; {@code field.<key>.one} is what one of them is called.
     *
     * @param count how many there are
     * @param get those that are chosen
     */
    record Toggles<E extends Experiment>(
            String key, Function<E, Integer> count, Function<E, Set<Integer>> get, BiFunction<E, Set<Integer>, E> with)
            implements Parameter<E> {}

    /**
     * Where the numbers of a tensor come from; the key is the tensor's name.
     *
     * @param offers what is ready-made
     * @param pictures whether a picture file can be opened, too
     * @param arrays what becomes of the file of an array, if one can be opened
     */
    record Grids<E extends Experiment>(
            String key,
            List<Offer> offers,
            boolean pictures,
            Optional<Arrays<E>> arrays,
            Function<E, Numbers> get,
            BiFunction<E, Numbers, E> with)
            implements Parameter<E> {

        public Grids {
            offers = List.copyOf(offers);
        }

        /** Without files. */
        public Grids(String key, List<Offer> offers, Function<E, Numbers> get, BiFunction<E, Numbers, E> with) {
            this(key, offers, false, Optional.empty(), get, with);
        }
    }

    /** How the file of an array is read, and what takes all of its grids. */
    record Arrays<E extends Experiment>(ArrayUse use, BiFunction<E, GridStack, E> with) {}

    /** A line of text. */
    record TextLine<E extends Experiment>(String key, Function<E, String> get, BiFunction<E, String, E> with)
            implements Parameter<E> {}

    /** A folder whose files take the place of what comes with the program; nothing for that. */
    record Folder<E extends Experiment>(
            String key, Function<E, Optional<Path>> get, BiFunction<E, Optional<Path>, E> with)
            implements Parameter<E> {}

    /**
     * Something to do at once.
     *
     * @param possible whether it can be done; where not, it rests in its place
     */
    record Action<E extends Experiment>(String key, UnaryOperator<E> act, Predicate<E> possible)
            implements Parameter<E> {

        /** What can always be done. */
        public Action(String key, UnaryOperator<E> act) {
            this(key, act, any -> true);
        }
    }

    /** A control that is shown only for some experiments. */
    record When<E extends Experiment>(Parameter<E> control, Predicate<E> when) implements Parameter<E> {

        @Override
        public String key() {
            return control.key();
        }

        @Override
        public boolean applies(E experiment) {
            return when.test(experiment);
        }
    }
}
