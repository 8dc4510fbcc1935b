package dev.receptive.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The grids of one array, {@code [count, depth, H, W]}.
 *
 * @param grids those of the first of its parts, then those of the next
 * @param depth how many a part has
 */
public record GridStack(List<Numbers> grids, int depth) {

    public GridStack {
        grids = List.copyOf(grids);
    }

    public int count() {
        return grids.size() / depth;
    }

    /** Whether they are levels of grey, which are shown as a picture. */
    public boolean levels() {
        return grids.get(0).levels();
    }

    /** The file that they come from. */
    public Optional<Path> file() {
        return grids.get(0).source().file();
    }
}
