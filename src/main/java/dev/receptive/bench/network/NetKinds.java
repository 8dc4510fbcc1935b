package dev.receptive.bench.network;

import dev.receptive.digit.Preparation;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The networks that come ready-made, and those that a text describes. */
final class NetKinds {

    /** What a network is called that is none of the ready-made ones. */
    static final String OWN = "own";

    static final String OF_1998 = "lenet-1998";

    /** The seed of weights of which nothing is said. */
    static final int SEED = 1;

    static final int LAST_SEED = 9999;

    private static final Shape DIGIT = Shape.of(1, 1, Preparation.SIDE, Preparation.SIDE);

    /** Those that have learned nothing, by their texts. */
    private static final Map<String, String> TEXTS = texts();

    private NetKinds() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("lenet-sigmoid", lenet("sigmoid"));
        texts.put(OF_1998, lenet("tanh"));
        texts.put("five-convs", String.join(", ", Collections.nCopies(5, "conv 4 3x3, relu")));
        return Collections.unmodifiableMap(texts);
    }

    private static String lenet(String activation) {
        return "conv 6 5x5 pad 2, %1$s, avgpool 2, conv 16 5x5, %1$s, avgpool 2, flatten, dense 120, %1$s, dense 84, %1$s, dense 10"
                .formatted(activation);
    }

    /** By which files and the list of them mean them. */
    static List<String> names() {
        List<String> all = new ArrayList<>(List.of(StrokeNetwork.NAME, DigitNetwork.NAME));
        all.addAll(TEXTS.keySet());
        return all;
    }

    /** Which of them a network is, whatever it has learned but in the first, which is one with its weights. */
    static String named(NetworkExperiment now) {
        if (now.layers().equals(StrokeNetwork.layers())) {
            return StrokeNetwork.NAME;
        }
        if (DigitNetwork.isLike(now)) {
            return DigitNetwork.NAME;
        }
        Optional<String> text = now.image().equals(DIGIT) ? NetText.of(now.layers()) : Optional.empty();
        return TEXTS.entrySet().stream()
                .filter(known -> text.equals(Optional.of(known.getValue())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OWN);
    }

    /** One of them in the place of a network, before the same image if it can see that. */
    static NetworkExperiment with(NetworkExperiment now, String name) {
        if (name.equals(StrokeNetwork.NAME)) {
            return StrokeNetwork.first().with(now.shown());
        }
        NetworkExperiment lenet = now.isDrawn() ? DigitNetwork.of(now.given()) : DigitNetwork.first();
        String text = TEXTS.get(name);
        if (text == null) {
            return name.equals(DigitNetwork.NAME) ? lenet.with(now.shown()).planning(now.plan()) : now;
        }
        return started(drawn(lenet.with(now.shown()).planning(now.plan()), layers(name, lenet.image()), SEED));
    }

    /** The layers of a network by its name; those that have learned nothing with weights of 0. */
    static List<NetLayer> layers(String name, Shape image) {
        String text = TEXTS.get(name);
        if (text == null) {
            return name.equals(DigitNetwork.NAME) ? DigitNetwork.layers() : StrokeNetwork.layers();
        }
        return NetTextReader.read(text, image);
    }

    /**
     * The network of a text in the place of another. What was learned stays if it fits; if not, weights are drawn.
     *
     * @throws dev.receptive.words.Refusal if the text is wrong
     */
    static NetworkExperiment withText(NetworkExperiment now, String text) {
        List<NetLayer> layers = NetTextReader.read(text, now.image());
        List<NetLayer> learned = NetWeights.learned(now.layers());
        if (kinds(learned).equals(kinds(NetWeights.learned(layers)))) {
            NetworkExperiment next = new NetworkExperiment(
                    now.given(),
                    kept(layers, learned),
                    now.classes(),
                    NetAsked.NOTHING.asking(now.asked().why().filter(any -> NetWhy.classes(layers) > 0)),
                    Optional.empty(),
                    now.weights(),
                    now.off().fitting(layers, now.image()),
                    now.shown(),
                    now.plan());
            return NetTraining.relayered(now, next);
        }
        return started(drawn(now, layers, seed(now)));
    }

    /** Where it is to learn, the weights on the stage are those from which it will. */
    private static NetworkExperiment started(NetworkExperiment drawn) {
        return drawn.plan().isPresent() && drawn.isUntrained() ? NetTraining.begun(drawn) : drawn;
    }

    /** What layers are, whatever they have learned. */
    static List<String> kinds(List<NetLayer> layers) {
        return layers.stream().map(layer -> layer.layer().toString()).toList();
    }

    private static List<NetLayer> kept(List<NetLayer> layers, List<NetLayer> learned) {
        List<NetLayer> all = new ArrayList<>();
        int next = 0;
        for (NetLayer layer : layers) {
            all.add(NetWeights.learns(layer) ? learned.get(next++) : layer);
        }
        return all;
    }

    /** Of the weights that were drawn, or would be. */
    static int seed(NetworkExperiment now) {
        return start(now).seed();
    }

    private static NetStart start(NetworkExperiment now) {
        return now.weights().flatMap(NetWeights::drawn).orElse(NetStart.USUAL.withSeed(SEED));
    }

    /** The same network with weights that are drawn in the same way from another seed. */
    static NetworkExperiment seeded(NetworkExperiment now, int seed) {
        return drawn(now, now.layers(), start(now).withSeed(seed), now.classes());
    }

    /** A network of some layers in the place of another, with weights drawn at random, as PyTorch does. */
    static NetworkExperiment drawn(NetworkExperiment now, List<NetLayer> layers, int seed) {
        Network network = new NetworkExperiment(now.given(), layers, List.of()).network();
        return drawn(
                now,
                layers,
                NetStart.USUAL.withSeed(seed),
                classes(network.layers().outputShape(network.input())));
    }

    /** The same, drawn in some way, whose last units are called something. */
    static NetworkExperiment drawn(NetworkExperiment now, List<NetLayer> layers, NetStart start, List<String> classes) {
        NetworkExperiment empty = new NetworkExperiment(now.given(), layers, classes)
                .with(now.shown())
                .planning(now.plan());
        Network network = start.initialisation().apply(empty.network(), start.seed());
        return empty.with(
                NetLayersOf.learned(layers, network.layers()), learned -> new NetWeights.Drawn(start, learned));
    }

    /** Of a network that gives ten numbers those of the digits. */
    static List<String> classes(Shape output) {
        return output.rank() == 2 && output.count() == DigitNetwork.CLASSES.size() ? DigitNetwork.CLASSES : List.of();
    }
}
