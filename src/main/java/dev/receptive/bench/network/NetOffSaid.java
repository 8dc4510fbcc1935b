package dev.receptive.bench.network;

import dev.receptive.digit.Classified;
import dev.receptive.nn.Mode;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of what is switched off, and of what that changes. */
final class NetOffSaid {

    /** More than these are counted, not named. */
    private static final int MOST = 8;

    private NetOffSaid() {}

    /** What is off, as in {@code C1 maps 2, 4; F6 unit 17}; of very much, how much it is. */
    static Sentence list(NetworkExperiment now) {
        int count =
                now.off().maps().values().stream().mapToInt(NavigableSet::size).sum();
        if (count > MOST) {
            return Sentence.of("network.off.count", count);
        }
        List<Sentence> layers = new ArrayList<>();
        now.off().maps().forEach((layer, off) -> {
            boolean maps = !(now.layers().get(layer) instanceof NetDense);
            String all = off.stream().map(String::valueOf).collect(Collectors.joining(", "));
            boolean one = off.size() == 1;
            String map = one ? "network.off.map" : "network.off.maps";
            String unit = one ? "network.off.unit" : "network.off.units";
            String key = maps ? map : unit;
            layers.add(Sentence.of(key, name(now.layers(), layer), all));
        });
        return layers.stream()
                .reduce((one, other) -> Sentence.of("network.off.and", one, other))
                .orElseThrow();
    }

    /** The letter and the number of a layer. */
    static String name(List<NetLayer> layers, int layer) {
        int number = 0;
        for (NetLayer each : layers.subList(0, layer + 1)) {
            number += each.letter().isEmpty() ? 0 : 1;
        }
        return layers.get(layer).letter() + number;
    }

    /** What switching off changes of the answer; nothing where all is on, or where nothing is a probability. */
    static Optional<Sentence> changed(NetworkExperiment now) {
        int last = now.layers().size() - 1;
        if (now.off().isNone() || !(now.layers().get(last) instanceof NetSoftmax)) {
            return Optional.empty();
        }
        Tensor with = shares(now.switching(NetOff.NONE));
        Tensor without = shares(now);
        int before = first(with);
        int after = first(without);
        String one = NetNames.percent(with.at(before));
        String other = NetNames.percent(without.at(before));
        Sentence all = list(now);
        return Optional.of(
                before == after
                        ? Sentence.of("network.off.same", all, now.label(before), one, other)
                        : Sentence.of(
                                "network.off.other",
                                all,
                                now.label(before),
                                one,
                                other,
                                now.label(after),
                                NetNames.percent(without.at(after))));
    }

    private static Tensor shares(NetworkExperiment now) {
        return now.network()
                .forward(now.given().seen(now.given().prepared()).batch(), Mode.INFERENCE)
                .output();
    }

    /** The class that is likeliest, of equal ones the first. */
    private static int first(Tensor shares) {
        int best = 0;
        for (int i = 1; i < shares.shape().count(); i++) {
            best = shares.at(i) > shares.at(best) ? i : best;
        }
        return best;
    }

    /** What the test digits say to it, once both are known. */
    static Optional<Sentence> tested(NetworkExperiment now) {
        return now.off()
                .whole()
                .flatMap(whole -> now.tested()
                        .map(said -> Sentence.of(
                                "facts.network.off.tested",
                                list(now),
                                Numerals.count(said.count()),
                                percent(whole),
                                percent(said))));
    }

    private static String percent(Classified said) {
        return NetNames.percent((float) said.accuracy());
    }

    /** A whole sentence about a unit, and one that it is off. */
    static Sentence told(NetTrace trace, int layer, int unit, Sentence said) {
        return trace.isOff(layer, unit) ? Sentence.of("network.off.told", said) : said;
    }

    /** A name of a unit, and that it is off. */
    static Sentence off(NetTrace trace, int layer, int unit, Sentence said) {
        return trace.isOff(layer, unit) ? Sentence.of("network.off.said", said) : said;
    }
}
