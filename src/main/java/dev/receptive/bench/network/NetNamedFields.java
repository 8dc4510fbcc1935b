package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.digit.Preparation;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A network as files name it: {@code lenet}, or its layers as a text.
 *
 * @param classes what the last units are called; null where nothing is said
 */
record NetNamedFields(Report report, @Nullable Node classes) {

    /** How a drawing becomes what a network sees of which nothing is said; nothing where there is no drawing. */
    static Optional<Preparation> usual(String name, Channels input) {
        boolean drawn = input.levels() && input.count() == 1;
        return name.equals(DigitNetwork.NAME) || (drawn && !name.equals(StrokeNetwork.NAME))
                ? Optional.of(Preparation.MNIST)
                : Optional.empty();
    }

    /** With the weights that it comes with; null, and its mistakes, if anything is wrong. */
    @Nullable
    NetworkExperiment read(Node node, Optional<Channels> input, Optional<Preparation> prepared) {
        String said = Fields.text(node, report);
        List<String> names = classes == null ? List.of() : NetworkSchema.classes(classes, report);
        if (said == null || names == null) {
            return null;
        }
        boolean text = said.matches("(?s).*[\\s,\\uFF0C\\u3001].*") || NetText.WORDS.contains(said);
        if (!text && Fields.choice(node, report, "kind.network", NetKinds.names(), word -> word) == null) {
            return null;
        }
        try {
            return input.isEmpty()
                    ? null
                    : named(said, text, names, new NetGiven(input.get(), prepared.or(() -> usual(said, input.get()))));
        } catch (Refusal refusal) {
            report.add(node, refusal);
            return null;
        }
    }

    private NetworkExperiment named(String said, boolean text, List<String> names, NetGiven given) {
        if (said.equals(StrokeNetwork.NAME)) {
            return new NetworkExperiment(
                    given, StrokeNetwork.layers(), classes == null ? StrokeNetwork.CLASSES : names);
        }
        if (said.equals(DigitNetwork.NAME)) {
            return new NetworkExperiment(given, DigitNetwork.layers(), classes == null ? DigitNetwork.CLASSES : names);
        }
        NetworkExperiment before = new NetworkExperiment(given, List.of(new NetFlatten()), List.of());
        List<NetLayer> layers = text ? NetTextReader.read(said, before.image()) : NetKinds.layers(said, before.image());
        return classes == null
                ? NetKinds.drawn(before, layers, NetKinds.SEED)
                : NetKinds.drawn(before, layers, NetStart.USUAL.withSeed(NetKinds.SEED), names);
    }
}
