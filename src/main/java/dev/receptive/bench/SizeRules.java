package dev.receptive.bench;

import dev.receptive.nn.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How the size of what a sliding window leaves is reckoned, and the wrong ways to do it. */
public final class SizeRules {

    private final Axis rows;
    private final Axis columns;
    private final List<Misrule> wrong = new ArrayList<>();

    private SizeRules(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Of a whole subject. */
    public static Reckoned of(Axis rows, Axis columns) {
        return of(0, rows, columns);
    }

    /**
     * @param layer from 1 on; 0 for a whole subject
     */
    public static Reckoned of(int layer, Axis rows, Axis columns) {
        SizeRules rules = new SizeRules(rows, columns);
        rules.add();
        return new Reckoned(Topic.OUTPUT_SIZE, layer, Figures.of(rows.outputs(), columns.outputs()), rules.wrong);
    }

    private void add() {
        Axis one = rows.padded() == rows.input() ? columns : rows;
        add("padding-once", axis -> places(axis, room(axis) - axis.after()), one.before(), one.after());
        add("plus-one", axis -> Math.floor(room(axis) / axis.stride()));
        add("stride-none", axis -> room(axis) + 1, Math.max(rows.stride(), columns.stride()));
        add("dilation-none", axis -> places(axis, axis.padded() - axis.kernel()), one.span(), one.kernel());
        add("padding-none", axis -> places(axis, axis.input() - axis.span()), one.padded(), one.input());
        add("round-up", axis -> Math.ceil(room(axis) / axis.stride()) + 1, (int) room(one), one.stride());
        add("no-floor", axis -> room(axis) / axis.stride() + 1, (int) room(one), one.stride());
        add("same", Axis::input);
        add("kernel-size", Axis::kernel);
    }

    /** How far the window can move. */
    private static double room(Axis axis) {
        return axis.padded() - axis.span();
    }

    private static double places(Axis axis, double room) {
        return room < 0 ? 0 : Math.floor(room / axis.stride()) + 1;
    }

    private void add(String code, ToDoubleFunction<Axis> size, Object... values) {
        Figures value = Figures.of(size.applyAsDouble(rows), size.applyAsDouble(columns));
        wrong.add(Misrule.of(code, value, values));
    }
}
