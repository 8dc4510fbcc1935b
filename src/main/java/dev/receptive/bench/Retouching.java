package dev.receptive.bench;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import dev.receptive.yaml.TypedGrid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pixels in which a photograph differs from the bundled one, so that a file need hold only those. */
final class Retouching {

    /** Where more pixels differ, all are written. */
    static final int MOST = 500;

    private Retouching() {}

    /** Where numbers come from after an edit: from the photograph itself where all is as it was. */
    static Source source(Numbers before, TypedGrid now) {
        if (before.source() instanceof Source.Photo photo) {
            return source(photo, before.values(), now);
        }
        return before.source() instanceof Source.Retouched retouched
                ? source(retouched.photo(), retouched.original(), now)
                : new Source.Typed();
    }

    private static Source source(Source.Photo photo, Tensor original, TypedGrid now) {
        if (!original.shape().equals(now.values().shape())) {
            return new Source.Typed();
        }
        long changed = changed(original, now).count();
        return changed == 0 ? photo : changed <= MOST ? new Source.Retouched(photo, original) : new Source.Typed();
    }

    private static IntStream changed(Tensor original, TypedGrid now) {
        return IntStream.range(0, original.shape().count())
                .filter(place ->
                        now.fractions().containsKey(place) || now.values().at(place) != original.at(place));
    }

    /** The changed pixels, each as a list of its row, its column and its level. */
    static List<String> pixels(Source.Retouched source, Numbers now) {
        return changed(source.original(), now.grid())
                .mapToObj(place -> {
                    int row = place / now.width();
                    int column = place % now.width();
                    return "[" + row + ", " + column + ", " + now.plain(row, column) + "]";
                })
                .toList();
    }

    /**
     * A photograph with other levels at some places.
     *
     * @param changes by place in the order of the levels
     * @throws dev.receptive.words.Refusal if one lies beyond black or white
     */
    static Numbers of(Numbers photo, Map<Integer, Numbers> changes) {
        float[] data = photo.values().toArray();
        Map<Integer, Fraction> fractions = new HashMap<>();
        changes.forEach((place, level) -> {
            data[place] = level.values().at(0);
            level.fraction(0, 0).ifPresent(fraction -> fractions.put(place, fraction));
        });
        TypedGrid grid = new TypedGrid(Tensor.of(photo.values().shape(), data), fractions);
        return new Numbers(grid.values(), true, source(photo, grid), fractions);
    }
}
