package dev.receptive.bench;

import dev.receptive.figure.Patch;
import dev.receptive.nn.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How much of the input one number sees through windows one after another, and the wrong ways to reckon that. */
public final class FieldRules {

    private FieldRules() {}

    /**
     * @param layer the number of the last of them, from 1 on; 0 for a whole subject
     * @param rows how each window slides down, the first over the input
     * @param columns and across
     * @param shown where a wrong way can be seen on the stage, by its code
     */
    public static Reckoned of(int layer, List<Axis> rows, List<Axis> columns, Function<String, List<Patch>> shown) {
        List<Misrule> wrong = new ArrayList<>();
        Axis last = rows.get(rows.size() - 1);
        if (rows.size() > 1) {
            wrong.add(rule(
                    "field-last", rows, columns, all -> all.get(all.size() - 1).span()));
            wrong.add(rule("field-sum", rows, columns, FieldRules::sum));
            wrong.add(rule("field-product", rows, columns, FieldRules::product));
            wrong.add(rule("field-strides", rows, columns, FieldRules::unmoved));
        }
        wrong.add(rule("field-dilation", rows, columns, FieldRules::undilated, last.span(), last.kernel()));
        wrong.add(rule("field-all", rows, columns, all -> all.get(0).input()));
        wrong.add(rule(
                "field-output", rows, columns, all -> all.get(all.size() - 1).outputs()));
        wrong.add(rule("field-one", rows, columns, all -> 1));
        List<Misrule> lit = wrong.stream()
                .map(rule -> rule.lighting(shown.apply(rule.code())))
                .toList();
        return new Reckoned(Topic.RECEPTIVE_FIELD, layer, figures(rows, columns, FieldRules::field), lit);
    }

    private static Misrule rule(
            String code, List<Axis> rows, List<Axis> columns, ToDoubleFunction<List<Axis>> size, Object... values) {
        return Misrule.of(code, figures(rows, columns, size), values);
    }

    private static Figures figures(List<Axis> rows, List<Axis> columns, ToDoubleFunction<List<Axis>> size) {
        return Figures.of(size.applyAsDouble(rows), size.applyAsDouble(columns));
    }

    /** Each window adds one less than it spans, times how far apart what it covers lies in the input. */
    private static double field(List<Axis> axes) {
        double field = 1;
        double jump = 1;
        for (Axis axis : axes) {
            field += (axis.span() - 1) * jump;
            jump *= axis.stride();
        }
        return field;
    }

    private static double undilated(List<Axis> axes) {
        double field = 1;
        double jump = 1;
        for (Axis axis : axes) {
            field += (axis.kernel() - 1) * jump;
            jump *= axis.stride();
        }
        return field;
    }

    private static double unmoved(List<Axis> axes) {
        return 1 + axes.stream().mapToDouble(axis -> axis.span() - 1).sum();
    }

    private static double sum(List<Axis> axes) {
        return axes.stream().mapToDouble(Axis::span).sum();
    }

    private static double product(List<Axis> axes) {
        return axes.stream().mapToDouble(Axis::span).reduce(1, (one, other) -> one * other);
    }
}
