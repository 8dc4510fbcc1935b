package dev.receptive.bench.network;

/**
 * How the stage shows a network that learns.
 *
 * @param calm whether a few times a second only, so that it learns faster; not kept in files
 * @param spread whether with the spread of its numbers by layer in the place of the curves
 */
record NetWatched(boolean calm, boolean spread) {

    static final NetWatched USUAL = new NetWatched(false, false);

    NetWatched withCalm(boolean next) {
        return new NetWatched(next, spread);
    }

    NetWatched withSpread(boolean next) {
        return new NetWatched(calm, next);
    }
}
