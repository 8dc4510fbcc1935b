package dev.receptive.bench.network;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Pass;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which number of which layer a place of the stage is, and back. Layers count from 0 on; the input is −1. */
final class NetPlaces {

    /** Units of a row that stand in one column; more are folded into several. */
    private static final int TALLEST = 30;

    private final List<List<NetPlane>> layers = new ArrayList<>();
    private final List<NetPlane> units = new ArrayList<>();

    /** Where the slices of each layer begin among all kernels. */
    private final List<Integer> kernels = new ArrayList<>();

    NetPlaces(NetworkExperiment experiment, Pass whole) {
        layers.add(planes(-1, whole.input().shape()));
        int slices = 0;
        for (int layer = 0; layer < experiment.layers().size(); layer++) {
            layers.add(planes(layer, whole.inner().get(layer).output().shape()));
            kernels.add(slices);
            if (experiment.layers().get(layer) instanceof NetConv conv) {
                slices += conv.kernels().slices().size();
            }
        }
    }

    private List<NetPlane> planes(int layer, Shape shape) {
        List<NetPlane> planes = new ArrayList<>();
        String tensor = layer < 0 ? NetTensors.INPUT : NetTensors.UNIT;
        boolean maps = shape.rank() == 4;
        int across = maps ? shape.size(3) : across(shape.size(1));
        int down = maps ? shape.size(2) : shape.size(1) / across;
        for (int map = 0; map < (maps ? shape.size(1) : 1); map++) {
            int channel = layer < 0 ? map : units.size();
            NetPlane plane = new NetPlane(layer, map, map * down * across, new Plane(tensor, channel, down, across));
            planes.add(plane);
            if (layer >= 0) {
                units.add(plane);
            }
        }
        return planes;
    }

    /** Into how many columns so many units are folded: into the fewest that are all of one length. */
    private static int across(int units) {
        int across = (units + TALLEST - 1) / TALLEST;
        while (units % across != 0) {
            across++;
        }
        return across;
    }

    /** The planes of a layer. */
    List<NetPlane> planes(int layer) {
        return layers.get(layer + 1);
    }

    /** How many planes all layers have. */
    int count() {
        return units.size();
    }

    /** All planes of layers, in the order of their channels. */
    List<NetPlane> all() {
        return units;
    }

    /** How many units a layer has. */
    int units(int layer) {
        return planes(layer).stream().mapToInt(NetPlane::units).sum();
    }

    /** How many units all layers have, the input among them. */
    int units() {
        int all = 0;
        for (int layer = -1; layer + 1 < layers.size(); layer++) {
            all += units(layer);
        }
        return all;
    }

    NetPlane plane(int layer, int unit) {
        return planes(layer).get(unit / planes(layer).get(0).units());
    }

    Spot spot(int layer, int unit) {
        NetPlane plane = plane(layer, unit);
        int index = unit - plane.first();
        return plane.plane()
                .spot(index / plane.plane().columns(), index % plane.plane().columns());
    }

    /** The plane of a number of a layer or of the input. */
    NetPlane plane(Spot spot) {
        return spot.isIn(NetTensors.INPUT) ? planes(-1).get(spot.channel()) : units.get(spot.channel());
    }

    /** Which unit of its layer a number is. */
    int unit(Spot spot) {
        NetPlane plane = plane(spot);
        return plane.first() + spot.row() * plane.plane().columns() + spot.column();
    }

    /** Whether there is such a unit. */
    boolean holds(Spot spot) {
        return spot.isIn(NetTensors.UNIT)
                && spot.channel() >= 0
                && spot.channel() < units.size()
                && spot.row() >= 0
                && spot.row() < units.get(spot.channel()).plane().rows()
                && spot.column() >= 0
                && spot.column() < units.get(spot.channel()).plane().columns();
    }

    /** The number of a layer's first slice among those of all kernels. */
    int firstSlice(int layer) {
        return kernels.get(layer);
    }

    /** The layer that a slice belongs to. */
    int layerOfSlice(int slice) {
        int layer = 0;
        while (layer + 1 < kernels.size() && kernels.get(layer + 1) <= slice) {
            layer++;
        }
        return layer;
    }

    /** A set of units as patches: the run of each row, and one for rows that are alike. */
    List<Patch> patches(int layer, BitSet set) {
        List<Patch> patches = new ArrayList<>();
        for (NetPlane plane : planes(layer)) {
            int columns = plane.plane().columns();
            for (int row = 0; row < plane.plane().rows(); row++) {
                int start = plane.first() + row * columns;
                int from = set.nextSetBit(start);
                while (from >= 0 && from < start + columns) {
                    int to = Math.min(set.nextClearBit(from), start + columns);
                    add(patches, Patch.of(plane.plane().spot(row, from - start), 1, to - from));
                    from = set.nextSetBit(to);
                }
            }
        }
        return patches;
    }

    /** One more run, or the patch above it grown by it. */
    private static void add(List<Patch> patches, Patch run) {
        if (!patches.isEmpty()) {
            Patch last = patches.get(patches.size() - 1);
            boolean below = last.first().moved(last.rows(), 0).equals(run.first()) && last.columns() == run.columns();
            if (below) {
                patches.set(patches.size() - 1, Patch.of(last.first(), last.rows() + 1, last.columns()));
                return;
            }
        }
        patches.add(run);
    }
}
