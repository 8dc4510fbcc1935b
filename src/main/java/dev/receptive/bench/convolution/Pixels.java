package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.scene.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A picture of several channels and what the kernels make of it, as pixels. What stays the same while something is edited
 * stays the same raster, of which a painter makes nothing new.
 *
 * @param input what the first of them show
 * @param inputs one a channel
 * @param maps one a channel that comes out
 */
record Pixels(Channels input, List<Raster> inputs, List<MapPixels> maps) {

    /** What the kernels make of it; nothing if the input is no picture. */
    static Optional<List<MapPixels>> maps(ConvolutionExperiment experiment, ConvTrace trace) {
        return maps(experiment, trace, Set.of(), Optional.empty());
    }

    /**
     * The same, where some channels out are as before.
     *
     * @param before what was made of all of them, unless nothing was
     */
    static Optional<List<MapPixels>> maps(
            ConvolutionExperiment experiment, ConvTrace trace, Set<Integer> same, Optional<List<MapPixels>> before) {
        if (!experiment.input().levels()) {
            return Optional.empty();
        }
        IntStream all = IntStream.range(0, trace.maps());
        boolean several = trace.maps() - same.size() > 1; // one alone is not handed to a processor that may be busy
        return Optional.of((several ? all.parallel() : all)
                .mapToObj(map -> before.filter(known -> same.contains(map))
                        .map(known -> known.get(map))
                        .orElseGet(() -> MapPixels.of(experiment.kernels(), trace, map)))
                .toList());
    }

    /**
     * @param before what was shown last
     */
    static Pixels of(Channels input, List<MapPixels> maps, Optional<Pixels> before) {
        List<Raster> inputs = before.filter(pixels -> pixels.input.equals(input))
                .map(Pixels::inputs)
                .orElseGet(() -> input.planes().stream().map(Pixels::raster).toList());
        List<MapPixels> all = new ArrayList<>(maps);
        for (int map = 0; before.isPresent() && map < all.size(); map++) {
            List<MapPixels> known = before.get().maps();
            all.set(map, map < known.size() ? all.get(map).after(known.get(map)) : all.get(map));
        }
        return new Pixels(input, inputs, List.copyOf(all));
    }

    private static Raster raster(Numbers input) {
        return Raster.grey(input.width(), input.height(), input.values().toArray(), 0, Numbers.MAX_LEVEL);
    }
}
