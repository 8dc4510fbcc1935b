package dev.receptive.bench.network;

import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Listed;
import dev.receptive.bench.Parameter.Option;
import dev.receptive.bench.Parameter.Switch;
import dev.receptive.bench.Parameter.When;
import dev.receptive.bench.Parameter.Whole;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The controls of the question why a network says one class and not another. */
final class NetWhyControls {

    private NetWhyControls() {}

    static List<Parameter<NetworkExperiment>> all() {
        return List.of(
                new When<>(
                        new Switch<>(
                                "network.why",
                                now -> now.asked().why().isPresent(),
                                (now, on) -> now.asking(on ? Optional.of(NetWhy.FIRST) : Optional.empty())),
                        now -> NetWhy.logits(now.layers()).isPresent()),
                asked(new Listed<>(
                        "network.why.one",
                        now -> entries(now, NetWhy.LARGEST),
                        now -> NetWhy.code(why(now).one(), NetWhy.LARGEST),
                        (now, code) -> now.asking(Optional.of(why(now).withOne(NetWhy.ofCode(code, NetWhy.LARGEST)))))),
                asked(new Listed<>(
                        "network.why.other",
                        now -> entries(now, NetWhy.NEXT),
                        now -> NetWhy.code(why(now).other(), NetWhy.NEXT),
                        (now, code) -> now.asking(Optional.of(why(now).withOther(NetWhy.ofCode(code, NetWhy.NEXT)))))),
                new When<>(
                        new Whole<>(
                                "network.eraser",
                                1,
                                NetWhy.LARGEST_ERASER,
                                now -> why(now).eraser(),
                                (now, side) -> now.asking(Optional.of(why(now).withEraser(side)))),
                        now -> now.asked().why().isPresent() && NetErased.isErasable(now)));
    }

    private static Parameter<NetworkExperiment> asked(Parameter<NetworkExperiment> control) {
        return new When<>(control, now -> now.asked().why().isPresent());
    }

    private static NetWhy why(NetworkExperiment now) {
        return now.asked().why().orElse(NetWhy.FIRST);
    }

    private static List<Option> entries(NetworkExperiment now, String follows) {
        List<Option> entries = new ArrayList<>(List.of(new Option(follows, Sentence.of("network.why." + follows))));
        for (int i = 0; i < NetWhy.classes(now.layers()); i++) {
            entries.add(new Option(Integer.toString(i), Sentence.of("network.why.class", now.label(i))));
        }
        return entries;
    }
}
