package dev.receptive.bench;

import dev.receptive.figure.Patch;
import dev.receptive.nn.Axis;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the size of what sliding windows leave is reckoned, one window after another, and the wrong ways to do it: in every
 * layer, or in one of them.
 */
public final class SizeRules {

    private final List<Axis> rows;
    private final List<Axis> columns;
    private final Function<String, List<Patch>> shown;
    private final List<Misrule> wrong = new ArrayList<>();

    /**
     * A wrong way to reckon what one window leaves.
     *
     * @param values fill the placeholders of its sentence, for the axis that is meant
     */
    private record Slip(String code, ToDoubleFunction<Axis> size, Function<Axis, List<Object>> values) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "padding-once",
                    axis -> places(axis, room(axis) - axis.after()),
                    axis -> List.of(axis.before(), axis.after())),
            new Slip("plus-one", axis -> Math.floor(room(axis) / axis.stride()), axis -> List.of()),
            new Slip("stride-none", axis -> room(axis) + 1, axis -> List.of(axis.stride())),
            new Slip(
                    "dilation-none",
                    axis -> places(axis, axis.padded() - axis.kernel()),
                    axis -> List.of(axis.span(), axis.kernel())),
            new Slip(
                    "padding-none",
                    axis -> places(axis, axis.input() - axis.span()),
                    axis -> List.of(axis.padded(), axis.input())),
            new Slip(
                    "round-up",
                    axis -> Math.ceil(room(axis) / axis.stride()) + 1,
                    axis -> List.of((int) room(axis), axis.stride())));

    private SizeRules(List<Axis> rows, List<Axis> columns, Function<String, List<Patch>> shown) {
        this.rows = rows;
        this.columns = columns;
        this.shown = shown;
    }

    /**
     * Of a whole subject.
     *
     * @param shown where a wrong way can be seen on the stage, by its code
     */
    public static Reckoned of(Axis rows, Axis columns, Function<String, List<Patch>> shown) {
        return of(0, List.of(rows), List.of(columns), shown);
    }

    /**
     * @param layer the number of the last of them, from 1 on; 0 for a whole subject
     * @param rows how each window slides down, the first over the input
     * @param columns and across
     * @param shown where a wrong way can be seen on the stage: by its code, or by {@code layer:} and a number from 1 on where
     *     it is one in a layer
     */
    public static Reckoned of(int layer, List<Axis> rows, List<Axis> columns, Function<String, List<Patch>> shown) {
        SizeRules rules = new SizeRules(List.copyOf(rows), List.copyOf(columns), shown);
        Axis down = rows.get(rows.size() - 1);
        Axis across = columns.get(columns.size() - 1);
        if (rows.size() == 1) {
            SLIPS.forEach(slip -> rules.add(slip, down, across));
        } else {
            rules.chained();
        }
        Axis one = rules.telling(down, across);
        rules.add(
                Misrule.of(
                        "no-floor",
                        Figures.of(room(down) / down.stride() + 1, room(across) / across.stride() + 1),
                        (int) room(one),
                        one.stride()),
                "no-floor");
        rules.add(
                Misrule.of(
                        "same", Figures.of(rows.get(0).input(), columns.get(0).input())),
                "same");
        rules.add(Misrule.of("kernel-size", Figures.of(down.kernel(), across.kernel())), "kernel-size");
        return new Reckoned(Topic.OUTPUT_SIZE, layer, Figures.of(down.outputs(), across.outputs()), rules.wrong);
    }

    /** Of two axes the one on which there is more to go wrong. */
    private Axis telling(Axis down, Axis across) {
        return down.padded() == down.input() && down.rest() == 0 ? across : down;
    }

    private void add(Slip slip, Axis down, Axis across) {
        Figures value = Figures.of(slip.size().applyAsDouble(down), slip.size().applyAsDouble(across));
        Object[] values = slip.values().apply(telling(down, across)).toArray();
        add(Misrule.of(slip.code(), value, values), slip.code());
    }

    private void add(Misrule rule, String code) {
        wrong.add(rule.lighting(shown.apply(code)));
    }

    /** The same slip in every layer, then in one of them; then what only the first layers leave. */
    private void chained() {
        int last = rows.size() - 1;
        for (Slip slip : SLIPS) {
            if (affected(slip) > 1) {
                add(Misrule.of("size-each-" + slip.code(), sizes(slip, -1)), slip.code());
            }
        }
        for (Slip slip : SLIPS) {
            for (int layer = last; layer >= 0; layer--) {
                Object[] values = slip.values()
                        .apply(telling(rows.get(layer), columns.get(layer)))
                        .toArray();
                Sentence why = Sentence.of(
                        "lesson.rule.size-in-layer", layer + 1, Sentence.of("lesson.rule." + slip.code(), values));
                wrong.add(new Misrule(
                        slip.code() + "-" + (layer + 1), why, sizes(slip, layer), shown.apply("layer:" + (layer + 1))));
            }
        }
        Axis down = rows.get(last);
        Axis across = columns.get(last);
        wrong.add(Misrule.of("layer-last", Figures.of(down.input(), across.input()))
                .lighting(shown.apply("layer:" + (last + 1))));
        wrong.add(Misrule.of(
                        "layer-first",
                        Figures.of(rows.get(0).outputs(), columns.get(0).outputs()))
                .lighting(shown.apply("layer:1")));
    }

    /** In how many layers it leads to something else. */
    private long affected(Slip slip) {
        return IntStream.range(0, rows.size())
                .filter(layer -> isAffected(slip, rows.get(layer)) || isAffected(slip, columns.get(layer)))
                .count();
    }

    private static boolean isAffected(Slip slip, Axis axis) {
        return slip.size().applyAsDouble(axis) != axis.outputs();
    }

    /**
     * @param wrong the number, from 0, of the layer in which the slip is made; −1 for all of them
     */
    private Figures sizes(Slip slip, int wrong) {
        return Figures.of(size(rows, slip, wrong), size(columns, slip, wrong));
    }

    private static double size(List<Axis> axes, Slip slip, int wrong) {
        int size = axes.get(0).input();
        for (int layer = 0; layer < axes.size(); layer++) {
            Axis axis = axes.get(layer);
            if (size < 1 || axis.span() > size + axis.before() + axis.after()) {
                return 0;
            }
            Axis here = new Axis(size, axis.kernel(), axis.stride(), axis.dilation(), axis.before(), axis.after());
            size = wrong < 0 || wrong == layer ? (int) slip.size().applyAsDouble(here) : here.outputs();
        }
        return size;
    }

    /** How far the window can move. */
    private static double room(Axis axis) {
        return axis.padded() - axis.span();
    }

    private static double places(Axis axis, double room) {
        return room < 0 ? 0 : Math.floor(room / axis.stride()) + 1;
    }
}
