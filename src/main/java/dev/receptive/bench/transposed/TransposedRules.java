package dev.receptive.bench.transposed;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Topic;
import java.util.List;
import java.util.function.ToIntFunction;

/** How the size of what stamps leave is reckoned, and the wrong ways to do it. */
record TransposedRules(StampLane rows, StampLane columns) {

    Reckoned size() {
        return new Reckoned(
                Topic.OUTPUT_SIZE,
                Figures.of(rows.outputs(), columns.outputs()),
                List.of(
                        rule("cut-none", lane -> lane.stamped() + lane.extra(), rows.before(), rows.cutAfter()),
                        rule("cut-once", lane -> lane.outputs() + lane.cutAfter(), rows.before(), rows.cutAfter()),
                        rule("extra-none", lane -> lane.outputs() - lane.extra(), rows.extra()),
                        rule("stamp-stride", lane -> lane.inputs() * lane.stride()),
                        rule("stamp-touching", lane -> lane.inputs() * lane.span(), rows.stride()),
                        rule("shrunk", lane -> (lane.inputs() - lane.span()) / lane.stride() + 1),
                        rule("same", StampLane::inputs)));
    }

    private Misrule rule(String code, ToIntFunction<StampLane> size, Object... values) {
        return Misrule.of(code, Figures.of(size.applyAsInt(rows), size.applyAsInt(columns)), values);
    }
}
