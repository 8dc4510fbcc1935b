package dev.receptive.bench.network;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link NetText} writes, as layers whose weights are 0. A mistake is told with the character at which its word begins. */
final class NetTextReader {

    private static final Pattern WORD = Pattern.compile("[^\\s,\\uFF0C\\u3001]+|[,\\uFF0C\\u3001]");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})(?:[x×X*](\\d{1,4}))?");
    private static final int KERNEL = 3;

    /** A word of the text; one of no letters ends it. */
    private record Word(String text, int place) {

        boolean isComma() {
            return text.matches("[,\\uFF0C\\u3001]");
        }

        boolean isEnd() {
            return text.isEmpty() || isComma();
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<NetLayer> layers = new ArrayList<>();
    private Shape shape;

    /** The last that was one of maps. */
    private Shape maps;

    private int next;

    private NetTextReader(String text, Shape image) {
        this.shape = image;
        this.maps = image;
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.group(), found.start() + 1));
        }
        words.add(new Word("", text.length() + 1));
    }

    /**
     * The layers; with a softmax after a dense one at the end.
     *
     * @param image the shape of what goes in
     * @throws Refusal if anything is wrong: at which word, and what would be right
     */
    static List<NetLayer> read(String text, Shape image) {
        NetTextReader reader = new NetTextReader(text, image);
        reader.read();
        return List.copyOf(reader.layers);
    }

    private void read() {
        do {
            Word first = take();
            layer(first);
            Word after = take();
            if (!after.isEnd()) {
                throw at(after, Sentence.of("error.network.text.more", after.text(), first.text()));
            }
        } while (!words.get(next - 1).text().isEmpty());
        if (layers.get(layers.size() - 1) instanceof NetDense) {
            add(words.get(next - 1), new NetSoftmax());
        }
    }

    private Word take() {
        return words.get(next++);
    }

    private Word peek() {
        return words.get(next);
    }

    private static Refusal at(Word word, Sentence why) {
        return Refusal.of("error.network.text", word.place(), why);
    }

    private void layer(Word first) {
        Optional<ActivationKind> kind = NetText.activation(first.text());
        if (kind.isPresent()) {
            add(first, new NetActivation(kind.get()));
            return;
        }
        switch (first.text()) {
            case NetText.CONV -> conv(first);
            case NetText.MAXPOOL, NetText.AVGPOOL ->
                add(
                        first,
                        new NetPool(number(first, 1, NetPool.MOST), first.text().equals(NetText.MAXPOOL)));
            case NetText.FLATTEN -> add(first, new NetFlatten());
            case NetText.SOFTMAX -> add(first, new NetSoftmax());
            case NetText.DENSE -> dense(first);
            default -> throw unknown(first);
        }
    }

    private static Refusal unknown(Word word) {
        try {
            new Vocabulary("kind.network.layer", NetText.WORDS).check(word.isComma() ? "" : word.text());
        } catch (Refusal why) {
            return at(word, why.sentence());
        }
        throw new IllegalStateException("network: no layer is read for " + word.text());
    }

    /** Refuses, at its first word, a layer that cannot take what comes in. */
    private void add(Word first, NetLayer layer) {
        try {
            Limits.inRange("field.network.layers", layers.size() + 1, 1, NetworkExperiment.MOST);
            layer.check(layers.size() + 1, shape);
        } catch (Refusal why) {
            throw at(first, why.sentence());
        }
        layers.add(layer);
        shape = layer.layer().outputShape(shape);
        maps = shape.rank() == 4 ? shape : maps;
    }

    private int number(Word of, int low, int high) {
        Word word = take();
        int value = word.text().matches("\\d{1,4}") ? Integer.parseInt(word.text()) : low - 1;
        if (value < low || value > high) {
            throw at(word, Sentence.of("error.network.text.number", of.text(), low, high, word.text()));
        }
        return value;
    }

    private void conv(Word first) {
        int out = number(first, 1, Limits.CHANNELS);
        int side = size(first);
        int padding = 0;
        int stride = 1;
        while (!peek().isEnd()) {
            Word more = take();
            switch (more.text()) {
                case NetText.PAD -> padding = number(more, 0, NetConv.MOST);
                case NetText.STRIDE -> stride = number(more, 1, NetConv.MOST);
                default -> throw at(more, Sentence.of("error.network.text.more", more.text(), first.text()));
            }
        }
        int in = shape.rank() == 4 ? shape.size(1) : 1;
        Numbers slice = Numbers.typed(Tensor.zeros(Shape.of(side, side)));
        KernelSlices kernels = new KernelSlices(Collections.nCopies(out * in, slice), in);
        add(first, new NetConv(kernels, Numbers.typed(Tensor.zeros(Shape.of(1, out))), padding, stride));
    }

    /** Of a kernel, which is square. */
    private int size(Word of) {
        Word word = take();
        Matcher found = SIZE.matcher(word.text());
        boolean is = found.matches();
        int side = is ? Integer.parseInt(found.group(1)) : 0;
        boolean square = is && (found.group(2) == null || Integer.parseInt(found.group(2)) == side);
        if (!square || side < 1 || side > Limits.KERNEL) {
            String usual = KERNEL + "x" + KERNEL;
            throw at(word, Sentence.of("error.network.text.size", of.text(), usual, Limits.KERNEL, word.text()));
        }
        return side;
    }

    private void dense(Word first) {
        int out = number(first, 1, NetDense.MOST);
        int in = shape.rank() == 2 ? shape.size(1) : 1;
        if (in > NetDense.MOST) {
            throw at(first, tooMany(in));
        }
        Numbers weights = Numbers.typed(Tensor.zeros(Shape.of(out, in)));
        add(first, new NetDense(weights, Numbers.typed(Tensor.zeros(Shape.of(1, out)))));
    }

    /** Too many numbers for a dense layer, and the smallest pooling that leaves few enough, if one does. */
    private Sentence tooMany(int in) {
        Shape from = maps;
        for (int side = 2; side <= Math.min(NetPool.MOST, Math.min(from.size(2), from.size(3))); side++) {
            int left = from.size(1) * (from.size(2) / side) * (from.size(3) / side);
            if (left <= NetDense.MOST) {
                String pool = NetText.MAXPOOL + " " + side;
                return Sentence.of("error.network.text.features.pool", in, NetDense.MOST, pool, left);
            }
        }
        return Sentence.of("error.network.text.features", in, NetDense.MOST);
    }
}
