package dev.receptive.bench.network;

import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Which layers of a network share a column of the stage. In one of few numbers none do. In a larger one an activation works
 * in the column of the layer before it, number by number where that stands, and numbers in a row stand where they stood as
 * maps. Layers count from 0 on; the input is −1.
 *
 * @param large whether it is one of many numbers
 * @param homes of each layer, the first of its column
 * @param told the layers of which the story tells: numbers in a row are the same numbers
 */
record NetFolding(boolean large, List<Integer> homes, List<Integer> told) {

    /** A network of more numbers is shown map by map, not number by number. */
    private static final int MOST_WRITTEN = 600;

    NetFolding {
        homes = List.copyOf(homes);
        told = List.copyOf(told);
    }

    /** Whether a network is one of many numbers, by how many all its layers have. */
    static boolean isLarge(int units) {
        return units > MOST_WRITTEN;
    }

    /** The same of one that has not computed. */
    static boolean isLarge(NetworkExperiment now) {
        Shape shape = now.image();
        int units = shape.count();
        for (NetLayer layer : now.layers()) {
            shape = layer.layer().outputShape(shape);
            units += shape.count();
        }
        return isLarge(units);
    }

    static NetFolding of(List<NetLayer> layers, boolean large) {
        List<Integer> homes = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            NetLayer of = layers.get(layer);
            boolean row = large && layer > 0 && of instanceof NetFlatten;
            boolean shares = row || (large && layer > 0 && of instanceof NetActivation);
            homes.add(shares ? homes.get(layer - 1) : layer);
            if (!row) {
                told.add(layer);
            }
        }
        return new NetFolding(large, homes, told);
    }

    /** The layers that begin a column, the input first. */
    List<Integer> columns() {
        List<Integer> columns = new ArrayList<>(List.of(-1));
        for (int layer = 0; layer < homes.size(); layer++) {
            if (isHome(layer)) {
                columns.add(layer);
            }
        }
        return columns;
    }

    /** The first layer of the column in which a layer stands. */
    int home(int layer) {
        return layer < 0 ? layer : homes.get(layer);
    }

    /** Whether it is the first of its column. */
    boolean isHome(int layer) {
        return home(layer) == layer;
    }

    boolean isTold(int layer) {
        return told.contains(layer);
    }

    /** The layer whose arithmetic is shown where a number of a layer is looked at: what comes before an activation. */
    int told(int layer) {
        return isTold(layer) ? home(layer) : layer;
    }

    /** The last layer of the column of a layer that changes what stands there. */
    int last(int layer) {
        int last = home(layer);
        for (int next = last + 1; next < homes.size() && homes.get(next) == home(layer); next++) {
            last = isTold(next) ? next : last;
        }
        return last;
    }

    /** The layer whose numbers stand in the column of a layer while the story is at another. */
    int shown(int layer, int at) {
        int shown = home(layer);
        for (int next = shown; next <= last(layer); next++) {
            shown = isTold(next) && next <= at ? next : shown;
        }
        return shown;
    }

    /** The layer of which a layer is made, as it is shown: not one that only puts numbers in a row. */
    int source(int layer) {
        int source = layer - 1;
        while (source >= 0 && !isTold(source)) {
            source--;
        }
        return source;
    }
}
