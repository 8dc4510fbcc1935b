package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.dials.Dials;
import dev.receptive.bench.mixing.Mixing;
import dev.receptive.bench.negation.Negation;
import dev.receptive.document.Benches;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the laws are held over: the benches of the program, and those that only the tests have. */
final class EveryBench {

    private EveryBench() {}

    /** All of them. A new bench is held to every law on the day on which it is registered. */
    static Stream<Bench<?>> all() {
        return Stream.concat(Benches.ALL.all().stream(), Stream.of(new Negation(), new Mixing(), new Dials()));
    }

    /** The benches of the program, and this one if it is none of them. */
    static Benches with(Bench<?> bench) {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        if (all.stream().noneMatch(known -> known.code().equals(bench.code()))) {
            all.add(bench);
        }
        return new Benches(all);
    }
}
