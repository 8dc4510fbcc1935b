package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layers of a network as one line of text, without what they have learned: {@code conv 6 5x5 pad 2, relu, maxpool 2}. */
final class NetText {

    static final String CONV = "conv";
    static final String MAXPOOL = "maxpool";
    static final String AVGPOOL = "avgpool";
    static final String FLATTEN = "flatten";
    static final String DENSE = "dense";
    static final String SOFTMAX = "softmax";
    static final String PAD = "pad";
    static final String STRIDE = "stride";

    /** What begins a layer. */
    static final List<String> WORDS = words();

    private NetText() {}

    private static List<String> words() {
        List<String> all = new ArrayList<>(List.of(CONV));
        NetActivation.KINDS.forEach(kind -> all.add(kind.code()));
        all.addAll(List.of(MAXPOOL, AVGPOOL, FLATTEN, DENSE, SOFTMAX));
        return List.copyOf(all);
    }

    /**
     * What {@link NetTextReader} reads as layers of these kinds and sizes. After the last dense layer a softmax is understood.
     *
     * @return nothing where a text says something else
     */
    static Optional<String> of(List<NetLayer> layers) {
        int count = layers.size();
        boolean dense = count > 1 && layers.get(count - 2) instanceof NetDense;
        boolean understood = dense && layers.get(count - 1) instanceof NetSoftmax;
        if (layers.get(count - 1) instanceof NetDense || layers.stream().anyMatch(NetText::isUntold)) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                ", ",
                layers.subList(0, understood ? count - 1 : count).stream()
                        .map(NetText::of)
                        .toList()));
    }

    private static boolean isUntold(NetLayer layer) {
        return layer instanceof NetConv conv
                && conv.kernels().height() != conv.kernels().width();
    }

    private static String of(NetLayer layer) {
        if (layer instanceof NetConv conv) {
            String size = conv.kernels().height() + "x" + conv.kernels().width();
            String pad = conv.padding() == 0 ? "" : " " + PAD + " " + conv.padding();
            String stride = conv.stride() == 1 ? "" : " " + STRIDE + " " + conv.stride();
            return CONV + " " + conv.kernels().count() + " " + size + pad + stride;
        }
        if (layer instanceof NetPool pool) {
            return (pool.max() ? MAXPOOL : AVGPOOL) + " " + pool.side();
        }
        if (layer instanceof NetDense units) {
            return DENSE + " " + units.weights().height();
        }
        if (layer instanceof NetActivation activation) {
            return activation.kind().code();
        }
        return layer instanceof NetFlatten ? FLATTEN : SOFTMAX;
    }

    /** The activation that a word names. */
    static Optional<ActivationKind> activation(String word) {
        return NetActivation.KINDS.stream()
                .filter(kind -> kind.code().equals(word))
                .findFirst();
    }
}
