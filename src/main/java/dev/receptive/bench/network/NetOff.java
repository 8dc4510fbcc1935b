package dev.receptive.bench.network;

import dev.receptive.digit.Classified;
import dev.receptive.nn.ChannelMask;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The maps and the units of a network that are switched off: what comes after them gets 0 in their place. Those that an
 * activation follows are off after that, so that the zero is one, whatever the activation makes of a zero.
 *
 * @param maps of each layer, from 0 on, its maps, or its units where they stand in a row
 * @param whole what the network says to the test digits with all on, once it was asked; not kept in files
 */
record NetOff(NavigableMap<Integer, NavigableSet<Integer>> maps, Optional<Classified> whole) {

    static final NetOff NONE = new NetOff(Map.of());

    NetOff {
        NavigableMap<Integer, NavigableSet<Integer>> copy = new TreeMap<>();
        maps.forEach((layer, off) -> copy.put(layer, Collections.unmodifiableNavigableSet(new TreeSet<>(off))));
        copy.values().removeIf(NavigableSet::isEmpty);
        maps = Collections.unmodifiableNavigableMap(copy);
    }

    NetOff(Map<Integer, ? extends NavigableSet<Integer>> maps) {
        this(new TreeMap<>(maps), Optional.empty());
    }

    boolean isNone() {
        return maps.isEmpty();
    }

    /** Whether the same is off. */
    boolean isSame(NetOff other) {
        return maps.equals(other.maps);
    }

    NetOff with(Optional<Classified> next) {
        return new NetOff(maps, next);
    }

    /**
     * Whether something of a layer can be switched off: it has a letter, and what it gives is not the answer itself.
     *
     * @param layer from 0 on
     */
    static boolean takes(List<NetLayer> layers, int layer) {
        int answer = layers.get(layers.size() - 1) instanceof NetSoftmax ? layers.size() - 2 : layers.size() - 1;
        return layer >= 0 && layer < answer && !layers.get(layer).letter().isEmpty();
    }

    /** The layer whose maps those of a layer are: its own, or those that an activation worked on; −1 for others. */
    static int home(List<NetLayer> layers, int layer) {
        boolean after = layer > 0 && layers.get(layer) instanceof NetActivation;
        int home = after ? layer - 1 : layer;
        return takes(layers, home) ? home : -1;
    }

    /** The layer after which the maps of a layer are 0. */
    static int applied(List<NetLayer> layers, int home) {
        boolean activated = home + 1 < layers.size() && layers.get(home + 1) instanceof NetActivation;
        return activated ? home + 1 : home;
    }

    /** Whether a map is off, by the layer that makes it or by the activation after that. */
    boolean has(List<NetLayer> layers, int layer, int map) {
        int home = layer < 0 ? -1 : home(layers, layer);
        return home >= 0
                && maps.getOrDefault(home, Collections.emptyNavigableSet()).contains(map);
    }

    /** With a map switched off, or on where it was off. */
    NetOff toggled(int home, int map) {
        NavigableMap<Integer, NavigableSet<Integer>> next = new TreeMap<>(maps);
        NavigableSet<Integer> own = new TreeSet<>(maps.getOrDefault(home, Collections.emptyNavigableSet()));
        if (!own.remove(map)) {
            own.add(map);
        }
        next.put(home, own);
        return new NetOff(next, whole);
    }

    /** How many maps, or units in a row, a layer has. */
    static int count(List<NetLayer> layers, int layer, Shape image) {
        Shape shape = image;
        for (NetLayer each : layers.subList(0, layer + 1)) {
            shape = each.layer().outputShape(shape);
        }
        return shape.size(1);
    }

    /**
     * Refuses what cannot be switched off.
     *
     * @throws Refusal if there is no such map
     */
    void check(List<NetLayer> layers, Shape image) {
        wrong(layers, image).ifPresent(why -> {
            throw why;
        });
    }

    private Optional<Refusal> wrong(List<NetLayer> layers, Shape image) {
        for (Map.Entry<Integer, NavigableSet<Integer>> own : maps.entrySet()) {
            int layer = own.getKey();
            if (layer >= layers.size() || !takes(layers, layer)) {
                return Optional.of(Refusal.of("error.network.off.layer", layer + 1));
            }
            int most = count(layers, layer, image) - 1;
            int first = own.getValue().first();
            int last = own.getValue().last();
            if (first < 0 || last > most) {
                return Optional.of(Refusal.of("error.network.off.map", first < 0 ? first : last, most));
            }
        }
        return Optional.empty();
    }

    /** The same of other layers, of whose test nobody knows; all on where there are no such maps. */
    NetOff fitting(List<NetLayer> layers, Shape image) {
        return wrong(layers, image).isPresent() ? NONE : with(Optional.empty());
    }

    /** The layers of the core, each in its place; where some of its maps are off, with the mask after it. */
    Layer[] applied(List<NetLayer> layers, Shape image) {
        List<Layer> all = new ArrayList<>();
        layers.forEach(layer -> all.add(layer.layer()));
        maps.forEach((home, off) -> {
            int last = applied(layers, home);
            if (last < layers.size()) {
                all.set(last, Sequential.of(all.get(last), mask(count(layers, home, image), off)));
            }
        });
        return all.toArray(Layer[]::new);
    }

    private static ChannelMask mask(int count, NavigableSet<Integer> off) {
        float[] mask = new float[count];
        Arrays.fill(mask, 1);
        off.forEach(map -> mask[map] = 0);
        return new ChannelMask(Tensor.of(Shape.of(count), mask));
    }
}
