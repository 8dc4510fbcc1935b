package dev.receptive.bench.stack;

import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** What a unit sees of the layers before it, and whom it reaches of those after it; without padding. */
record StackLinks(Chain chain) {

    Links of(Spot unit) {
        int layer = unit.channel();
        List<Patch> sees = new ArrayList<>();
        List<NavigableSet<Integer>> seen = chain.sees(layer, unit.column());
        for (int l = 0; l < layer; l++) {
            sees.addAll(patches(l, seen.get(l)));
        }
        List<Patch> reaches = new ArrayList<>();
        List<NavigableSet<Integer>> reached = chain.reaches(layer, unit.column());
        for (int l = layer + 1; l <= chain.count(); l++) {
            reaches.addAll(patches(l, reached.get(l - layer)));
        }
        return new Links(sees, reaches);
    }

    /** As few as follow one another at regular distances. */
    private List<Patch> patches(int layer, NavigableSet<Integer> units) {
        List<Integer> all = units.stream()
                .filter(unit -> unit >= 0 && unit < chain.size(layer))
                .toList();
        List<Patch> patches = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int step = from + 1 < all.size() ? all.get(from + 1) - all.get(from) : 1;
            int to = from + 1;
            while (to < all.size() && all.get(to) - all.get(to - 1) == step) {
                to++;
            }
            patches.add(new Patch(new Spot(StackReading.UNIT, layer, 0, all.get(from)), 1, to - from, 1, step));
            from = to;
        }
        return patches;
    }
}
