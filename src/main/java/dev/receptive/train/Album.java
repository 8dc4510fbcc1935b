package dev.receptive.train;

import java.util.ArrayList;
import java.util.List;

/**
 * Moments of a run that are kept: the first, and then one for every so many batches. When there are too many every second
 * one is let go, so that they stay evenly apart. Immutable.
 */
public final class Album {

    /** The most moments that are kept. */
    public static final int MOST = 200;

    private final List<Snapshot> kept;
    private final int stride;

    /**
     * @param kept from the first to the last, one for every so many batches
     */
    Album(List<Snapshot> kept, int stride) {
        this.kept = List.copyOf(kept);
        this.stride = stride;
    }

    /** Before the first batch. */
    static Album of(Snapshot first) {
        return new Album(List.of(first), 1);
    }

    /** Whether a moment is kept. */
    boolean wants(int batches) {
        return batches % stride == 0;
    }

    /** With one more. */
    Album with(Snapshot next) {
        List<Snapshot> longer = new ArrayList<>(kept);
        longer.add(next);
        Album whole = new Album(longer, stride);
        return longer.size() <= MOST ? whole : whole.thinned();
    }

    /** Every second moment, from the first on. */
    private Album thinned() {
        List<Snapshot> thinned = new ArrayList<>();
        for (int i = 0; i < kept.size(); i += 2) {
            thinned.add(kept.get(i));
        }
        return new Album(thinned, 2 * stride);
    }

    /** So few of them that they are not more than so many; at least two, where there are two. */
    Album within(long most) {
        Album few = this;
        while (few.kept.size() > Math.max(2, most)) {
            few = few.thinned();
        }
        return few;
    }

    /** From the first to the last. */
    public List<Snapshot> snapshots() {
        return kept;
    }

    /** How many batches there are from one to the next. */
    public int stride() {
        return stride;
    }
}
