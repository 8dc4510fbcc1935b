package dev.receptive.bench;

import dev.receptive.bench.Border.Kind;
import dev.receptive.bench.Parameter.Between;
import dev.receptive.bench.Parameter.Choice;
import dev.receptive.bench.Parameter.Pair;
import dev.receptive.bench.Parameter.Two;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The controls of how a window slides, the same on every bench where one does. */
public final class GeometryControls {

    private GeometryControls() {}

    public static <E extends Experiment> Parameter<E> stride(Function<E, Extent> get, BiFunction<E, Extent, E> with) {
        return size("stride", "stride", Limits.STRIDE, get, with);
    }

    public static <E extends Experiment> Parameter<E> dilation(Function<E, Extent> get, BiFunction<E, Extent, E> with) {
        return size("dilation", "dilation", Limits.DILATION, get, with);
    }

    /**
     * A height and a width, each from 1 on.
     *
     * @param name of the words for them: {@code field.<name>.height} and {@code .width}
     */
    public static <E extends Experiment> Parameter<E> size(
            String key, String name, int high, Function<E, Extent> get, BiFunction<E, Extent, E> with) {
        return size(key, name, now -> new Between(1, high), get, with);
    }

    /** The size of an input: a picture may be larger than numbers that are written out. */
    public static <E extends Experiment> Parameter<E> input(
            Predicate<E> picture, Function<E, Extent> get, BiFunction<E, Extent, E> with) {
        return size(
                "input.size",
                "input",
                now -> new Between(1, picture.test(now) ? Limits.PICTURE : Limits.TYPED),
                get,
                with);
    }

    private static <E extends Experiment> Parameter<E> size(
            String key,
            String name,
            Function<E, Between> range,
            Function<E, Extent> get,
            BiFunction<E, Extent, E> with) {
        return new Pair<>(
                key,
                name + ".height",
                name + ".width",
                true,
                range,
                now -> new Two(get.apply(now).height(), get.apply(now).width()),
                (now, size) -> with.apply(now, new Extent(size.first(), size.second())));
    }

    /**
     * The rule of the padding, and its sides.
     *
     * @param kinds the rules that can be
     * @param sides how much there is on each side, also by a rule
     */
    public static <E extends Experiment> List<Parameter<E>> padding(
            List<Kind> kinds, Function<E, Border> get, Function<E, Padding> sides, BiFunction<E, Border, E> with) {
        BiFunction<E, Padding, E> padded = (now, next) -> with.apply(now, Border.of(next));
        return List.of(
                new Choice<>(
                        "padding",
                        kinds.stream().map(Kind::code).toList(),
                        now -> get.apply(now).kind().code(),
                        (now, code) -> with.apply(now, Border.of(Kind.ofCode(code), sides.apply(now)))),
                vertical(sides, padded),
                horizontal(sides, padded));
    }

    private static <E extends Experiment> Parameter<E> vertical(
            Function<E, Padding> get, BiFunction<E, Padding, E> with) {
        return new Pair<>(
                "padding.vertical",
                "padding.top",
                "padding.bottom",
                false,
                new Between(0, Limits.PADDING),
                now -> new Two(get.apply(now).top(), get.apply(now).bottom()),
                (now, next) -> {
                    Padding sides = get.apply(now);
                    return with.apply(now, new Padding(next.first(), next.second(), sides.left(), sides.right()));
                });
    }

    private static <E extends Experiment> Parameter<E> horizontal(
            Function<E, Padding> get, BiFunction<E, Padding, E> with) {
        return new Pair<>(
                "padding.horizontal",
                "padding.left",
                "padding.right",
                false,
                new Between(0, Limits.PADDING),
                now -> new Two(get.apply(now).left(), get.apply(now).right()),
                (now, next) -> {
                    Padding sides = get.apply(now);
                    return with.apply(now, new Padding(sides.top(), sides.bottom(), next.first(), next.second()));
                });
    }
}
