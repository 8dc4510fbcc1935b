package dev.receptive.document;

import dev.receptive.bench.Bench;
import dev.receptive.bench.bars.Bars;
import dev.receptive.bench.dials.Dials;
import dev.receptive.bench.mixing.Mixing;
import dev.receptive.bench.negation.Negation;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The benches of the program and those that only tests have: what is a law holds on all of them. */
public final class EveryBench {

    public static final Mixing MIXING = new Mixing();

    private static final Benches ALL = together();

    private EveryBench() {}

    public static Benches all() {
        return ALL;
    }

    private static Benches together() {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.addAll(List.of(new Negation(), MIXING, new Dials(), new Bars()));
        return new Benches(all);
    }

    /** Each of them, for a test that is run on one after another. */
    public static Stream<Bench<?>> each() {
        return all().all().stream();
    }

    /** The benches of the program, and this one if it is none of them. */
    public static Benches with(Bench<?> bench) {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        if (all.stream().noneMatch(known -> known.code().equals(bench.code()))) {
            all.add(bench);
        }
        return new Benches(all);
    }

    /** Every number of a target that is there; not what surrounds it, nor what is cut off. */
    public static Stream<Spot> spots(Target target) {
        Spot first = target.first();
        Spot last = target.nearest(new Spot(first.tensor(), first.channel(), Integer.MAX_VALUE, Integer.MAX_VALUE));
        return IntStream.rangeClosed(0, last.row())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, last.column())
                        .mapToObj(column -> new Spot(first.tensor(), first.channel(), row, column)))
                .filter(target::holds);
    }

    /** Every number of some targets that can be typed. */
    public static List<Spot> editable(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.touch() == Touch.TYPE)
                .flatMap(EveryBench::spots)
                .toList();
    }
}
