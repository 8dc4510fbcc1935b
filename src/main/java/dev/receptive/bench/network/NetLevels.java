package dev.receptive.bench.network;

import dev.receptive.data.ImageSet;
import dev.receptive.digit.Responses.Response;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What layers answer to, from the first to the last: for each of their maps the piece of a test digit at which it is largest.
 *
 * @param rows the layers, from the lowest
 */
record NetLevels(List<Level> rows) implements NetSought {

    /** Layers that have room. */
    static final int LAYERS = 4;

    /** Maps of a layer that have room. */
    static final int MAPS = 8;

    NetLevels {
        rows = List.copyOf(rows);
    }

    /**
     * A layer.
     *
     * @param layer from 0
     * @param found for each of its first maps where it is largest
     */
    record Level(int layer, List<Response> found) {

        Level {
            found = List.copyOf(found.subList(0, Math.min(MAPS, found.size())));
        }
    }

    /**
     * The layers that are shown of a network: those that learn, after their activations, but not the last one, whose units
     * are what is said. Of more than there is room for, so many from the first to the last.
     */
    static List<Integer> layers(NetworkExperiment experiment) {
        List<NetLayer> all = experiment.layers();
        List<Integer> learned = new ArrayList<>();
        for (int layer = 0; layer < all.size(); layer++) {
            if (all.get(layer) instanceof NetConv || all.get(layer) instanceof NetDense) {
                boolean active = layer + 1 < all.size() && all.get(layer + 1) instanceof NetActivation;
                learned.add(active ? layer + 1 : layer);
            }
        }
        List<Integer> asked = learned.subList(0, Math.max(0, learned.size() - 1));
        if (asked.size() <= LAYERS) {
            return List.copyOf(asked);
        }
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < LAYERS; i++) {
            some.add(asked.get(Math.round(i * (asked.size() - 1) / (LAYERS - 1f))));
        }
        return some;
    }

    /** Where the piece for a map of a layer stands, both counted as they are shown. */
    static Spot spot(int row, int map) {
        return new Spot(NetTensors.LEVEL, row, 0, map);
    }

    @Override
    public boolean holds(Spot spot) {
        return spot.isIn(NetTensors.LEVEL)
                && spot.channel() >= 0
                && spot.channel() < rows.size()
                && spot.column() >= 0
                && spot.column() < rows.get(spot.channel()).found().size();
    }

    private Response at(Spot spot) {
        return rows.get(spot.channel()).found().get(spot.column());
    }

    @Override
    public int image(Spot spot) {
        return at(spot).image();
    }

    @Override
    public float value(Spot spot) {
        return at(spot).value();
    }

    @Override
    public int layer(Spot spot) {
        return rows.get(spot.channel()).layer();
    }

    @Override
    public int unit(Spot spot) {
        return at(spot).unit();
    }

    @Override
    public Sentence said(NetTrace trace, Spot spot, String number) {
        int image = image(spot);
        return Sentence.of(
                "tip.network.level",
                Integer.toString(image),
                Integer.toString(ImageSet.mnistTest().label(image)),
                NetSought.name(trace, layer(spot), unit(spot)),
                number);
    }

    /** The pixels that a unit sees, as the smallest block that holds them all. */
    static Patch seen(NetTrace trace, int layer, int unit) {
        BitSet pixels = trace.sight().sees(layer + 1, unit).get(0);
        int across = trace.places().planes(-1).get(0).plane().columns();
        int top = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int bottom = -1;
        int right = -1;
        for (int at = pixels.nextSetBit(0); at >= 0; at = pixels.nextSetBit(at + 1)) {
            top = Math.min(top, at / across);
            bottom = Math.max(bottom, at / across);
            left = Math.min(left, at % across);
            right = Math.max(right, at % across);
        }
        Spot first = trace.places().planes(-1).get(0).plane().spot(top, left);
        return Patch.of(first, bottom - top + 1, right - left + 1);
    }
}
